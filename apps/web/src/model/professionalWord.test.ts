// SPDX-License-Identifier: MIT
import { day } from '@knead/base';
import { EASED_RULES, findingKey, ruleSet } from '@knead/content';
import { type RuleSet, when, wordsGiven } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeCheckModel } from './checkModel.ts';
import { checkedOf, LOOKED_WHEN, nextWordStep } from './professionalWord.ts';
import { answerAll, daysLater, makeWorld, only, type World, words } from './testing/makeWorld.fixture.ts';
import { triageInputOf } from './triageInput.ts';

const dayMs = 86_400_000;
const today = day('2026-10-20');
const word = { when: today, sameEpisode: false, unchanged: true };
const lastingPain = ['SIGN-pain', 'RF-50.weeks', 'RF-50.at.hand-left'];

const finding = (world: World, rule: string) => {
  const found = world.check.result.value?.decision.findings.find(({ ruleId }) => ruleId === rule);
  if (found === undefined) throw new Error(`No finding of ${rule}.`);
  return found;
};

describe('what is asked about a professional', () => {
  it('T8 asks when and whether it is unchanged, and of what is urgent also whether it was this episode', () => {
    expect(nextWordStep({ tier: 'clinician' }, {})).toBe('when');
    expect(nextWordStep({ tier: 'clinician' }, { when: 'today' })).toBe('unchanged');
    expect(nextWordStep({ tier: 'urgent' }, { when: 'today' })).toBe('episode');
    expect(nextWordStep({ tier: 'urgent' }, { when: 'today', episode: 'no' })).toBe('unchanged');
    expect(nextWordStep({ tier: 'urgent' }, { when: 'today', episode: 'no', unchanged: 'yes' })).toBeUndefined();
  });

  it('T8 takes only a plain yes for one, and never a day ahead', () => {
    expect(checkedOf({ when: 'week', unchanged: 'yes' }, today)).toEqual({
      when: '2026-10-13',
      sameEpisode: false,
      unchanged: true,
    });
    expect(checkedOf({ when: 'today', episode: 'not-sure', unchanged: 'not-sure' }, today)).toEqual({
      when: today,
      sameEpisode: false,
      unchanged: false,
    });
    expect(LOOKED_WHEN.every((one) => checkedOf({ when: one }, today).when <= today)).toBe(true);
    expect(checkedOf({}, today).when < checkedOf({ when: 'month' }, today).when).toBe(true);
  });
});

describe('a professional has looked at it', () => {
  it('T35 lowers a lasting sign, keeps the word in the profile, and is not asked again next time', async () => {
    const world = await makeWorld();
    const { decision } = await world.passCheck({ yes: lastingPain });
    expect(decision.tier).toBe('clinician');
    expect(decision.limits.hand.left.blocked).toBe(true);
    expect(world.check.isLowerable(finding(world, 'RF-50'))).toBe(true);
    expect(await world.check.takeWord('RF-50', word)).toBe(true);
    expect(world.check.phase.value).toBe('decided');
    expect(finding(world, 'RF-50')).toMatchObject({ tier: 'caution', eased: true });
    expect(world.check.result.value?.clearance?.facts.limits.hand.left.blocked).toBe(false);
    expect(world.lasting()['RF-50.weeks']).toEqual({ answer: 'yes', checked: word });
    const later = await world.reopen(10 * dayMs);
    expect((await later.passCheck()).decision.tier).toBe('caution');
  });

  it('T35 lowers a finding of the day in the check itself, and only there', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect((await world.passCheck({ yes: ['Q6', 'RF-06.hands'] })).decision.tier).toBe('clinician');
    expect(await world.check.takeWord('RF-06', word)).toBe(true);
    expect(finding(world, 'RF-06').tier).toBe('caution');
    const checks = world.journal.events.value.filter((event) => event.kind === 'checkFinished');
    expect(checks.map((event) => event.tier)).toEqual(['clinician', 'caution']);
    expect(checks[1]?.answers['RF-06.hands']).toEqual({ answer: 'yes', checked: word });
    expect(world.check.result.value?.check).toBe(checks[1]?.id);
    expect((await world.passCheck({ yes: ['Q6', 'RF-06.hands'] })).decision.tier).toBe('clinician');
  });

  it('T35 is listed with what it is about, and can be taken back', async () => {
    const world = await makeWorld();
    await world.passCheck({ yes: lastingPain });
    const given = () =>
      wordsGiven(ruleSet, triageInputOf(world.journal, { profile: world.lasting(), answers: {}, painNow: 0 }));
    expect(given()).toEqual([]);
    await world.check.takeWord('RF-50', word);
    expect(world.check.wordOn.value).toMatchObject({ ruleId: 'RF-50', tier: 'clinician' });
    const [first, ...more] = given();
    expect([first?.ruleId, first?.checked, first?.eased, more]).toEqual(['RF-50', word, true, []]);
    expect(findingKey({ ruleId: 'RF-50', eased: true })).toBe('rule.RF-50.eased');
    await world.person.answer(Object.fromEntries((first?.questions ?? []).map((id) => [id, { answer: 'yes' }])));
    expect(given()).toEqual([]);
    expect((await world.passCheck()).decision.tier).toBe('clinician');
    expect(world.check.wordOn.value).toBeUndefined();
  });

  it('T35 asks for no check any more where the word counts', () => {
    const asks = (text: string) => /\bcheck\b|pharmacist within|professional look/.test(text);
    const says = (ruleId: string, eased: boolean) => words.say(findingKey({ ruleId, eased }));
    for (const { id, kind, cases } of ruleSet.rules) {
      const isLowerable = cases.some(({ tier, sudden }) => tier === 'clinician' && sudden !== true);
      const isOnlyThat = cases.every(({ tier }) => tier === 'clinician' || tier === 'caution' || tier === 'ok');
      if (kind !== 'red-flag' || !isLowerable || !isOnlyThat || !asks(says(id, false))) continue;
      expect(EASED_RULES, id).toContain(id);
    }
    for (const id of EASED_RULES) expect(says(id, true), id).not.toMatch(/\bcheck\b/);
  });

  it('T8 lowers nothing that has changed, and nothing else beside it', async () => {
    const world = await makeWorld();
    await world.passCheck({ yes: [...lastingPain, 'SIGN-after', 'RF-64.slow', 'RF-64.at.foot-left'] });
    await world.check.takeWord('RF-50', { ...word, unchanged: false });
    expect(finding(world, 'RF-50').tier).toBe('clinician');
    await world.check.takeWord('RF-50', word);
    expect([finding(world, 'RF-50').tier, finding(world, 'RF-64').tier]).toEqual(['caution', 'clinician']);
    expect(world.check.isLowerable(finding(world, 'RF-50'))).toBe(false);
  });

  it('T8 is offered for no emergency', async () => {
    const world = await makeWorld();
    const { decision } = await world.passCheck({ yes: ['Q1', 'RF-01.face', 'RF-22.new', 'RF-01.day'] });
    expect(decision.tier).toBe('emergency');
    expect(world.check.isLowerable(finding(world, 'RF-01'))).toBe(false);
    await world.check.takeWord('RF-01', { ...word, sameEpisode: true });
    expect(finding(world, 'RF-01').tier).toBe('emergency');
  });

  it('changes nothing when it cannot be recorded', async () => {
    const world = await makeWorld();
    await world.passCheck({ yes: lastingPain });
    world.store.refuseWrites();
    expect(await world.check.takeWord('RF-50', word)).toBe(false);
    expect(finding(world, 'RF-50').tier).toBe('clinician');
    world.store.allow();
    expect(world.lasting()['RF-50.weeks']).toEqual({ answer: 'yes' });
  });

  it('asks on where the finding had made a question needless', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const more = (id: string, gate: string) => ({ kind: 'yes-no', phase: 'check', id, ask: when.yes(gate) }) as const;
    const twoWays: RuleSet = {
      ...ruleSet,
      questions: [...ruleSet.questions, more('T.a', 'Q7'), more('T.b', 'T.a')],
      rules: [
        ...ruleSet.rules,
        {
          id: 'T',
          kind: 'red-flag',
          where: { kind: 'everywhere' },
          cases: ['T.a', 'T.b'].map((id) => ({ tier: 'clinician', when: when.yes(id) }) as const),
          sources: ['x'],
        },
      ],
    };
    const { journal, person, stop } = world;
    const check = makeCheckModel({ ruleSet: twoWays, journal, person, stop });
    check.begin('session');
    await answerAll(check.interview, { yes: ['Q7', 'T.a'] });
    await check.finish();
    expect(check.result.value?.decision.tier).toBe('clinician');
    expect(await check.takeWord('T', word)).toBe(true);
    expect(check.phase.value).toBe('asking');
    expect(check.interview.screen.value).toMatchObject({ question: 'T.b' });
    await check.interview.answer('no');
    await check.finish();
    expect(check.result.value?.clearance).toBeDefined();
  });
});

describe('lasting signs in the check', () => {
  const firstScreen = (world: World) => {
    world.check.begin('session');
    const screen = world.check.interview.screen.value;
    return screen?.kind === 'group' ? screen.group : undefined;
  };

  it('J27 come again with the first check after 28 days, and not before', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const soon = await world.reopen(27 * dayMs);
    expect(firstScreen(soon)).toBe('check');
    const late = await soon.reopen(dayMs);
    expect(firstScreen(late)).toBe('signs');
    await late.check.interview.answerGroup([]);
    expect(late.check.interview.screen.value).toMatchObject({ group: 'check' });
  });

  it('J27 of those that need a clinician the card comes again after 7 days, alone', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: lastingPain });
    const week = await (await world.reopen(6 * dayMs)).reopen(dayMs);
    expect(firstScreen(week)).toBe('signs');
    expect(week.check.interview.screen.value).toMatchObject({ questions: ['SIGN-pain'] });
    await week.check.interview.answerGroup(['SIGN-pain']);
    expect(week.check.interview.screen.value).toMatchObject({ question: 'RF-50.weeks' });
    expect((await week.passCheck()).decision.tier).toBe('ok');
    expect(only(week.journal.events.value, 'checkFinished').tier).toBe('ok');
  });

  it('J27 J28 are asked again after a long time with the page left open', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect(firstScreen(world)).toBe('check');
    world.clock.setWall(daysLater(world.clock.now(), 28));
    expect(firstScreen(world)).toBe('signs');
    world.clock.setWall(daysLater(world.clock.now(), -90));
    expect(firstScreen(world)).toBe('signs');
  });
});
