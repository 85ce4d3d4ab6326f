// SPDX-License-Identifier: MIT
import type { AnswerWord, QuestionId } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeWorld, type World } from './testing/makeWorld.fixture.ts';

type Say = (id: QuestionId) => AnswerWord;

/** From the check to its stop. `Say` answers follow-ups, in either wording. */
async function stopBy(world: World, ticked: readonly QuestionId[], say: Say): Promise<void> {
  const { check } = world;
  const { interview } = check;
  check.begin('door');
  interview.setPain(2);
  for (let screen = interview.screen.value; screen !== undefined; screen = interview.screen.value) {
    if (screen.kind === 'group') await interview.answerGroup(screen.questions.filter((id) => ticked.includes(id)));
    else if (screen.kind === 'choice') await interview.choose([]);
    else await interview.answer(say(screen.question));
  }
  await check.finish();
}

/** "I chose the wrong answer", to its end. Gives the questions that were asked. */
async function correct(world: World, say: Say, ticked: readonly QuestionId[] = []): Promise<readonly QuestionId[]> {
  const { correction } = world;
  const { interview } = correction;
  const asked: QuestionId[] = [];
  correction.begin();
  for (let now = correction.asked.value; now !== undefined; now = correction.asked.value) {
    asked.push(now.question);
    correction.answer(say(now.question));
  }
  if (correction.phase.value !== 'rest') return asked;
  for (let screen = interview.screen.value; screen !== undefined; screen = interview.screen.value) {
    asked.push(screen.kind === 'group' ? screen.group : screen.question);
    if (screen.kind === 'group') await interview.answerGroup(screen.questions.filter((id) => ticked.includes(id)));
    else if (screen.kind === 'choice') await interview.choose([]);
    else await interview.answer(say(screen.question));
  }
  await correction.settle();
  return asked;
}

async function person(): Promise<World> {
  const world = await makeWorld();
  await world.answerProfile();
  return world;
}

const always = (word: AnswerWord) => () => word;
const yesTo =
  (...ids: readonly QuestionId[]): Say =>
  (id) =>
    ids.includes(id) ? 'yes' : 'no';

describe('correcting an answer', () => {
  it('T67 a yes where it was not sure asks what the emergency still needs, and raises it', async () => {
    const world = await person();
    await stopBy(world, ['Q1'], always('not-sure'));
    expect(world.flag.read()).toMatchObject({ tier: 'urgent', ruleIds: [], unsure: ['RF-01.face', 'RF-22.new'] });
    const asked = await correct(world, always('yes'));
    expect(asked).toEqual(['RF-01.face', 'RF-22.new', 'RF-01.day']);
    expect(world.stop.inForce.value?.tier).toBe('emergency');
    expect(world.flag.read()).toMatchObject({ tier: 'emergency', unsure: [] });
    expect((await world.reopen()).stop.inForce.value?.tier).toBe('emergency');
  });

  it('T67 who stays not sure keeps the stop as it is', async () => {
    const world = await person();
    await stopBy(world, ['Q4'], always('not-sure'));
    const before = world.kinds();
    expect(await correct(world, always('not-sure'))).toEqual(['RF-08.worst']);
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    expect(world.kinds()).toEqual(before);
  });

  it('T67 after a plain no the check goes on where the stop cut it off: what else holds keeps it', async () => {
    const world = await person();
    await stopBy(world, ['Q5'], yesTo('RF-30.swollen'));
    expect(world.stop.inForce.value?.questions).toEqual(['RF-30.swollen']);
    const asked = await correct(world, yesTo('RF-30.sore', 'RF-30.warm'));
    // Nothing chosen in what is meant is not sure, so the rest is asked.
    expect(asked.slice(0, 2)).toEqual(['RF-30.swollen', 'Q5.what']);
    expect(asked).toContain('RF-30.sore');
    expect(world.stop.inForce.value?.tier).toBe('urgent');
    expect(world.stop.inForce.value?.questions).toContain('RF-30.sore');
  });

  it('T67 with nothing left that stops it is lifted, and both answers are kept', async () => {
    const world = await person();
    await stopBy(world, ['Q5'], yesTo('RF-30.swollen'));
    const asked = await correct(world, always('no'));
    expect(asked).toContain('RF-30.sore');
    expect(world.stop.inForce.value).toBeUndefined();
    const lifted = world.journal.events.value.find((event) => event.kind === 'stopLifted');
    expect(lifted).toMatchObject({ how: 'corrected', answers: { 'RF-30.swollen': { answer: 'no' } } });
    const check = world.journal.events.value.find((event) => event.kind === 'checkFinished');
    expect(check).toMatchObject({ answers: { 'RF-30.swollen': { answer: 'yes' } } });
  });

  it('T67 one no of several that hold the stop lifts nothing', async () => {
    const world = await person();
    await stopBy(world, ['Q2', 'Q5'], yesTo('RF-30.swollen', 'RF-03.breath'));
    const named = world.stop.inForce.value?.questions ?? [];
    expect(named.length).toBeGreaterThan(0);
    await correct(world, (id) => (id === named[0] ? 'no' : 'yes'));
    expect(world.stop.inForce.value).toBeDefined();
  });

  it('T67 a yes to an emergency leads back to it, and records nothing new', async () => {
    const world = await person();
    await stopBy(world, ['Q2'], always('yes'));
    const before = world.kinds();
    await correct(world, always('yes'));
    expect(world.stop.inForce.value?.tier).toBe('emergency');
    expect(world.kinds()).toEqual(before);
  });

  it('T67 where the check behind the stop is not known, all of it is asked', async () => {
    const world = await person();
    world.store.refuseWrites();
    await world.stop.raise({
      tier: 'urgent',
      ruleIds: ['RF-30'],
      questions: ['RF-30.swollen'],
      unsure: [],
      country: '',
      rulesVersion: '1',
    });
    world.store.allow();
    expect(await correct(world, always('no'))).toEqual(['RF-30.swollen', 'check']);
    expect(world.stop.inForce.value).toBeUndefined();
  });

  it('T67 a stop without a question asks nothing', async () => {
    const world = await person();
    await world.stop.raise({ tier: 'urgent', ruleIds: [], questions: [], unsure: [], country: '', rulesVersion: '1' });
    expect(await correct(world, always('no'))).toEqual([]);
    expect(world.stop.inForce.value).toBeDefined();
  });
});
