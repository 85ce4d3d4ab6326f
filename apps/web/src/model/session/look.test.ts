// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeWorld, type World } from '../testing/makeWorld.fixture.ts';

/** At the look of an evening for feet, of somebody with diabetes. */
async function looking(): Promise<World> {
  const world = await makeWorld();
  await world.answerProfile({ yes: ['CI-14'] });
  await world.startRoutine('feet-in-the-evening');
  for (let step = 0; step < 3 && world.session.view.value?.look !== 'asking'; step += 1) {
    world.session.send({ kind: 'skip' });
  }
  expect(world.session.view.value?.look).toBe('asking');
  return world;
}

const waiting = (world: World) =>
  world.session.finished.value?.leftOut?.filter(({ reason }) => reason === 'not-looked').map((one) => one.technique);

describe('a look at the skin in a session', () => {
  it('S31 that nobody answers leaves the work there out, and the session says so afterwards', async () => {
    const world = await looking();
    await world.advance(900_000);
    expect(waiting(world)?.length).toBeGreaterThan(0);
    const left = waiting(world) ?? [];
    expect(world.session.finished.value?.steps.some(({ technique }) => left.includes(technique))).toBe(false);
  });

  it('S31 that is answered opens it', async () => {
    const world = await looking();
    world.session.send({ kind: 'lookClear' });
    await world.advance(900_000);
    expect(world.session.finished.value?.ending).toBe('complete');
    expect(waiting(world)).toEqual([]);
  });

  it('S32 that finds something leads to the check, and asks nobody about feeling unwell', async () => {
    const world = await looking();
    world.session.send({ kind: 'lookFound' });
    expect(world.session.canGoOn.value).toBe(false);
    await world.session.finish();
    expect(waiting(world)?.length).toBeGreaterThan(0);
    const result = await world.passCheck();
    expect(result.decision.findings.map(({ ruleId }) => ruleId)).not.toContain('ST-03');
  });

  it('S33 that was answered holds after a kill', async () => {
    const world = await looking();
    world.session.send({ kind: 'lookClear' });
    await world.advance(6000);
    const again = await world.reopen(60_000);
    expect(await again.session.resume()).toBe(true);
    expect(again.session.view.value?.look).toBe('clear');
  });
});
