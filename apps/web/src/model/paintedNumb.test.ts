// SPDX-License-Identifier: MIT
import { type EventId, instant } from '@knead/base';
import { ruleSet, techniques } from '@knead/content';
import type { PaintMark } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { newLimits } from './newLimits.ts';
import { makeWorld, settle, type World } from './testing/makeWorld.fixture.ts';
import { triageInputOf } from './triageInput.ts';

const yearMs = 365 * 86_400_000;
const heel: PaintMark = { zone: 'heel', side: 'left', quality: 'numb' };

/** Paints, as Find does, and gives the entry's id. */
async function paint(world: World, ...marks: readonly PaintMark[]): Promise<EventId> {
  const written = await world.journal.record([{ kind: 'complaintPainted', marks }]);
  const [event] = written.ok ? written.value : [];
  if (event === undefined) throw new Error('nothing was painted');
  return event.id;
}

/** Rules that the check comes to, and how that foot and the other are limited. */
async function checked(world: World) {
  const { decision, clearance } = await world.passCheck();
  return {
    fired: decision.findings.map(({ ruleId }) => ruleId).includes('PAINT-NUMB'),
    left: clearance?.facts.limits.foot.left.lookFirst === true,
    right: clearance?.facts.limits.foot.right.lookFirst === true,
  };
}
const limited = { fired: true, left: true, right: false };
const free = { fired: false, left: false, right: false };

describe('a place painted as numb', () => {
  it('T70 limits the sessions of that side until it is painted anew', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect(await checked(world)).toEqual(free);
    await paint(world, heel);
    expect(await checked(world)).toEqual(limited);
    await paint(world, { ...heel, quality: 'tingling' });
    expect(await checked(world)).toEqual(free);
  });

  it('T70 is no complaint: without one the nerve rule holds everywhere', async () => {
    const world = await makeWorld();
    await paint(world, { ...heel, quality: 'burning' }, heel);
    const input = triageInputOf(world.journal, { profile: {}, answers: {}, painNow: 0 });
    expect(input).not.toHaveProperty('complaint');
    expect(input.log?.numb).toEqual([{ side: 'left', regions: ['foot'] }]);
  });

  it('T70 J36 holds a year later, when other entries of that time are no longer held', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    await paint(world, heel);
    expect(await checked(await world.reopen(yearMs))).toEqual(limited);
  });

  it('T70 T47 says on Today why work there is left out, and T45 once with the check', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    world.plan.choose('feet-in-the-evening');
    expect(world.outlook.leftOut.value).toEqual([]);
    await paint(world, heel);
    const reasons = world.outlook.leftOut.value.flatMap(({ because }) => because);
    expect(reasons).toContain('rule.PAINT-NUMB.message');
    const told = async () => {
      const { decision, check } = await world.passCheck();
      const events = world.journal.events.value;
      return newLimits(ruleSet, decision.findings, { events, check }).map(({ ruleId }) => ruleId);
    };
    expect([await told(), await told()]).toEqual([['PAINT-NUMB'], []]);
  });

  it('T70 R18 is looked at before it is worked on, and left alone where nobody answers', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    await paint(world, heel);
    const { steps } = await world.startRoutine('gentle-feet');
    const look = steps.findIndex((step) => step.kind === 'rest' && step.rest === 'look');
    const onFoot = steps.flatMap((step, index) => {
      const isThere = step.kind === 'contact' && step.side !== 'right';
      return isThere && techniques.get(step.technique)?.regions.includes('foot') ? [{ step, index }] : [];
    });
    expect(onFoot.length).toBeGreaterThan(0);
    for (const { step, index } of onFoot) {
      expect(index).toBeGreaterThan(look);
      expect(step).toMatchObject({ afterLook: true });
    }
    await world.advance(420_000);
    const worked = world.journal.events.value.flatMap((event) =>
      event.kind === 'stepDone' && event.contact && event.seconds > 0 ? [event.side] : [],
    );
    expect(new Set(worked)).toEqual(new Set(['right']));
  });
});

describe('what does not take it away', () => {
  it('T70 J37 deleting the painting, also when its content is erased', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const id = await paint(world, heel);
    await world.data.hide([id]);
    expect(await checked(world)).toEqual(limited);
    await world.advance(11_000);
    expect(world.memory.events.get(id)?.kind).toBe('erased');
    expect(await checked(await world.reopen(yearMs))).toEqual(limited);
    await paint(world);
    expect(await checked(world)).toEqual(free);
  });

  it('T70 J36 a file, and J23 the undo of a file that brought it', async () => {
    const other = await makeWorld();
    await paint(other, heel);
    await paint(other);
    const text = await other.data.exportText();
    const world = await makeWorld();
    await world.answerProfile();
    await paint(world, { ...heel, side: 'right' });
    const plan = await world.data.planImport(text ?? '');
    if (!plan.ok) throw new Error(plan.error.kind);
    await world.data.takeIn(plan.value);
    const both = { fired: true, left: true, right: true };
    expect(await checked(world)).toEqual(both);
    const [record] = world.data.imports.value;
    await world.data.hide(record?.standing ?? []);
    await settle();
    expect(await checked(world)).toEqual(both);
    await paint(world);
    expect(await checked(world)).toEqual(free);
  });

  it('T70 a clock that was set back', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    await paint(world, heel);
    const back = await world.reopen(-yearMs);
    expect(back.journal.now()).toBeLessThan(instant(world.journal.now()));
    expect(await checked(back)).toEqual(limited);
    await paint(back);
    expect(await checked(back)).toEqual(free);
  });

  it('only deleting everything does', async () => {
    const world = await makeWorld();
    const id = await paint(world, heel);
    await world.data.hide([id]);
    expect(await world.data.eraseAll()).toBe(true);
    await world.answerProfile();
    expect(await checked(world)).toEqual(free);
  });
});
