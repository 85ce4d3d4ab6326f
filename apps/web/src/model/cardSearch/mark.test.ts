// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import { expect, it } from 'vitest';
import { lastingAnswers } from '../lastingAnswers.ts';
import { makeWorld } from '../testing/makeWorld.fixture.ts';

async function atFirstGroup() {
  const world = await makeWorld();
  world.profile.begin();
  await world.profile.choose(['age.18to49']);
  return world;
}

it('T46 keeps a card that was found for its screen, and records it with that screen', async () => {
  const { profile, journal } = await atFirstGroup();
  await profile.mark('CI-14');
  expect(profile.marked.value).toEqual(['CI-14']);
  expect(lastingAnswers(journal, ruleSet)['CI-14']).toBeUndefined();
  while (profile.screen.value?.kind === 'group' && profile.screen.value.group !== 'nerves')
    await profile.answerGroup([]);
  await profile.answerGroup(profile.marked.value);
  expect(lastingAnswers(journal, ruleSet)['CI-14']).toEqual({ answer: 'yes' });
  expect(profile.marked.value).toEqual([]);
});

it('T46 answers with yes a card whose screen was answered, and asks what hangs on it', async () => {
  const { profile, journal } = await atFirstGroup();
  await profile.answerGroup([]);
  expect(lastingAnswers(journal, ruleSet)['CI-02']).toEqual({ answer: 'no' });
  await profile.mark('CI-02');
  expect(lastingAnswers(journal, ruleSet)['CI-02']).toEqual({ answer: 'yes' });
  expect(profile.screen.value).toMatchObject({ question: 'CI-02.two' });
  const { value: answered } = profile.answered;
  await profile.mark('CI-02');
  expect(profile.answered.value).toBe(answered);
});

it('T46 ticks a card whose answers are asked again from Settings', async () => {
  const world = await makeWorld();
  await world.answerProfile();
  world.profile.askAgain(['CI-14', 'CI-15']);
  await world.profile.mark('CI-15');
  expect(world.profile.screen.value).toMatchObject({ kind: 'group' });
  expect(world.profile.marked.value).toEqual(['CI-15']);
  world.profile.begin();
  expect(world.profile.marked.value).toEqual([]);
});
