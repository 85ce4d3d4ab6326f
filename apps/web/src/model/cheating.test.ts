// SPDX-License-Identifier: MIT
import type { Clearance } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { composeNow } from './composeNow.ts';
import { makeWorld, only } from './testing/makeWorld.fixture.ts';

const minute = 60_000;

describe('cheating', () => {
  it('T50 an edited row of the database is no clearance, as check or as draft', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const { clearance } = await world.passCheck({ pain: 2 });
    const check = only(world.journal.events.value, 'checkFinished');
    const forged = JSON.parse(JSON.stringify({ ...check, tier: 'ok', clearance }));
    world.memory.events.set(check.id, forged);
    world.memory.drafts.set('session', JSON.stringify({ check: check.id, clearance, routine: { steps: [] } }));
    const later = await world.reopen(minute);
    expect(later.check.result.value).toBeUndefined();
    expect(later.session.resumable.value).toBeUndefined();
    expect(await later.session.resume()).toBe(false);
    const { journal, person } = later;
    // What a console would hand in; the type alone must not be what holds.
    const opened = composeNow(later.plan.request.value, forged.clearance as Clearance, {
      journal,
      person,
      events: journal.events.value,
    });
    expect(opened).toMatchObject({ ok: false, error: { kind: 'not-cleared' } });
  });

  it('T50 the key of one tab opens nothing in another that was left open', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const { clearance } = await world.passCheck({ pain: 2 });
    const other = await world.otherTab();
    expect(clearance).toBeDefined();
    expect(other.check.result.value).toBeUndefined();
    await world.person.answer({ 'age.18to49': { answer: 'no' }, 'age.under18': { answer: 'yes' } });
    const { clearance: later } = await other.passCheck({ pain: 2 });
    expect(Object.values(later?.facts.limits ?? {}).some(({ left }) => !left.blocked)).toBe(false);
  });
});
