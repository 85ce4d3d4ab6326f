// SPDX-License-Identifier: MIT
import { makeId, type SessionId } from '@knead/base';
import { ROUTINE_IDS, routineStartAddress, routines } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { fromMapId, routineOfHash } from './planModel.ts';
import { makeWorld } from './testing/makeWorld.fixture.ts';

describe('plan', () => {
  it('begins with the first routine, as long as it is', async () => {
    const { plan } = await makeWorld();
    expect(plan.routine.value).toBe(ROUTINE_IDS[0]);
    expect(plan.request.value).toEqual(routines[ROUTINE_IDS[0]]);
  });

  it.each(ROUTINE_IDS)('%s is the request of the content, cut to the chosen length', async (id) => {
    const { plan } = await makeWorld();
    plan.choose(id);
    plan.setLength('short');
    expect(plan.request.value).toEqual({ ...routines[id], totalSeconds: 180 });
  });

  it('offers the routine of the last session again, unless another is chosen', async () => {
    const world = await makeWorld();
    await world.startRoutine('feet-in-the-evening');
    const later = await world.reopen(2 * 86_400_000);
    expect(later.plan.routine.value).toBe('feet-in-the-evening');
    later.plan.choose('neck-and-shoulders');
    expect(later.plan.routine.value).toBe('neck-and-shoulders');
  });

  it('is not led astray by breathing or rest', async () => {
    const world = await makeWorld();
    await world.startRoutine('between-the-blades');
    await world.session.finish();
    const { check } = await world.passCheck();
    await world.session.beginRest('breathe', check);
    const later = await world.reopen(86_400_000);
    expect(later.plan.routine.value).toBe('between-the-blades');
  });

  it('has what was made on the body map again, by the moves we know, and never as what Today shows', async () => {
    const world = await makeWorld();
    expect(world.plan.fromMap.value).toBeUndefined();
    const request = { id: fromMapId, area: 'wrist-hands', totalSeconds: 300 } as const;
    const move = { technique: 'wh-thumb-base', sideSeconds: 60, pressureMax: 2 } as const;
    world.plan.ask({ ...request, wishes: [move] });
    const result = await world.passCheck();
    await world.session.begin(world.compose(result), result.check);
    const foreign = { ...request, wishes: [move, { technique: 'of-another-version', sideSeconds: 60 }] };
    const session = makeId<SessionId>({ next: () => 0.5 });
    const kind = 'sessionStarted';
    await world.journal.record([{ kind, session, request: foreign, plannedSeconds: 300, rulesVersion: '0' }]);
    const later = await world.reopen(86_400_000);
    expect(later.plan.fromMap.value).toEqual({ ...request, wishes: [move] });
    expect(later.plan.isAsked.value).toBe(false);
    expect(later.plan.routine.value).toBe(ROUTINE_IDS[0]);
  });

  it.each(ROUTINE_IDS)('takes %s from the address of its page, and nothing else', (id) => {
    expect(routineOfHash(new URL(routineStartAddress(id), 'https://knead.example').hash)).toBe(id);
    for (const hash of ['', '#', '#routine=', `#routine=${id}x`, `#${id}`]) expect(routineOfHash(hash)).toBeUndefined();
  });
});
