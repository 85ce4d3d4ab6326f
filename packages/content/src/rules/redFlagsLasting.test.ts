// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import {
  type Answer,
  answersLookedAt,
  nextQuestions,
  questionsOf,
  REGIONS,
  type Region,
  TECHNIQUE_KINDS,
  TOOLS,
  type TriageInput,
  withChecked,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import {
  decide,
  firing,
  inputOf,
  isFollowUp,
  isPlace,
  questions,
  rf41,
  rules,
  type Story,
  signs,
  stories,
  tierOf,
} from './lastingStories.fixture.ts';
import { DEEP } from './pack.ts';
import { makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

describe('lasting signs', () => {
  it.each(stories)('T33 $rule $tier: $name', (story) => {
    expect(tierOf(story.rule, inputOf(story))).toBe(story.tier);
  });

  it('T33 stiff shoulders at 70 with a new headache and a sore scalp are urgent, as RF-34 says', () => {
    const input = inputOf({ yes: ['SIGN-joints', 'RF-51.stiff'], age: 'age.65to74' });
    const answers = {
      ...input.answers,
      ...yesTo('RF-34.headache', 'RF-34.scalp'),
      'RF-34.morning': no,
      'RF-34.sight': no,
    };
    expect(decide({ ...input, answers }).tier).toBe('urgent');
  });

  it('T33 every rule has a story that fires and two that do not', () => {
    for (const { id } of rules) {
      const of = stories.filter((story) => story.rule === id);
      expect(of.filter((story) => story.tier === 'none').length, `${id} stays silent`).toBeGreaterThan(1);
      expect(
        of.some((story) => story.tier !== 'none'),
        `${id} fires`,
      ).toBe(true);
    }
  });

  it('T33 is one group of at most nine cards, and a card by itself is never more than caution', () => {
    expect(signs.length).toBeLessThanOrEqual(9);
    expect(questions.filter((one) => one.ask === undefined).map((one) => one.id)).toEqual(
      expect.arrayContaining([...signs]),
    );
    for (const card of signs) expect(['ok', 'caution'], card).toContain(decide(inputOf({ yes: [card] })).tier);
    expect(decide(inputOf({ yes: signs.filter((id) => id !== 'SIGN-lump') })).tier).toBe('ok');
  });

  it('T33 a card opens only its own follow-ups, and none opens nothing', () => {
    const asked = (...ticked: readonly string[]) => {
      const { profile, ...input } = makeInput();
      return nextQuestions(ruleSet, { ...input, profile: { ...profile, ...yesTo(...ticked) } }, 'profile').flatMap(
        (one) => (one.kind === 'group' ? [] : [one.question]),
      );
    };
    expect(asked()).toEqual([]);
    expect(asked('SIGN-pain')).toEqual(['RF-50.weeks']);
    expect(asked('SIGN-joints')).toEqual(['RF-52.joints']);
    expect(asked('SIGN-leg')).toEqual(['SIGN-leg.what']);
    expect(asked('SIGN-joints', 'age.50to64')).toEqual(['RF-51.stiff', 'RF-52.joints']);
    for (const card of signs) expect(asked(card).length, card).toBeLessThanOrEqual(5);
  });

  it('T33 a place is asked for as soon as a rule needs it', () => {
    for (const one of questions) {
      if (one.kind !== 'choice' || one.ask === undefined || !isPlace(one)) continue;
      const input = inputOf({ yes: questionsOf(one.ask) });
      const options = one.options.map((option) => option.id);
      const profile = Object.fromEntries(Object.entries(input.profile).filter(([id]) => !options.includes(id)));
      expect(decide({ ...input, profile }).unanswered, one.id).toEqual([one.id]);
    }
  });

  it('T33 what hangs on a card says nothing once the card is taken back', () => {
    for (const { rule, yes } of firing) {
      const [, ...rest] = yes;
      expect(tierOf(rule, inputOf({ yes: rest, age: 'age.50to64' })), rule).toBe('none');
    }
  });

  it('T33 everything that comes for a clinician comes again after 7 days, and every answer after 28', () => {
    const cases = rules.flatMap((rule) => rule.cases).filter((one) => one.tier === 'clinician');
    expect(cases.every((one) => one.recheckDays === 7)).toBe(true);
    expect(questions.every((one) => one.phase === 'profile' && one.staleDays === 28)).toBe(true);
  });

  it.each(firing)('T36 $rule: not sure in "$name" is asked in simpler words, and then counts as no', (story) => {
    const last = story.yes.filter(isFollowUp).at(-1) ?? '';
    const open = decide(inputOf(story, { [last]: notSure }));
    expect(open.unanswered).toContain(`${last}.simpler`);
    const said = (word: Answer) => inputOf(story, { [last]: notSure, [`${last}.simpler`]: word });
    expect(tierOf(story.rule, said(yes))).toBe('clinician');
    expect(['none', 'caution', 'ok']).toContain(tierOf(story.rule, said(notSure)));
  });

  it('T7 RF-41u not sure is for a clinician, RF-67 for the first time urgent with the emergency line', () => {
    const [arm, spreads] = ['RF-41u', 'RF-67'].map((id) => stories.find((one) => one.rule === id && one.check));
    if (arm === undefined || spreads === undefined) throw new Error('stories');
    const unsure = (story: Story) => ({ ...inputOf(story), answers: { check: no, [story.check?.[0] ?? '']: notSure } });
    expect(tierOf('RF-41u', unsure(arm))).toBe('clinician');
    const finding = decide(unsure(spreads)).findings.find((one) => one.ruleId === 'RF-67');
    expect(finding).toMatchObject({ tier: 'urgent', emergencyLine: true, questions: ['RF-67.first'] });
  });

  it.each(firing)('T8 $rule: already checked in "$name"', (story) => {
    const input = inputOf(story);
    const ids = answersLookedAt(ruleSet, input, story.rule);
    const word = { when: input.today, sameEpisode: false, unchanged: true };
    expect(tierOf(story.rule, withChecked(input, ids, word))).toBe('caution');
    expect(tierOf(story.rule, withChecked(input, ids, { ...word, unchanged: false }))).toBe('clinician');
  });

  it('T8 RF-41u is lowered by a check of this same episode alone', () => {
    const story = stories.find((one) => one.rule === 'RF-41u' && one.check);
    if (story === undefined) throw new Error('story');
    const input = inputOf(story);
    const ids = answersLookedAt(ruleSet, input, 'RF-41u');
    expect(ids).toEqual(['RF-41u.signs']);
    const word = { when: input.today, unchanged: true };
    expect(tierOf('RF-41u', withChecked(input, ids, { ...word, sameEpisode: true }))).toBe('caution');
    expect(tierOf('RF-41u', withChecked(input, ids, { ...word, sameEpisode: false }))).toBe('urgent');
  });
});

describe('limits of lasting signs', () => {
  const limitsOf = (...ids: readonly string[]) => decide(inputOf({ yes: ids, age: 'age.50to64' })).limits;
  const plain = limitsOf();
  const blocked = (...ids: readonly string[]): readonly Region[] => {
    const limits = limitsOf(...ids);
    return REGIONS.filter((one) => limits[one].left.blocked && !plain[one].left.blocked);
  };

  it.each([
    [
      'RF-41',
      rf41,
      ['neck_back', 'neck_side', 'shoulder', 'upper_back', 'upper_arm', 'elbow', 'forearm', 'wrist', 'hand'],
    ],
    ['RF-45', ['SIGN-after', 'RF-45.tick'], ['wrist', 'hand']],
    ['RF-46', ['SIGN-feel', 'RF-46.weeks', 'RF-46.both'], []],
    ['RF-47', ['SIGN-odd', 'RF-47.new'], ['neck_back', 'neck_side']],
    ['RF-48', ['SIGN-ill', 'RF-48.pain'], ['wrist', 'hand']],
    ['RF-50', ['SIGN-pain', 'RF-50.weeks'], ['wrist', 'hand']],
    ['RF-51', ['SIGN-joints', 'RF-51.stiff'], []],
    ['RF-52', ['SIGN-joints', 'RF-52.joints'], ['wrist', 'hand']],
    ['RF-53', ['SIGN-feel', 'RF-53.numb'], []],
    ['RF-54', ['SIGN-arm', 'RF-54.down', 'RF-54.stays'], []],
    ['RF-55', ['SIGN-leg', 'RF-55.down', 'RF-55.stays'], []],
    ['RF-57', ['SIGN-leg', 'RF-57.walk'], []],
    ['RF-58', ['SIGN-after', 'RF-58.began'], []],
    ['RF-58', ['SIGN-after', 'RF-58.began', 'RF-58.floxacin'], ['wrist', 'hand']],
    ['RF-60', ['SIGN-odd', 'RF-60.face'], ['face_jaw']],
    ['RF-61', ['SIGN-odd', 'RF-61.same'], []],
    ['RF-62', ['SIGN-lump', 'RF-62.lump'], ['forearm', 'wrist', 'hand']],
    ['RF-63', ['SIGN-arm', 'RF-63.up'], ['neck_side', 'chest']],
    ['RF-64', ['SIGN-after', 'RF-64.slow'], []],
    ['RF-67', ['SIGN-odd', 'RF-67.spreads', 'RF-67.unchecked'], []],
  ] as const)('T34 %s blocks its place alone', (_rule, ids, regions) => {
    expect([...blocked(...ids)].sort()).toEqual([...regions].sort());
  });

  it('T34 the others limit kinds, tools and pressure at their place, and leave the rest as it was', () => {
    const numb = limitsOf('SIGN-feel', 'RF-46.weeks', 'RF-46.both');
    expect(numb.hand.left).toMatchObject({ ceiling: 2, blocked: false });
    expect(numb.hand.left).toMatchObject({ daySecondsMax: 120, lookFirst: true });
    const { techniqueKinds, tools } = numb.hand.left;
    expect(TECHNIQUE_KINDS.filter((kind) => !techniqueKinds.includes(kind))).toEqual(['stroke', 'knead']);
    expect(TOOLS.filter((tool) => !tools.includes(tool))).toEqual(['hand', 'plain_oil']);
    expect(limitsOf('SIGN-feel', 'RF-46.weeks', 'RF-59.cause').hand.left).toMatchObject({
      ceiling: 2,
      lookFirst: true,
    });
    expect(numb.hand.right).toEqual(plain.hand.right);
    expect(limitsOf('SIGN-feel', 'RF-53.numb').elbow.left.ceiling).toBe(2);
    const arm = limitsOf('SIGN-arm', 'RF-54.down', 'RF-54.stays');
    expect(arm.neck_back.left).toMatchObject({ ceiling: 2, blocked: false });
    expect(arm.neck_back.left.techniqueKinds).toContain('stretch');
    expect(arm.hand).toEqual(plain.hand);
    const leg = limitsOf('SIGN-leg', 'RF-55.down', 'RF-55.stays');
    expect([leg.low_back.left.ceiling, leg.hip_buttock.left.ceiling, leg.thigh.left.ceiling]).toEqual([3, 3, 5]);
    expect([leg.low_back.left.tools, leg.thigh.left.tools].every((tools) => tools.includes('ball'))).toBe(true);
    expect(limitsOf('SIGN-leg', 'RF-57.walk').foot.left.ceiling).toBe(2);
    const stiff = limitsOf('SIGN-joints', 'RF-51.stiff');
    expect([stiff.shoulder.left.ceiling, stiff.hip_buttock.left.ceiling, stiff.hand.left.ceiling]).toEqual([2, 2, 5]);
    expect(limitsOf('SIGN-after', 'RF-64.slow').hand.left.ceiling).toBe(2);
    expect(limitsOf('SIGN-ill', 'RF-48.pain').foot.left.techniqueKinds).toEqual(expect.arrayContaining([...DEEP]));
    expect(limitsOf('SIGN-arm', 'RF-63.up').shoulder.left.techniqueKinds).toContain('press');
    expect(limitsOf('SIGN-odd', 'RF-67.spreads').hand.left.tools).toEqual(
      expect.arrayContaining(['essential_oil', 'menthol_balm']),
    );
  });

  it('T34 a place that was named alone opens again when it was looked at; no deep work stays', () => {
    const eased = (rule: string, ...ids: readonly string[]) => {
      const input = inputOf({ yes: ids });
      const word = { when: input.today, sameEpisode: false, unchanged: true };
      return decide(withChecked(input, answersLookedAt(ruleSet, input, rule), word)).limits.hand.left;
    };
    expect(eased('RF-50', 'SIGN-pain', 'RF-50.weeks').blocked).toBe(false);
    const ill = eased('RF-48', 'SIGN-ill', 'RF-48.pain');
    expect(ill.blocked).toBe(false);
    expect(ill.techniqueKinds).toEqual(expect.arrayContaining([...DEEP]));
    expect(eased('RF-62', 'SIGN-lump', 'RF-62.lump').blocked).toBe(true);
  });
});

describe('a professional has looked at this', () => {
  it('T35 a word on one finding says nothing about another of the same card', () => {
    const input = inputOf({ yes: [...rf41, 'RF-54.down', 'RF-54.stays'] });
    const ids = answersLookedAt(ruleSet, input, 'RF-54');
    expect(ids).toEqual(['RF-54.down', 'RF-54.stays']);
    const after = withChecked(input, ids, { when: input.today, sameEpisode: true, unchanged: true });
    expect([tierOf('RF-54', after), tierOf('RF-41', after)]).toEqual(['caution', 'clinician']);
    const both = inputOf({ yes: ['SIGN-feel', 'RF-46.weeks', 'RF-46.both', 'RF-59.cause'] });
    expect(answersLookedAt(ruleSet, both, 'RF-46')).toEqual(['RF-46.both']);
    expect(answersLookedAt(ruleSet, both, 'RF-59')).toEqual(['RF-59.cause']);
  });

  it('T35 where all answers are shared it stands on all of them', () => {
    const input = makeInput();
    const clot = { ...input, profile: { ...input.profile, ...yesTo('CI-04'), 'CI-04.arm': no } };
    expect(answersLookedAt(ruleSet, clot, 'CI-04')).toEqual(['CI-04']);
    const several = { ...clot, profile: { ...clot.profile, ...yesTo('CI-01') } };
    const ids = answersLookedAt(ruleSet, several, 'CI-SEVERAL');
    expect(new Set(ids)).toEqual(new Set(['CI-01', 'CI-04']));
  });

  it('T35 nothing stands on an emergency, on what is sudden, or on what no answer led to', () => {
    const none = (rule: string, input: TriageInput) => expect(answersLookedAt(ruleSet, input, rule), rule).toEqual([]);
    none('RF-01', makeInput(yesTo('Q1', 'RF-01.face', 'RF-01.day')));
    none('RF-09', makeInput(yesTo('Q8', 'RF-09.injury', 'RF-09.severe')));
    const input = makeInput();
    const unwell = { ...input, log: { ...input.log, unwell: { since: input.now } } };
    none('ST-03', { ...unwell, answers: { ...input.answers, 'ST-03.looked.no': yes } });
    const tingling = { technique: 'x', side: 'both', since: input.now } as const;
    none('ST-02', { ...input, now: instant(input.now + 90_000_000), log: { openTingling: [tingling] } });
    none('RF-50', makeInput());
    none('RF-00', makeInput());
  });
});
