// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import type { InterviewScreen } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import type { InterviewModel } from './interviewModel.ts';
import { lastingAnswers } from './lastingAnswers.ts';
import { answerAll, makeWorld } from './testing/makeWorld.fixture.ts';

const profileIds = new Set(ruleSet.questions.filter(({ phase }) => phase === 'profile').map(({ id }) => id));

function idsOf(screen: InterviewScreen | undefined): readonly string[] {
  if (screen === undefined) return [];
  return screen.kind === 'group' ? screen.questions : [screen.question];
}

function answerIdsOf(screen: InterviewScreen): readonly string[] {
  if (screen.kind === 'question') return [screen.simpler ? `${screen.question}.simpler` : screen.question];
  return screen.kind === 'group' ? screen.questions : [screen.question, ...screen.options];
}

/** Presses the one button that goes on, as long as a screen starts with what was given before. */
async function giveAgain(interview: InterviewModel): Promise<void> {
  for (;;) {
    const screen = interview.screen.value;
    const given = interview.given.value;
    if (screen === undefined || answerIdsOf(screen).some((id) => given[id] === undefined)) return;
    const ticked = answerIdsOf(screen).filter((id) => given[id]?.answer === 'yes');
    if (screen.kind === 'group') await interview.answerGroup(ticked);
    else if (screen.kind === 'choice') await interview.choose(ticked.filter((id) => screen.options.includes(id)));
    else await interview.answer(given[answerIdsOf(screen)[0] ?? '']?.answer ?? 'not-sure');
  }
}

describe('the first run', () => {
  it('asks lasting questions alone, and none twice', async () => {
    const { profile } = await makeWorld();
    const asked: string[] = [];
    profile.begin();
    while (profile.screen.value !== undefined) {
      asked.push(...idsOf(profile.screen.value));
      const screen: InterviewScreen = profile.screen.value;
      if (screen.kind === 'choice') await profile.choose(['age.18to49']);
      else await profile.answerGroup([]);
    }
    expect(asked.every((id) => profileIds.has(id))).toBe(true);
    expect(new Set(asked).size).toBe(asked.length);
    expect(profile.answered.value).toBeGreaterThan(5);
  });

  it('records each screen before the next one is shown', async () => {
    const world = await makeWorld();
    const { profile, memory } = world;
    profile.begin();
    const first = profile.screen.value;
    const answering = profile.choose(['age.50to64']);
    expect(profile.screen.value).toEqual(first);
    await answering;
    expect(profile.screen.value).not.toEqual(first);
    const kept = [...memory.events.values()].filter((event) => event.kind === 'profileAnswered');
    expect(kept.find((event) => event.question === 'age.50to64')?.answer).toEqual({ answer: 'yes' });
    expect(kept.find((event) => event.question === 'age.18to49')?.answer).toEqual({ answer: 'no' });
  });

  it('takes what is ticked for a yes and the rest of the screen for a no', async () => {
    const { profile, lasting } = await makeWorld();
    profile.begin();
    await profile.choose(['age.18to49']);
    const shown = idsOf(profile.screen.value);
    await profile.answerGroup(['CI-02']);
    expect(shown).toContain('CI-02');
    for (const id of shown) expect(lasting()[id]).toEqual({ answer: id === 'CI-02' ? 'yes' : 'no' });
  });

  it('goes on after a kill where it stood', async () => {
    const world = await makeWorld();
    world.profile.begin();
    await world.profile.choose(['age.18to49']);
    await world.profile.answerGroup([]);
    const next = world.profile.screen.value;
    const later = await world.reopen(5000);
    later.profile.begin();
    expect(next).toBeDefined();
    expect(later.profile.screen.value).toEqual(next);
    expect(later.profile.answered.value).toBe(0);
  });

  it('takes an answer back: the question is asked again and its old answer is not read', async () => {
    const { profile } = await makeWorld();
    profile.begin();
    await profile.choose(['age.18to49']);
    const blood = profile.screen.value;
    await profile.answerGroup(['CI-01']);
    const after = profile.screen.value;
    expect(profile.input().profile['CI-01']).toEqual({ answer: 'yes' });
    profile.back();
    expect(profile.screen.value).toEqual(blood);
    expect(profile.answered.value).toBe(1);
    expect(profile.input().profile).not.toHaveProperty('CI-01');
    await profile.answerGroup([]);
    expect(profile.input().profile['CI-01']).toEqual({ answer: 'no' });
    expect(profile.screen.value).not.toEqual(blood);
    expect(after).not.toEqual(blood);
  });

  it('goes back to what was ticked, chosen and said, so that going on again loses nothing', async () => {
    const { profile, lasting } = await makeWorld();
    profile.begin();
    await profile.choose(['age.50to64']);
    await profile.answerGroup(['CI-01']);
    while (profile.screen.value?.kind !== 'group') await profile.answer('not-sure');
    const before = lasting();
    while (profile.answered.value > 0) {
      profile.back();
      const shown = profile.screen.value;
      for (const id of shown === undefined ? [] : answerIdsOf(shown)) {
        expect(profile.given.value[id], id).toEqual(before[id]);
      }
    }
    await giveAgain(profile);
    expect(lasting()).toEqual(before);
  });

  it('goes back through recorded answers after a kill, and keeps them when the person goes on', async () => {
    const world = await makeWorld();
    world.profile.begin();
    await world.profile.choose(['age.50to64']);
    await world.profile.answerGroup(['CI-01']);
    await world.profile.answer('yes');
    const before = world.lasting();
    const [next, answered] = [world.profile.screen.value, world.profile.answered.value];
    const later = await world.reopen(5000);
    later.profile.resume();
    expect(later.profile.screen.value).toEqual(next);
    expect(later.profile.answered.value).toBe(answered);
    while (later.profile.answered.value > 0) later.profile.back();
    expect(later.profile.screen.value).toMatchObject({ kind: 'choice', question: 'age' });
    expect(later.profile.given.value['CI-01']).toEqual({ answer: 'yes' });
    await giveAgain(later.profile);
    expect(later.lasting()).toEqual(before);
    expect(later.profile.screen.value).toEqual(next);
  });

  it('goes back two screens one after the other', async () => {
    const { profile } = await makeWorld();
    profile.begin();
    const screens = [profile.screen.value];
    await profile.choose(['age.18to49']);
    screens.push(profile.screen.value);
    await profile.answerGroup([]);
    profile.back();
    expect(profile.screen.value).toEqual(screens[1]);
    profile.back();
    expect(profile.screen.value).toEqual(screens[0]);
    profile.back();
    expect(profile.answered.value).toBe(0);
  });

  it('takes an empty choice for not sure', async () => {
    const { profile, lasting } = await makeWorld();
    profile.begin();
    expect(profile.screen.value).toMatchObject({ kind: 'choice', question: 'age' });
    await profile.choose([]);
    expect(lasting().age).toEqual({ answer: 'not-sure' });
  });

  it('asks in simpler words after "not sure", and once only', async () => {
    const world = await makeWorld();
    const { interview } = world.check;
    await world.answerProfile();
    const simpler = ruleSet.questions.find((question) => question.kind === 'yes-no' && question.simpler === true);
    expect(simpler).toBeDefined();
    const asked: string[] = [];
    world.check.begin('session');
    while (interview.screen.value !== undefined) {
      const screen: InterviewScreen = interview.screen.value;
      if (screen.kind === 'question') asked.push(`${screen.question}${screen.simpler ? ' again' : ''}`);
      if (screen.kind === 'group') await interview.answerGroup(screen.questions);
      else if (screen.kind === 'choice') await interview.choose([]);
      else await interview.answer('not-sure');
    }
    expect(new Set(asked).size).toBe(asked.length);
    for (const id of asked.filter((one) => one.endsWith(' again'))) {
      expect(asked.indexOf(id)).toBeGreaterThan(asked.indexOf(id.replace(' again', '')));
    }
  });

  it('ignores an answer that does not fit the screen', async () => {
    const { profile, lasting } = await makeWorld();
    profile.begin();
    const first = profile.screen.value;
    await profile.answer('yes');
    await profile.answerGroup(['CI-01']);
    expect(profile.screen.value).toEqual(first);
    expect(lasting()).toEqual({});
  });
});

describe('asking again', () => {
  it('asks the named questions and what hangs on them, nothing else', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-01'] });
    world.profile.askAgain(['CI-04']);
    expect(idsOf(world.profile.screen.value)).toEqual(['CI-04']);
    await world.profile.answerGroup(['CI-04']);
    const followUps: string[] = [];
    while (world.profile.screen.value !== undefined) {
      followUps.push(...idsOf(world.profile.screen.value));
      await world.profile.answer('no');
    }
    expect(followUps.length).toBeGreaterThan(0);
    expect(followUps.every((id) => id.startsWith('CI-04'))).toBe(true);
    expect(world.lasting()['CI-04']).toEqual({ answer: 'yes' });
    expect(world.lasting()['CI-01']).toEqual({ answer: 'yes' });
  });

  it('asks again what hangs on a card that stays ticked, with what was answered before', async () => {
    const world = await makeWorld();
    const followUps = ruleSet.questions.filter(({ id, phase }) => phase === 'profile' && id.startsWith('CI-04.'));
    await world.answerProfile({ yes: ['CI-04', ...followUps.map(({ id }) => id)] });
    const before = world.lasting();
    const group = ruleSet.groups.find(({ questionIds }) => questionIds.includes('CI-04'))?.questionIds ?? [];
    world.profile.askAgain(group);
    expect(world.profile.given.value['CI-04']).toEqual({ answer: 'yes' });
    await world.profile.answerGroup(group.filter((id) => world.profile.given.value[id]?.answer === 'yes'));
    const asked = idsOf(world.profile.screen.value);
    expect(asked[0]).toMatch(/^CI-04\./);
    for (const id of asked) expect(world.profile.given.value[id]).toEqual(before[id]);
    world.profile.back();
    expect(idsOf(world.profile.screen.value)).toEqual(group);
    await giveAgain(world.profile);
    expect(world.lasting()).toEqual(before);
  });

  it('leaves the recorded answer as it was when the person leaves without answering', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-02'] });
    world.profile.askAgain(['CI-02']);
    expect(world.profile.input().profile).not.toHaveProperty('CI-02');
    world.profile.begin();
    expect(world.profile.screen.value).toBeUndefined();
    expect(world.profile.input().profile['CI-02']).toEqual({ answer: 'yes' });
  });
});

describe('an answer that cannot be recorded', () => {
  it('leaves its screen and all answers as they were, says so, and can be given again', async () => {
    const world = await makeWorld();
    const { profile } = world;
    profile.begin();
    await profile.choose(['age.18to49']);
    const shown = profile.screen.value;
    world.store.refuseWrites({ kind: 'full' });
    await profile.answerGroup(['CI-01']);
    expect(profile.isRefused.value).toBe(true);
    expect([profile.screen.value, profile.answered.value]).toEqual([shown, 1]);
    expect(lastingAnswers(world.journal, ruleSet)).not.toHaveProperty('CI-01');
    world.store.allow();
    await profile.answerGroup(['CI-01']);
    expect(profile.isRefused.value).toBe(false);
    expect(lastingAnswers(world.journal, ruleSet)['CI-01']).toEqual({ answer: 'yes' });
    expect(profile.screen.value).not.toEqual(shown);
  });
});

describe('the interview of the check', () => {
  it('T51 passes over answers to questions these rules do not have, and asks all that they do', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    await world.person.answer({ 'CI-99.retired': { answer: 'yes' } });
    world.check.begin('session');
    expect(world.check.interview.input().profile).not.toHaveProperty('CI-99.retired');
    await answerAll(world.check.interview);
    await world.check.finish();
    expect(world.check.result.value?.clearance).toBeDefined();
  });

  it('holds answers of the day in memory: nothing is recorded before the check is', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const before = world.journal.events.value.length;
    world.check.begin('session');
    await answerAll(world.check.interview, { yes: ['Q4'] });
    expect(world.check.interview.input().answers.Q4).toEqual({ answer: 'yes' });
    expect(world.journal.events.value).toHaveLength(before);
  });

  it('begins anew with nothing said', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    world.check.begin('session');
    world.check.interview.setPain(9);
    await answerAll(world.check.interview);
    world.check.begin('session');
    expect(world.check.interview.input().answers).toEqual({});
    expect(world.check.interview.input()).not.toHaveProperty('painNow');
    expect(world.check.interview.answered.value).toBe(0);
  });
});
