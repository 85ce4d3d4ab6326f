// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { makeMemoryStopFlag } from '../platform/stopFlag/memoryStopFlag.ts';
import { unreadableStop } from '../platform/stopFlag/parseStopRecord.ts';
import type { StopFlag } from '../ports/stopFlag.ts';
import type { StopCause } from './stopModel.ts';
import { daysLater, makeWorld, only, settle } from './testing/makeWorld.fixture.ts';

const urgent: StopCause = {
  tier: 'urgent',
  ruleIds: ['RF-13'],
  questions: ['Q7', 'Q8'],
  unsure: [],
  country: 'DE',
  rulesVersion: '1',
};
const emergency: StopCause = { ...urgent, tier: 'emergency', ruleIds: ['RF-01'], questions: ['Q1'] };
const no = { answer: 'no' } as const;
const corrected = { Q7: no, Q8: no };

describe('raising', () => {
  it('has the flag up before the journal is written', async () => {
    const { stop, flag, otherTab, journal } = await makeWorld();
    const order: string[] = [];
    flag.onChange((record) => order.push(`flag ${record?.id === '' ? 'alone' : 'with its event'}`));
    (await otherTab()).store.onOutsideChange(() => order.push('journal'));
    await stop.raise(urgent);
    expect(order).toEqual(['flag alone', 'journal', 'flag with its event']);
    expect(only(journal.events.value, 'stopRaised')).toMatchObject({ tier: 'urgent', ruleIds: ['RF-13'] });
    expect(flag.read()).toEqual({
      id: only(journal.events.value, 'stopRaised').id,
      tier: 'urgent',
      ruleIds: ['RF-13'],
      questions: ['Q7', 'Q8'],
      unsure: [],
      country: 'DE',
    });
  });

  it('holds by the flag alone where the journal refuses', async () => {
    const world = await makeWorld();
    world.store.refuseWrites();
    await world.stop.raise(urgent);
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    const later = await world.reopen(1000);
    expect(later.journal.events.value).toEqual([]);
    expect(later.stop.inForce.value?.tier).toBe('urgent');
  });

  it('holds by the journal alone where the flag is gone', async () => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    const later = await makeWorld({ memory: world.memory });
    expect(later.stop.inForce.value).toMatchObject({ tier: 'urgent', questions: ['Q7', 'Q8'] });
    // Reading pages know no journal: for them the flag is put up again.
    expect(later.flag.read()).toMatchObject({ tier: 'urgent', ruleIds: ['RF-13'] });
  });

  it('holds for ever, and on a clock set back', async () => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    world.clock.setWall(daysLater(world.clock.now(), -3));
    expect(world.stop.inForce.value).toBeDefined();
    for (const later of [3 * 365, -30]) {
      const page = await makeWorld({ memory: (await world.reopen(later * 86_400_000)).memory });
      expect(page.stop.inForce.value).toBeDefined();
    }
  });

  it('counts a flag that cannot be read as a stop, which only "seen" lifts', async () => {
    const world = await makeWorld({ flag: makeMemoryStopFlag(unreadableStop) });
    expect(world.stop.inForce.value).toMatchObject({ tier: 'urgent', questions: [] });
    expect(await world.stop.liftAsCorrected({})).toBe(false);
    expect(world.stop.inForce.value).toBeDefined();
    expect(await world.stop.liftAsSeen()).toBe(true);
    expect(world.stop.inForce.value).toBeUndefined();
  });

  it('is written, with what belongs to it, before its page is left', async () => {
    const base = makeMemoryStopFlag();
    // As in a browser: the page that raises a stop does not hear of it.
    const flag: StopFlag = { ...base, onChange: () => () => undefined };
    const world = await makeWorld({ flag });
    const kindsWhenLeft: string[][] = [];
    effect(() => {
      if (world.stop.inForce.value !== undefined) kindsWhenLeft.push(world.kinds());
    });
    const check = { kind: 'checkFinished', form: 'full', answers: {}, tier: 'urgent', ruleIds: [] } as const;
    await world.stop.raise(urgent, [{ ...check, rulesVersion: '1' }]);
    expect(kindsWhenLeft[0]).toEqual(['stopRaised', 'checkFinished']);
  });

  it('does not wait for a journal that does not answer', async () => {
    const base = makeMemoryStopFlag();
    const world = await makeWorld({ flag: { ...base, onChange: () => () => undefined } });
    world.store.append = () => new Promise(() => undefined);
    void world.stop.raise(urgent);
    expect(base.read()?.tier).toBe('urgent');
    await world.advance(300);
    expect(world.stop.inForce.value?.tier).toBe('urgent');
  });

  it('of an urgent kind does not take an emergency off the pages without a database', async () => {
    const world = await makeWorld();
    await world.stop.raise(emergency);
    await world.stop.raise(urgent);
    expect(world.flag.read()).toMatchObject({ tier: 'emergency', ruleIds: ['RF-01'] });
  });

  it('comes up in another tab, and goes there as well', async () => {
    const world = await makeWorld();
    const other = await world.otherTab();
    await world.stop.raise(urgent);
    expect(other.stop.inForce.value?.tier).toBe('urgent');
    await world.stop.liftAsSeen();
    await settle();
    expect(other.stop.inForce.value).toBeUndefined();
  });

  it('shows the graver of flag and journal', async () => {
    const world = await makeWorld();
    await world.stop.raise(emergency);
    await world.stop.raise(urgent);
    expect(world.stop.inForce.value?.tier).toBe('emergency');
    expect([...(world.stop.inForce.value?.questions ?? [])].sort()).toEqual(['Q1', 'Q7', 'Q8']);
  });
});

describe('lifting', () => {
  it('is done by having been seen', async () => {
    const world = await makeWorld();
    await world.stop.raise(emergency);
    expect(await world.stop.liftAsSeen()).toBe(true);
    expect(world.stop.inForce.value).toBeUndefined();
    expect(world.flag.read()).toBeUndefined();
    expect(only(world.journal.events.value, 'stopLifted')).toMatchObject({ how: 'seen' });
    expect((await world.reopen()).stop.inForce.value).toBeUndefined();
  });

  it('is done by a plain "no" to every question, and both answers are kept', async () => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    expect(await world.stop.liftAsCorrected(corrected)).toBe(true);
    expect(world.stop.inForce.value).toBeUndefined();
    expect(only(world.journal.events.value, 'stopRaised').questions).toEqual(['Q7', 'Q8']);
    expect(only(world.journal.events.value, 'stopLifted').answers).toEqual(corrected);
  });

  it.each([
    ['a yes', { ...corrected, Q8: { answer: 'yes' } as const }],
    ['a "not sure"', { ...corrected, Q8: { answer: 'not-sure' } as const }],
    ['an open question', { Q7: no }],
    ['no answer at all', {}],
  ])('is not done by %s', async (_name, answers) => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    expect(await world.stop.liftAsCorrected(answers)).toBe(false);
    expect(world.flag.read()?.tier).toBe('urgent');
    expect((await world.reopen()).stop.inForce.value?.tier).toBe('urgent');
  });

  it('asks for the same plain "no" where the flag alone holds it', async () => {
    const world = await makeWorld();
    world.store.refuseWrites();
    await world.stop.raise(urgent);
    world.store.allow();
    expect(await world.stop.liftAsCorrected({ ...corrected, Q8: { answer: 'yes' } })).toBe(false);
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    expect(await world.stop.liftAsCorrected(corrected)).toBe(true);
    expect(world.stop.inForce.value).toBeUndefined();
  });

  it('is not done when it cannot be recorded', async () => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    world.store.refuseWrites();
    expect(await world.stop.liftAsSeen()).toBe(false);
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    expect(world.flag.read()?.tier).toBe('urgent');
  });

  it('has the journal written before the flag goes down', async () => {
    const order: string[] = [];
    const base = makeMemoryStopFlag();
    const flag: StopFlag = {
      ...base,
      lift: () => {
        order.push('flag');
        base.lift();
      },
    };
    const world = await makeWorld({ flag });
    await world.stop.raise(urgent);
    const other = await world.otherTab();
    other.store.onOutsideChange(() => order.push('journal'));
    await world.stop.liftAsSeen();
    expect(order).toEqual(['journal', 'flag']);
  });

  it('lifts every stop that was raised, not the newest alone', async () => {
    const world = await makeWorld();
    await world.stop.raise(emergency);
    await world.stop.raise(urgent);
    expect(await world.stop.liftAsSeen()).toBe(true);
    expect((await world.reopen()).stop.inForce.value).toBeUndefined();
  });
});

describe('what does not lift a stop', () => {
  it('an import of a lift', async () => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    const twin = await makeWorld({
      memory: { ...world.memory, events: new Map(world.memory.events), tabs: new Set() },
    });
    await twin.stop.liftAsSeen();
    const file = (await twin.data.exportText()) ?? '';
    const plan = await world.data.planImport(file);
    expect(plan.ok && plan.value.dropped).toEqual([{ kind: 'stopLifted', reason: 'lifts-a-stop', count: 1 }]);
    if (plan.ok) await world.data.takeIn(plan.value);
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    expect((await makeWorld({ memory: world.memory })).stop.inForce.value?.tier).toBe('urgent');
  });

  it('deleting its entry, or everything', async () => {
    const world = await makeWorld();
    await world.stop.raise(urgent);
    await world.data.hide([only(world.journal.events.value, 'stopRaised').id]);
    await world.advance(11_000);
    expect((await makeWorld({ memory: world.memory })).stop.inForce.value?.tier).toBe('urgent');
    await world.data.eraseAll();
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    expect((await world.reopen()).stop.inForce.value?.tier).toBe('urgent');
  });

  it('a stop that comes with a file stops this device too', async () => {
    const other = await makeWorld();
    await other.stop.raise(emergency);
    const file = (await other.data.exportText()) ?? '';
    const world = await makeWorld();
    const plan = await world.data.planImport(file);
    if (plan.ok) await world.data.takeIn(plan.value);
    expect(world.stop.inForce.value?.tier).toBe('emergency');
    expect(world.flag.read()).toMatchObject({ tier: 'emergency', ruleIds: ['RF-01'] });
    expect(await world.stop.liftAsSeen()).toBe(true);
    expect(world.stop.inForce.value).toBeUndefined();
    expect(world.flag.read()).toBeUndefined();
  });
});
