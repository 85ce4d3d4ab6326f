// SPDX-License-Identifier: MIT
import {
  type Answers,
  decideTriage,
  maySuggestScent,
  nextQuestions,
  questionsOf,
  REGIONS,
  type Region,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import pages from '../../text/en/pages.json';
import { moreStories } from './redFlagStories.fixture.ts';
import { checkedYes, makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const inputOf = (profile: Answers, said: Answers = {}) => {
  const input = makeInput(said);
  return { ...input, profile: { ...input.profile, ...profile } };
};
const decide = (profile: Answers, said: Answers = {}) => decideTriage(ruleSet, inputOf(profile, said)).decision;
const followUps = ruleSet.questions.filter((one) => one.kind === 'yes-no' && one.simpler === true);
/** No to every follow-up, so that only what is said besides counts. */
const noes = Object.fromEntries(followUps.map(({ id }) => [id, no]));
const asked = (profile: Answers, said: Answers) =>
  nextQuestions(ruleSet, inputOf(profile, said)).flatMap((one) => (one.kind === 'group' ? [] : [one.question]));

describe('signs that stop', () => {
  it('T37 nobody who ticks nothing is asked about one of them, whatever the profile', () => {
    for (const card of ruleSet.groups.filter(({ phase }) => phase === 'profile').flatMap((one) => one.questionIds)) {
      const open = asked(yesTo(card), {}).filter((id) =>
        followUps.some((one) => one.id === id && one.phase === 'check'),
      );
      expect(open, card).toEqual([]);
    }
  });

  it('T37 each has a door: an item of the check, a place of an operation, pain, or an earlier session', () => {
    const items = new Set(ruleSet.groups.flatMap((group) => group.questionIds));
    const isDoored = (id: string): boolean => {
      const question = ruleSet.questions.find(
        (one) => one.id === id || (one.kind === 'choice' && one.options.some((option) => option.id === id)),
      );
      const gates = question?.ask === undefined ? [] : questionsOf(question.ask);
      return items.has(id) || gates.some(isDoored) || (question?.ask !== undefined && gates.length === 0);
    };
    expect(followUps.filter(({ id }) => !isDoored(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    'RF-14',
    'RF-15',
    'RF-20',
    'RF-21',
    'RF-22',
    'RF-23',
    'RF-42',
    'RF-43',
    'RF-44',
    'RF-57u',
    'RF-66',
    'RF-68',
  ])('T37 %s stays silent in two near misses', (rule) => {
    const misses = moreStories.filter((story) => story.rule === rule && story.name.startsWith('near miss'));
    expect(misses.map((story) => story.tier)).toEqual(expect.arrayContaining(['none', 'none']));
  });

  it('T37 a usual fit rests the whole body for a day, also when somebody has looked', () => {
    const regions: readonly Region[] = ['hand', 'foot', 'shoulder'];
    for (const fit of [yes, checkedYes]) {
      const { tier, limits, findings } = decide({}, { ...noes, Q1: yes, 'RF-15.fit': fit });
      expect(tier).toBe(fit === yes ? 'clinician' : 'caution');
      expect(regions.map((region) => limits[region].left.blocked)).toEqual([true, true, true]);
      expect(findings.find((one) => one.ruleId === 'RF-15')?.recheckDays).toBe(1);
    }
  });

  it('T40 a big bruise is left out for two weeks, a small one worked on softly once it is old', () => {
    const bruise = { ...noes, Q8: yes, 'CI-34.sprain': yes, 'CI-34.at.leg-left': yes };
    const calf = (more: Answers) => decide({}, { ...bruise, ...more }).limits.calf.left;
    expect(calf({ 'CI-34.big': yes }).blocked).toBe(true);
    expect(calf({ 'CI-34.fresh': yes }).blocked).toBe(true);
    expect(calf({})).toMatchObject({ blocked: false, ceiling: 2 });
    expect(asked({}, { Q8: yes, 'CI-34.sprain': no })).not.toContain('CI-34.big');
  });

  it('T37 a rash that was looked at is left alone, and the rest is open', () => {
    const said = { ...noes, Q7: yes, 'CI-32.rash': yes, 'CI-32.at.foot-left': yes, 'RF-35.rash': checkedYes };
    expect(asked({}, said)).toEqual(['RF-35.at']);
    const { tier, limits } = decide({}, { ...said, 'RF-35.at.foot-left': yes });
    expect([tier, limits.foot.left.blocked, limits.hand.left.blocked]).toEqual(['caution', true, false]);
  });

  it('T38 a face that a doctor has explained, unchanged, leaves the face alone and nothing else', () => {
    const said = { ...noes, Q1: yes, 'RF-01.face': yes, 'RF-01.day': yes };
    const { tier, limits } = decide({}, said);
    expect(tier).toBe('caution');
    expect([limits.face_jaw.left.blocked, limits.neck_back.left.blocked, limits.hand.left.blocked]).toEqual([
      true,
      false,
      false,
    ]);
    expect(decide({}, { ...said, 'RF-22.new': yes }).tier).toBe('emergency');
    const unsure = { ...said, 'RF-22.new': notSure, 'RF-22.new.simpler': notSure };
    expect(decide({}, unsure)).toMatchObject({ tier: 'urgent', findings: [{ emergencyLine: true }, {}] });
    const before = { ...unsure, 'RF-01.day': no };
    expect(decide({}, { ...before, 'RF-22.new': yes }).tier).toBe('urgent');
    const { tier: unsureTier, findings } = decide({}, before);
    expect([unsureTier, findings.some(({ emergencyLine }) => emergencyLine)]).toEqual(['urgent', true]);
    const silent = Object.fromEntries(Object.entries(before).filter(([id]) => !id.startsWith('RF-22.')));
    const open = decide({}, silent);
    expect(open.unanswered).toContain('RF-22.new');
    expect(REGIONS.every((region) => open.limits[region].left.blocked)).toBe(true);
    // A word of a professional never lowers it: only the plain answer to this one question does.
    expect(decide({}, { ...said, 'RF-01.face': checkedYes, 'RF-22.new': checkedYes }).tier).toBe('emergency');
  });

  it('T38 asks a known face for a tick or a round patch, and leaves that place out until it is looked at', () => {
    const face = { ...noes, Q1: yes, 'RF-01.face': yes };
    expect(asked({}, { Q1: yes, 'RF-01.face': yes, 'RF-22.new': no })).toContain('RF-45.bite');
    const bitten = { ...face, 'RF-45.bite': yes };
    expect(asked({}, bitten)).toEqual(['RF-45.bite-at']);
    const { tier, limits, findings } = decide({}, { ...bitten, 'RF-45.bite-at.leg-left': yes });
    expect([tier, limits.calf.left.blocked, limits.calf.right.blocked]).toEqual(['clinician', true, false]);
    expect(findings.find(({ ruleId }) => ruleId === 'RF-45')).toMatchObject({ recheckDays: 7, easable: true });
    const lookedAt = { ...bitten, 'RF-45.bite': checkedYes, 'RF-45.bite-at.leg-left': yes };
    expect(decide({}, lookedAt)).toMatchObject({ tier: 'caution', limits: { calf: { left: { blocked: false } } } });
    expect(decide({}, face).tier).toBe('caution');
    // A face that is an emergency has no time for it, and without a face it says nothing.
    expect(asked({}, { ...face, 'RF-22.new': yes, 'RF-01.day': yes })).toEqual([]);
    expect(decide({}, { ...noes, Q1: yes, 'RF-45.bite': yes }).tier).toBe('ok');
  });

  it('T38 asks it right after the face, and of nobody else', () => {
    expect(asked({}, { Q1: yes, 'RF-01.face': yes })[0]).toBe('RF-22.new');
    expect(asked({}, { Q1: yes, 'RF-01.face': no })).not.toContain('RF-22.new');
  });
});

describe('scents', () => {
  const details = { 'CI-02.two': no, 'CI-17.severe': no, 'CI-41.latex': no };
  const mayAfter = (...profile: readonly string[]) =>
    maySuggestScent(ruleSet, { ...inputOf({ ...details, ...yesTo(...profile) }), answers: {} });

  it('T39 are spoken of where nothing speaks against them, also after the check was forgotten', () => {
    expect(mayAfter()).toBe(true);
    expect(mayAfter('CI-02')).toBe(true);
  });

  it.each(['CI-39', 'CI-40', 'CI-41', 'CI-42', 'CI-08', 'CI-03', 'CI-17'])('T39 are not spoken of with %s', (card) => {
    expect(mayAfter(card)).toBe(false);
  });

  it('T39 are not spoken of while the profile is open, or when the rules cannot decide', () => {
    const input = inputOf({});
    expect(maySuggestScent(ruleSet, { ...input, profile: {} })).toBe(false);
    expect(maySuggestScent(ruleSet, inputOf({ 'CI-999': yes }))).toBe(false);
    expect(maySuggestScent({ ...ruleSet, rules: [] }, input)).toBe(false);
  });

  it('T39 CI-39 to CI-42 leave out the oils and the balms; latex leaves out the ball', () => {
    const tools = (...profile: readonly string[]) =>
      decide({ 'CI-41.latex': no, ...yesTo(...profile) }).limits.hand.left.tools;
    for (const card of ['CI-39', 'CI-40']) expect(tools(card)).toEqual(['essential_oil', 'menthol_balm']);
    expect(tools('CI-41')).toEqual(['plain_oil', 'essential_oil', 'menthol_balm']);
    expect(tools('CI-42')).toEqual(['menthol_balm']);
    expect(tools('CI-41', 'CI-41.latex')).toContain('ball');
  });
});

describe('what is so only today', () => {
  it('T40 is asked with the check and never kept as a lasting fact', () => {
    for (const id of [
      'CI-29.arm',
      'CI-30.skin',
      'CI-32.rash',
      'CI-33.ill',
      'CI-34.sprain',
      'CI-51.today',
      'CI-52.at',
    ]) {
      expect(ruleSet.questions.find((one) => one.id === id)?.phase, id).toBe('check');
    }
  });

  it('T40 a vaccine arm, a drink, and too much of it', () => {
    const arm = decide({}, { ...noes, Q10: yes, 'CI-29.arm': yes, 'CI-29.side.left': yes }).limits;
    expect([arm.upper_arm.left.ceiling, arm.shoulder.left.ceiling, arm.shoulder.right.ceiling]).toEqual([2, 2, 5]);
    const drink = { ...noes, Q10: yes, 'CI-51.today': yes };
    expect(decide({}, drink).limits.hand.left).toMatchObject({ blocked: false, ceiling: 3 });
    expect(decide({}, { ...drink, 'CI-51.drowsy': yes })).toMatchObject({
      tier: 'caution',
      limits: { hand: { left: { blocked: true } } },
    });
  });

  it('T40 asks each time where a patch is, and until then every place is left out', () => {
    expect(asked(yesTo('CI-52'), {})).toEqual(['CI-52.at']);
    const { limits } = decide(yesTo('CI-52'), yesTo('CI-52.at.arm-left'));
    expect([limits.upper_arm.left.blocked, limits.upper_arm.right.blocked]).toEqual([true, false]);
    expect(limits.hand.right.tools).toContain('heat_pack');
  });

  it('T40 a sprain is left out for three days, and then worked softly', () => {
    const said = { ...noes, Q8: yes, 'CI-34.sprain': yes, 'CI-34.at.foot-left': yes };
    expect(decide({}, { ...said, 'CI-34.fresh': yes }).limits.foot.left.blocked).toBe(true);
    const { foot } = decide({}, said).limits;
    expect(foot.left).toMatchObject({ blocked: false, ceiling: 2 });
    expect(foot.left.techniqueKinds).toEqual(expect.arrayContaining(['roll', 'percuss']));
    expect(foot.right.ceiling).toBe(5);
  });
});

describe('zones that no answer opens', () => {
  it('T41 NG-06 nothing is pressed under the skull while the head moves', () => {
    const { limits } = decide({});
    expect([limits.scalp.left.techniqueKinds, limits.neck_back.right.techniqueKinds]).toEqual([
      ['percuss', 'stretch', 'self_manipulate'],
      ['percuss', 'stretch', 'self_manipulate'],
    ]);
    expect(limits.shoulder.left.techniqueKinds).not.toContain('stretch');
  });

  it('T41 NG-08 every technique page says to leave out what no rule can see', () => {
    for (const word of ['lump', 'mole', 'bruise', 'vein', 'implant', 'patch', 'broken', 'sore']) {
      expect(pages['page.techniquePage.leaveAlways']).toContain(word);
    }
  });
});
