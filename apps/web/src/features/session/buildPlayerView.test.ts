// SPDX-License-Identifier: MIT
import { ROUTINE_IDS, routines } from '@knead/content';
import type { SessionView } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeWorld, type World, words } from '../../model/testing/makeWorld.fixture.ts';
import { buildPlayerView, type PlayerView } from './buildPlayerView.ts';

function viewOf({ session }: World): PlayerView {
  const view = session.view.value;
  if (view === undefined) throw new Error('a session runs');
  return buildPlayerView(view, session.steps.value);
}

/** Lets time pass until something holds. */
async function until(world: World, holds: (view: SessionView) => boolean): Promise<PlayerView> {
  for (let turn = 0; turn < 1200; turn += 1) {
    const view = world.session.view.value;
    if (view !== undefined && holds(view)) return viewOf(world);
    await world.advance(500);
  }
  throw new Error('It never came.');
}

describe('player', () => {
  it.each(ROUTINE_IDS)('has words for all it shows, every second of %s', async (id) => {
    const world = await makeWorld();
    await world.startRoutine(id);
    const titles = new Set<string>();
    const { totalSeconds } = routines[id];
    for (let second = 0; second < totalSeconds - 1; second += 1) {
      const view = viewOf(world);
      titles.add(words.say(view.title, view.titleValues));
      const keys = [view.flag?.word, view.flag?.part, view.picture?.place, view.next, view.nextSide];
      for (const key of [...keys, view.pressure?.name, view.pressure?.like]) if (key !== undefined) words.say(key);
      expect(view.seconds).toBeGreaterThanOrEqual(0);
      expect(view.doneFraction).toBeGreaterThanOrEqual(0);
      expect(view.doneFraction).toBeLessThanOrEqual(1);
      expect(view.flag?.side).toBe(view.picture?.side);
      expect(view.minutesLeft).toBe(Math.ceil((totalSeconds - second) / 60));
      await world.advance(1000);
    }
    const contact = world.session.steps.value.filter((step) => step.kind === 'contact').length;
    expect([...titles].filter((title) => /\d/.test(title))).toHaveLength(contact);
  });

  it('counts points of contact, and says what a rest is', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    expect(viewOf(world)).toMatchObject({
      title: 'rest.breathe',
      titleValues: {},
      flag: undefined,
      picture: undefined,
    });
    const count = world.session.steps.value.filter((step) => step.kind === 'contact').length;
    const first = await until(world, (view) => view.step.kind === 'contact');
    expect(first).toMatchObject({ title: 'player.point', titleValues: { point: 1, count } });
    expect(first.flag).toEqual({ side: 'left', word: 'side.left', part: 'part.shoulder' });
    expect(first.picture).toMatchObject({ id: 'ns-trap-knead', side: 'left' });
    const index = world.session.view.value?.stepIndex ?? 0;
    const second = await until(world, (view) => view.step.kind === 'contact' && view.stepIndex > index);
    expect(second.titleValues).toEqual({ point: 2, count });
  });

  it('gives a changeover a ring and seconds of its own', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    const changing = await until(world, (view) => view.step.kind === 'contact');
    const { changeoverSeconds, seconds } = world.session.view.value?.step ?? { changeoverSeconds: 0, seconds: 0 };
    expect(changing).toMatchObject({
      isChangeover: true,
      isMoving: false,
      seconds: changeoverSeconds,
      doneFraction: 0,
    });
    await world.advance((changeoverSeconds * 1000) / 2);
    expect(viewOf(world).doneFraction).toBeCloseTo(0.5);
    await world.advance((changeoverSeconds * 1000) / 2);
    expect(viewOf(world)).toMatchObject({ isChangeover: false, isMoving: true, seconds, doneFraction: 0 });
  });

  it('names the pressure of now, gentle first, and none at rest', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    expect(viewOf(world).pressure).toBeUndefined();
    const palm = await until(
      world,
      ({ step, mode }) => step.kind === 'contact' && step.technique === 'wh-palm-pads' && mode === 'working',
    );
    const { step } = world.session.view.value ?? {};
    if (step?.kind !== 'contact') throw new Error('it is contact');
    expect(palm.pressure).toMatchObject({ now: step.pressure.start, ceiling: step.pressure.ceiling });
    await world.advance(11_000);
    expect(viewOf(world).pressure).toMatchObject({
      now: step.pressure.target,
      name: `pressure.${step.pressure.target}.name`,
      like: `pressure.${step.pressure.target}.like`,
    });
  });

  it('says what comes next, and on which side, eight seconds ahead', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    const named = await until(world, (view) => view.next?.kind === 'contact');
    expect(named).toMatchObject({ next: 'technique.ns-trap-knead.place', nextSide: 'side.left' });
    expect(named.seconds).toBeLessThanOrEqual(8);
    const rest = await until(world, (view) => view.next?.kind === 'rest');
    expect(rest.next).toMatch(/^rest\./);
    expect(rest.nextSide).toBeUndefined();
  });

  it('stands still while paused', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await until(world, (view) => view.mode === 'working' && view.step.kind === 'contact');
    world.session.send({ kind: 'pause' });
    expect(viewOf(world).isMoving).toBe(false);
    expect(viewOf(world).flag).toBeDefined();
  });

  it('paces the breath at rest alone', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    expect((await until(world, (view) => view.mode === 'working')).breath).toBe('in');
    expect((await until(world, (view) => view.step.kind === 'contact')).breath).toBeUndefined();
  });
});
