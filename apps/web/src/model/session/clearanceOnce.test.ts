// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { makeWorld, settle, type World } from '../testing/makeWorld.fixture.ts';

const hourMs = 60 * 60_000;

async function cleared(): Promise<World> {
  const world = await makeWorld();
  await world.answerProfile();
  return world;
}

/** A session that was led for three minutes and then paused. */
async function paused(): Promise<World> {
  const world = await cleared();
  await world.startRoutine('hands-after-desk');
  await world.advance(180_000);
  world.session.send({ kind: 'pause' });
  await settle();
  return world;
}

describe('a check opens one session', () => {
  it('does not open a second one for somebody who goes back to it afterwards', async () => {
    const world = await cleared();
    const routine = await world.startRoutine('hands-after-desk');
    const check = world.check.result.value?.check;
    await world.advance(routine.totalSeconds * 1000 + 5000);
    expect(world.session.view.value).toBeUndefined();
    if (world.check.result.value === undefined || check === undefined) throw new Error('The check is there.');
    expect(await world.session.begin(world.compose(world.check.result.value), check)).toBe(false);
    expect(world.kinds().filter((kind) => kind === 'sessionStarted')).toHaveLength(1);
  });

  it('does not replace a session that runs, whose steps would be lost', async () => {
    const world = await cleared();
    await world.startRoutine('hands-after-desk');
    await world.advance(120_000);
    const result = await world.passCheck();
    expect(await world.session.begin(world.compose(result), result.check)).toBe(false);
    expect(await world.session.beginRest('breathe', result.check)).toBe(false);
    await world.session.finish();
    expect(world.kinds()).toContain('stepDone');
  });

  it.each([
    ['an hour later', hourMs],
    ['on a clock set back', -1000],
  ])('does not open one %s', async (_name, ms) => {
    const world = await cleared();
    const result = await world.passCheck();
    world.clock.setWall(instant(world.clock.now() + ms));
    expect(await world.session.begin(world.compose(result), result.check)).toBe(false);
    expect(world.session.view.value).toBeUndefined();
  });

  it('counts what a cut-off session did before another begins beside it', async () => {
    const world = await (await paused()).reopen(1000);
    const result = await world.passCheck();
    expect(await world.session.begin(world.compose(result), result.check)).toBe(false);
    expect(world.kinds()).toContain('sessionFinished');
    const again = await world.passCheck();
    const contact = (of: typeof result) => of.clearance?.facts.contactToday.totalSeconds ?? 0;
    expect(contact(result)).toBe(0);
    expect(contact(again)).toBeGreaterThan(0);
    expect(await world.session.begin(world.compose(again), again.check)).toBe(true);
  });
});

describe('a clearance is over after an hour in which nothing was led', () => {
  it.each(['goOn', 'tooMuch'] as const)('so %s ends a session that was paused for that long', async (kind) => {
    const world = await paused();
    world.clock.sleep(hourMs);
    world.session.send(kind === 'goOn' ? { kind, deliberate: true } : { kind });
    await settle();
    expect(world.session.view.value).toBeUndefined();
    expect(world.session.finished.value?.ending).toBe('early');
    expect(world.kinds()).toContain('stepDone');
  });

  it('so a pause saved every few seconds does not stay fresh', async () => {
    const world = await paused();
    await world.advance(hourMs, 10_000);
    const later = await world.reopen(1000);
    expect(later.session.resumable.value).toBeUndefined();
    expect(later.kinds()).toContain('sessionFinished');
  });

  it('so the offer to go on is void once it stood on the screen for that long', async () => {
    const world = await (await paused()).reopen(1000);
    expect(world.session.resumable.value).toBeDefined();
    world.clock.sleep(hourMs);
    expect(await world.session.resume()).toBe(false);
    expect(world.session.resumable.value).toBeUndefined();
    expect(world.kinds()).toContain('sessionFinished');
  });

  it('but a shorter pause goes on', async () => {
    const world = await paused();
    world.clock.sleep(hourMs - 60_000);
    world.session.send({ kind: 'goOn', deliberate: true });
    expect(world.session.view.value?.mode).not.toBe('paused');
  });
});
