// SPDX-License-Identifier: MIT
import { day } from '@knead/base';
import { type Answer, type Answers, decideTriage, nextQuestions, type Tier } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { moreStories, type Story } from './redFlagStories.fixture.ts';
import { lastingBodyPack } from './redFlagsLastingBody.ts';
import { lastingLimbsPack } from './redFlagsLastingLimbs.ts';
import { checkedYes, makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

function decide({ yes, profile = [], rest }: Pick<Story, 'yes' | 'profile' | 'rest'>, change: Answers = {}) {
  const input = makeInput({ ...yesTo(...yes), ...change }, rest);
  return decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...yesTo(...profile) } }).decision;
}

function tierOf(rule: string, decision: ReturnType<typeof decide>): Tier | 'none' {
  return decision.findings.find((finding) => finding.ruleId === rule)?.tier ?? 'none';
}

/** They have stories of their own. */
const lasting = new Set([lastingLimbsPack, lastingBodyPack].flatMap((pack) => pack.rules.map((rule) => rule.id)));
const over50 = ['age.50to64'];
const cancer = ['CI-11'];
const followUps = ruleSet.questions.filter((one) => one.kind === 'yes-no' && one.simpler).map((one) => one.id);

/** Each rule of the quick check: fires, does not fire, and near misses of `safety.md` 1.5. */
const stories: readonly Story[] = [
  ...moreStories,
  { name: 'face drops now', rule: 'RF-01', yes: ['Q1', 'RF-01.face', 'RF-22.new', 'RF-01.day'], tier: 'emergency' },
  { name: 'arm cannot be lifted now', rule: 'RF-01', yes: ['Q1', 'RF-01.arm', 'RF-01.day'], tier: 'emergency' },
  { name: 'speech was slurred yesterday', rule: 'RF-01', yes: ['Q1', 'RF-01.speech', 'RF-01.day'], tier: 'emergency' },
  {
    name: 'arm numb for longer, leaned on',
    rule: 'RF-01',
    yes: ['Q1', 'RF-01.side', 'RF-01.lasted', 'RF-01.day'],
    tier: 'emergency',
  },
  {
    name: 'arm numb from nowhere, gone within minutes',
    rule: 'RF-01',
    yes: ['Q1', 'RF-01.side', 'RF-01.unprovoked', 'RF-01.day'],
    tier: 'emergency',
  },
  {
    name: 'near miss: hand asleep at the desk, normal within minutes, today',
    rule: 'RF-01',
    yes: ['Q1', 'RF-01.side', 'RF-01.day'],
    tier: 'none',
  },
  { name: 'two days ago and gone', rule: 'RF-01', yes: ['Q1', 'RF-01.face', 'RF-22.new'], tier: 'urgent' },
  {
    name: 'a doctor explained the face, unchanged',
    rule: 'RF-01',
    yes: ['Q1', 'RF-01.face', 'RF-01.day'],
    tier: 'none',
  },
  { name: 'near miss: dead arm on waking', rule: 'RF-01', yes: ['Q1', 'RF-01.side'], tier: 'none' },
  {
    name: 'sudden weak wrist',
    rule: 'RF-01',
    yes: ['Q6', 'RF-36.weak', 'RF-36.sudden', 'RF-01.day'],
    tier: 'emergency',
  },
  { name: 'near miss: family history alone', rule: 'RF-01', yes: [], tier: 'none' },
  { name: 'shadow comes down', rule: 'RF-17', yes: ['Q1', 'RF-17.sight'], tier: 'emergency' },
  {
    name: 'temple headache and blur',
    rule: 'RF-17',
    yes: ['Q4', 'RF-34.headache', 'RF-34.sight'],
    profile: over50,
    tier: 'emergency',
  },
  {
    name: 'at 30 jaw, scalp and blur',
    rule: 'RF-17',
    yes: ['Q4', 'RF-34.jaw', 'RF-34.scalp', 'RF-34.sight'],
    tier: 'emergency',
  },
  { name: 'at 30 jaw and blur', rule: 'RF-17', yes: ['Q4', 'RF-34.jaw', 'RF-34.sight'], tier: 'none' },
  { name: 'the same at 30', rule: 'RF-17', yes: ['Q4', 'RF-34.headache', 'RF-34.sight'], tier: 'none' },
  {
    name: 'chest tight now',
    rule: 'RF-02',
    yes: ['Q2', 'RF-02.chest', 'RF-02.unmoved', 'RF-02.now'],
    tier: 'emergency',
  },
  { name: 'arm pain with sweating now', rule: 'RF-02', yes: ['Q2', 'RF-02.with', 'RF-02.now'], tier: 'emergency' },
  { name: 'only with effort, gone', rule: 'RF-02', yes: ['Q2', 'RF-02.with'], tier: 'urgent' },
  {
    name: 'near miss: muscle sore only when pressed',
    rule: 'RF-02',
    yes: ['Q2', 'RF-02.chest', 'RF-02.now'],
    tier: 'none',
  },
  { name: 'sudden breathlessness', rule: 'RF-03', yes: ['Q2', 'RF-03.breath'], tier: 'emergency' },
  { name: 'near miss: nothing of it', rule: 'RF-03', yes: ['Q2'], tier: 'none' },
  { name: 'tearing pain', rule: 'RF-18', yes: ['Q2', 'RF-18.tearing'], tier: 'emergency' },
  { name: 'belly pain and faint', rule: 'RF-18', yes: ['Q2', 'RF-18.faint'], tier: 'emergency' },
  { name: 'near miss: mild backache', rule: 'RF-18', yes: ['Q2'], tier: 'none' },
  { name: 'saddle numb, new', rule: 'RF-04', yes: ['Q3', 'RF-04.saddle', 'RF-04.recent'], tier: 'emergency' },
  { name: 'cannot pee, new', rule: 'RF-04', yes: ['Q3', 'RF-04.bladder', 'RF-04.recent'], tier: 'emergency' },
  { name: 'both legs and back, new', rule: 'RF-04', yes: ['Q3', 'RF-04.legs', 'RF-04.recent'], tier: 'emergency' },
  { name: 'near miss: leaks for years', rule: 'RF-04', yes: ['Q3', 'RF-04.bladder'], tier: 'none' },
  { name: 'legs give way over days', rule: 'RF-05', yes: ['Q3', 'RF-05.legs'], tier: 'emergency' },
  { name: 'cancer, back pain, band', rule: 'RF-05', yes: ['Q9b', 'RF-05.signs'], profile: cancer, tier: 'emergency' },
  { name: 'near miss: cancer, back pain alone', rule: 'RF-05', yes: ['Q9b'], profile: cancer, tier: 'none' },
  { name: 'new neck pain, dizzy', rule: 'RF-07', yes: ['Q4', 'RF-07.new', 'RF-07.extra'], tier: 'emergency' },
  { name: 'new neck pain after cracking', rule: 'RF-07', yes: ['Q4', 'RF-07.new', 'RF-07.after'], tier: 'urgent' },
  { name: 'new neck pain, severe', rule: 'RF-07', yes: ['Q4', 'RF-07.new', 'RF-07.severe'], tier: 'urgent' },
  { name: 'new neck pain, nothing else', rule: 'RF-07', yes: ['Q4', 'RF-07.new'], tier: 'clinician' },
  { name: 'near miss: the headache I know', rule: 'RF-07', yes: ['Q4'], tier: 'none' },
  { name: 'thunderclap', rule: 'RF-08', yes: ['Q4', 'RF-08.worst'], tier: 'emergency' },
  { name: 'headache with stiff neck and fever', rule: 'RF-08', yes: ['Q7', 'RF-08.ill'], tier: 'emergency' },
  { name: 'near miss: bad headache, known', rule: 'RF-08', yes: ['Q4'], tier: 'none' },
  {
    name: 'over 50, new headache, jaw',
    rule: 'RF-34',
    yes: ['Q4', 'RF-34.headache', 'RF-34.jaw'],
    profile: over50,
    tier: 'urgent',
  },
  { name: 'jaw and scalp', rule: 'RF-34', yes: ['Q4', 'RF-34.jaw', 'RF-34.scalp'], profile: over50, tier: 'urgent' },
  { name: 'jaw and scalp at 30', rule: 'RF-34', yes: ['Q4', 'RF-34.jaw', 'RF-34.scalp'], tier: 'urgent' },
  { name: 'near miss: jaw alone at 30', rule: 'RF-34', yes: ['Q4', 'RF-34.jaw'], tier: 'none' },
  { name: 'near miss: scalp alone', rule: 'RF-34', yes: ['Q4', 'RF-34.scalp'], profile: over50, tier: 'none' },
  {
    name: 'at 30 a new headache and stiff shoulders',
    rule: 'RF-34',
    yes: ['Q4', 'RF-34.headache', 'RF-34.morning'],
    tier: 'none',
  },
  { name: 'over 50, new headache alone', rule: 'RF-34', yes: ['Q4', 'RF-34.headache'], profile: over50, tier: 'none' },
  {
    name: 'cold, pale, painful',
    rule: 'RF-10',
    yes: ['Q5', 'RF-10.cold', 'RF-10.stays', 'RF-10.hurts'],
    tier: 'emergency',
  },
  { name: 'near miss: fingers white in the cold', rule: 'RF-10', yes: ['Q5', 'RF-10.cold'], tier: 'none' },
  { name: 'finger stays white', rule: 'RF-56', yes: ['Q5', 'RF-10.cold', 'RF-10.stays'], tier: 'urgent' },
  { name: 'fingers white in the cold, warm again', rule: 'RF-56', yes: ['Q5', 'RF-10.cold'], tier: 'caution' },
  { name: 'tight after a crush', rule: 'RF-11', yes: ['Q5', 'RF-11.cause', 'RF-11.tight'], tier: 'emergency' },
  { name: 'near miss: sore after sport', rule: 'RF-11', yes: ['Q5', 'RF-11.cause'], tier: 'none' },
  { name: 'one calf swollen', rule: 'RF-30', yes: ['Q5', 'RF-30.swollen'], tier: 'urgent' },
  { name: 'one calf sore and warm', rule: 'RF-30', yes: ['Q5', 'RF-30.sore', 'RF-30.warm'], tier: 'urgent' },
  { name: 'one calf sore after an operation', rule: 'RF-30', yes: ['Q5', 'RF-30.sore', 'RF-30.risk'], tier: 'urgent' },
  { name: 'one calf sore, pregnant', rule: 'RF-30', yes: ['Q5', 'RF-30.sore'], profile: ['CI-08'], tier: 'urgent' },
  { name: 'near miss: calf sore, nothing else', rule: 'RF-30', yes: ['Q5', 'RF-30.sore'], tier: 'none' },
  { name: 'near miss: both ankles puffy', rule: 'RF-30', yes: ['Q5'], tier: 'none' },
  { name: 'arm swollen and blue', rule: 'RF-31', yes: ['Q5', 'RF-31.swollen', 'RF-31.more'], tier: 'urgent' },
  { name: 'arm swollen alone', rule: 'RF-31', yes: ['Q5', 'RF-31.swollen'], tier: 'none' },
  { name: 'hot spreading skin', rule: 'RF-33', yes: ['Q7', 'RF-33.skin'], tier: 'urgent' },
  { name: 'hot joint', rule: 'RF-33', yes: ['Q5', 'RF-33.joint'], tier: 'urgent' },
  { name: 'near miss: clicking joint', rule: 'RF-33', yes: ['Q5'], tier: 'none' },
  { name: 'diabetes and a blister', rule: 'RF-38', yes: ['Q9c'], profile: ['CI-14'], tier: 'urgent' },
  {
    name: 'diabetes, black patch',
    rule: 'RF-38',
    yes: ['Q5', 'RF-38.sore', 'RF-38.bad'],
    profile: ['CI-14'],
    tier: 'emergency',
  },
  { name: 'a blister, feet that feel', rule: 'RF-38', yes: ['Q5', 'RF-38.sore'], tier: 'none' },
  {
    name: 'burning after a break, three changes',
    rule: 'RF-49',
    yes: ['Q5', 'RF-49.after', 'RF-49.touch', 'RF-49.colour', 'RF-49.moving'],
    tier: 'clinician',
  },
  { name: 'two changes', rule: 'RF-49', yes: ['Q5', 'RF-49.after', 'RF-49.touch', 'RF-49.colour'], tier: 'none' },
  {
    name: 'clumsy hands and stiff legs, worse',
    rule: 'RF-06',
    yes: ['Q6', 'RF-06.hands', 'RF-06.legs', 'RF-06.worse'],
    tier: 'urgent',
  },
  {
    name: 'the same within days',
    rule: 'RF-06',
    yes: ['Q6', 'RF-06.hands', 'RF-06.legs', 'RF-06.fast'],
    tier: 'emergency',
  },
  { name: 'clumsy hands alone, slow', rule: 'RF-06', yes: ['Q6', 'RF-06.hands'], tier: 'clinician' },
  { name: 'near miss: typing tingle that goes', rule: 'RF-06', yes: ['Q6'], tier: 'none' },
  { name: 'both sides, weaker', rule: 'RF-12', yes: ['Q6', 'RF-12.both', 'RF-12.weak'], tier: 'emergency' },
  { name: 'both sides, spreading', rule: 'RF-12', yes: ['Q6', 'RF-12.both', 'RF-12.spread'], tier: 'urgent' },
  { name: 'near miss: both feet for months', rule: 'RF-12', yes: ['Q6', 'RF-12.both'], tier: 'none' },
  { name: 'foot slaps since last week', rule: 'RF-36', yes: ['Q6', 'RF-36.weak', 'RF-36.recent'], tier: 'urgent' },
  { name: 'weak for years', rule: 'RF-36', yes: ['Q6', 'RF-36.weak'], tier: 'clinician' },
  { name: 'near miss: sore, not weak', rule: 'RF-36', yes: ['Q6'], tier: 'none' },
  { name: 'ill and confused', rule: 'RF-13', yes: ['Q7', 'RF-13.bad'], tier: 'emergency' },
  { name: 'near miss: a cold', rule: 'RF-13', yes: ['Q7', 'CI-33.ill'], tier: 'none' },
  { name: 'flu: not today', rule: 'CI-33', yes: ['Q7', 'CI-33.ill'], tier: 'caution' },
  { name: 'spine pain with fever', rule: 'RF-32', yes: ['Q7', 'CI-33.ill', 'RF-32.spine'], tier: 'urgent' },
  {
    name: 'spine pain, two risks',
    rule: 'RF-32',
    yes: ['Q9d', 'RF-32.infection'],
    profile: ['RF-32.immune'],
    tier: 'urgent',
  },
  {
    name: 'spine pain, sweats, weak legs',
    rule: 'RF-32',
    yes: ['Q9d', 'RF-32.sweats', 'RF-32.cord'],
    profile: ['RF-32.immune'],
    tier: 'emergency',
  },
  { name: 'spine pain, one risk', rule: 'RF-32', yes: ['Q9d'], profile: ['RF-32.immune'], tier: 'none' },
  { name: 'rash on one side', rule: 'RF-35', yes: ['Q7', 'RF-35.rash'], tier: 'urgent' },
  { name: 'band without rash', rule: 'RF-35', yes: ['Q7', 'RF-35.band'], tier: 'caution' },
  { name: 'near miss: neither', rule: 'RF-35', yes: ['Q7'], tier: 'none' },
  { name: 'broken skin', rule: 'CI-30', yes: ['Q7', 'CI-30.skin', 'CI-30.at.hand-left'], tier: 'caution' },
  {
    name: 'neck knock and tingling arms',
    rule: 'RF-09',
    yes: ['Q8', 'RF-09.injury', 'RF-09.extra'],
    tier: 'emergency',
  },
  { name: 'neck knock at 70', rule: 'RF-09', yes: ['Q8', 'RF-09.injury'], profile: ['age.65to74'], tier: 'emergency' },
  {
    name: 'neck knock yesterday, bad pain',
    rule: 'RF-09',
    yes: ['Q8', 'RF-09.injury', 'RF-09.severe'],
    tier: 'urgent',
  },
  { name: 'neck knock, mild', rule: 'RF-09', yes: ['Q8', 'RF-09.injury'], tier: 'clinician' },
  { name: 'near miss: bumped a toe', rule: 'RF-09', yes: ['Q8'], tier: 'none' },
  {
    name: 'head knock on a blood thinner',
    rule: 'CI-01',
    yes: ['Q8', 'RF-09.injury'],
    profile: ['CI-01'],
    tier: 'urgent',
  },
  { name: 'cannot take four steps', rule: 'RF-39', yes: ['Q8', 'RF-39.break'], tier: 'urgent' },
  { name: 'out of shape', rule: 'RF-39', yes: ['Q8', 'RF-39.break', 'RF-39.shape'], tier: 'emergency' },
  {
    name: 'weak bones, sudden back pain',
    rule: 'RF-39',
    yes: ['Q8', 'RF-39.back'],
    profile: ['CI-07'],
    tier: 'urgent',
  },
  { name: 'strong bones, sudden back pain', rule: 'RF-39', yes: ['Q8', 'RF-39.back'], tier: 'none' },
  { name: 'fresh sprain', rule: 'CI-34', yes: ['Q8', 'CI-34.sprain', 'CI-34.at.foot-left'], tier: 'caution' },
  { name: 'operation', rule: 'CI-27', yes: ['Q8', 'CI-27.operation', 'CI-27.at.hand-left'], tier: 'caution' },
  {
    name: 'pregnant late, bad headache',
    rule: 'RF-16',
    yes: ['Q9a', 'RF-16.late', 'RF-16.strong'],
    profile: ['CI-08'],
    tier: 'urgent',
  },
  { name: 'after birth, two mild', rule: 'RF-16', yes: ['Q9a', 'RF-16.two'], profile: ['CI-09'], tier: 'urgent' },
  { name: 'a fit', rule: 'RF-16', yes: ['Q9a', 'RF-16.fit'], profile: ['CI-08'], tier: 'emergency' },
  { name: 'early, headache', rule: 'RF-16', yes: ['Q9a', 'RF-16.strong'], profile: ['CI-08'], tier: 'none' },
  {
    name: 'shoulder tip and faint',
    rule: 'RF-19',
    yes: ['Q9a', 'RF-19.pain', 'RF-19.faint'],
    profile: ['CI-08'],
    tier: 'emergency',
  },
  {
    name: 'belly pain and light bleeding',
    rule: 'RF-19',
    yes: ['Q9a', 'RF-19.pain', 'RF-19.bleeding'],
    profile: ['CI-08'],
    tier: 'urgent',
  },
  { name: 'shoulder tip, not pregnant', rule: 'RF-19', yes: ['Q9a', 'RF-19.pain', 'RF-19.faint'], tier: 'none' },
  { name: 'cancer, back pain at night', rule: 'RF-40', yes: ['Q9b', 'RF-40.signs'], profile: cancer, tier: 'urgent' },
  { name: 'cancer, back pain for 3 weeks', rule: 'RF-40', yes: ['Q9b', 'RF-40.long'], profile: cancer, tier: 'urgent' },
  { name: 'cancer, a short ache', rule: 'RF-40', yes: ['Q9b'], profile: cancer, tier: 'caution' },
  { name: 'no cancer, back pain', rule: 'RF-40', yes: ['Q9b', 'RF-40.long'], tier: 'none' },
  { name: 'pain 8 for days', rule: 'RF-65', yes: ['RF-65.day'], rest: { painNow: 8 }, tier: 'urgent' },
  { name: 'pain 8 since an hour', rule: 'RF-65', yes: [], rest: { painNow: 8 }, tier: 'none' },
  { name: 'pain 7', rule: 'RF-65', yes: ['RF-65.day'], rest: { painNow: 7 }, tier: 'none' },
];

describe('rules of the quick check', () => {
  it.each(stories)('$rule $tier: $name', (story) => {
    expect(tierOf(story.rule, decide(story))).toBe(story.tier);
  });

  it('every red flag has a story that fires and one that does not', () => {
    for (const { id, kind } of ruleSet.rules) {
      if (kind !== 'red-flag' || lasting.has(id)) continue;
      const of = stories.filter((story) => story.rule === id);
      expect(
        of.some((story) => story.tier !== 'none'),
        `${id} fires`,
      ).toBe(true);
      expect(
        of.some((story) => story.tier === 'none'),
        `${id} stays silent`,
      ).toBe(true);
    }
  });

  const firing = stories.filter((story) => story.tier === 'emergency' || story.tier === 'urgent');

  it.each(firing)('T7 $rule: not sure of everything in "$name" is one tier milder, never silent', (story) => {
    const unsure = Object.fromEntries(
      story.yes
        .filter((id) => !id.includes('.at.'))
        .flatMap((id): [string, Answer][] => [
          [id, notSure],
          [`${id}.simpler`, notSure],
        ]),
    );
    const known = new Set(
      ruleSet.questions.filter((one) => one.kind === 'yes-no' && one.simpler).map((one) => `${one.id}.simpler`),
    );
    const answers = Object.fromEntries(
      Object.entries(unsure).filter(([id]) => !id.endsWith('.simpler') || known.has(id)),
    );
    const tier = tierOf(story.rule, decide({ ...story, yes: story.yes.filter((id) => id.includes('.at.')) }, answers));
    expect(story.tier === 'emergency' ? ['urgent'] : ['clinician', 'caution', 'urgent']).toContain(tier);
  });

  it.each(firing)('T8 $rule: already checked in "$name"', (story) => {
    const checked = Object.fromEntries(story.yes.map((id) => [id, checkedYes]));
    const tier = tierOf(story.rule, decide({ ...story, yes: [] }, checked));
    const sudden = ruleSet.rules.find(({ id }) => id === story.rule)?.cases.some((one) => one.sudden === true);
    if (story.tier === 'emergency') expect(tier).toBe('emergency');
    else if (sudden) expect(tier).toBe('urgent');
    else expect(tier).toBe('caution');
  });

  it('T8 "the scan was clear yesterday" opens the rest, but a scan of another time does not', () => {
    const clear = decide({ yes: ['Q5'] }, { 'RF-30.swollen': checkedYes });
    expect(clear.tier).toBe('caution');
    const other: Answer = { answer: 'yes', checked: { when: day('2026-01-01'), sameEpisode: false, unchanged: true } };
    expect(decide({ yes: ['Q5'] }, { 'RF-30.swollen': other }).tier).toBe('urgent');
  });

  it('nobody who ticks an item and says no to all follow-ups is stopped', () => {
    for (const item of ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q10']) {
      const all = Object.fromEntries(
        ruleSet.questions.filter((one) => one.phase === 'check' && !/^Q/.test(one.id)).map((one) => [one.id, no]),
      );
      expect(decide({ yes: [item] }, { ...all }).tier, item).toBe('ok');
    }
  });

  it('T7 RF-01 not sure whether it came from lying on it, or went: urgent, with the emergency line', () => {
    const said = { 'RF-01.side': yes, 'RF-01.lasted': no, 'RF-01.day': notSure };
    const unsure = { 'RF-01.unprovoked': notSure, 'RF-01.unprovoked.simpler': notSure };
    const open = { ...said, ...unsure, 'RF-01.day.simpler': notSure };
    const finding = decide({ yes: ['Q1'] }, open).findings.find((one) => one.ruleId === 'RF-01');
    expect(finding).toMatchObject({ tier: 'urgent', emergencyLine: true });
  });

  it('RF-01 what is not an arm or a leg is never cleared by how it came', () => {
    for (const sign of ['RF-01.face', 'RF-01.arm', 'RF-01.speech', 'RF-17.sight']) {
      const said = { 'RF-22.new': yes, 'RF-01.side': no, 'RF-01.lasted': no, 'RF-01.unprovoked': no };
      expect(decide({ yes: ['Q1', sign, 'RF-01.day'] }, said).tier, sign).toBe('emergency');
    }
  });

  it('RF-01 asks how it came and whether it went one after the other, and only while it matters', () => {
    const asked = (...ids: readonly string[]) => {
      const said = { 'RF-01.face': no, 'RF-01.arm': no, 'RF-01.speech': no, ...yesTo('Q1', ...ids) };
      const screens = nextQuestions(ruleSet, makeInput(said));
      return screens.flatMap((one) => (one.kind === 'question' ? [one.question] : [])).slice(0, 2);
    };
    expect(asked('RF-01.side')).toEqual(['RF-01.lasted', 'RF-01.unprovoked']);
    expect(asked('RF-01.side', 'RF-01.lasted')[0]).toBe('RF-01.day');
    expect(asked()[0]).toBe('RF-01.side');
  });

  it('RF-34 asks the headache of those over 50 only, jaw and scalp of everybody', () => {
    const asked = (...profile: readonly string[]) => {
      const input = makeInput(yesTo('Q4'));
      return nextQuestions(ruleSet, { ...input, profile: { ...input.profile, ...yesTo(...profile) } })
        .flatMap((one) => (one.kind === 'question' ? [one.question] : []))
        .filter((id) => id.startsWith('RF-34'));
    };
    expect(asked()).toEqual(['RF-34.jaw', 'RF-34.scalp']);
    expect(asked(...over50)).toEqual(['RF-34.headache', 'RF-34.jaw', 'RF-34.scalp']);
  });

  it('T31 RF-35 and RF-38 limit their own place alone, and yet open nothing while urgent', () => {
    const tried = (profile: readonly string[], ...said: readonly string[]) => {
      const none = Object.fromEntries(followUps.map((id) => [id, no]));
      const input = makeInput({ ...none, ...yesTo(...said) });
      return decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...yesTo(...profile) } });
    };
    for (const { decision, clearance } of [
      tried([], 'Q7', 'RF-35.rash', 'RF-35.band', 'RF-35.at.foot-left'),
      tried(['CI-14'], 'Q9c'),
    ]) {
      expect(decision).toMatchObject({ tier: 'urgent', unanswered: [] });
      expect([decision.limits.foot.left.blocked, decision.limits.hand.left.blocked]).toEqual([true, false]);
      expect(clearance).toBeUndefined();
    }
  });

  it('T25 a stop asks again what led to it, not what hung on it, and never the profile', () => {
    const questions = (yes: readonly string[], profile: readonly string[] = []) =>
      decide({ yes, profile }).findings[0]?.questions;
    expect(questions(['Q1', 'RF-01.face', 'RF-22.new', 'RF-01.day'])).toEqual(['RF-01.face']);
    expect(questions(['Q8', 'RF-09.injury'], ['age.65to74'])).toEqual(['RF-09.injury']);
    expect(questions(['Q9b', 'RF-40.long'], ['CI-11'])).toEqual(['Q9b']);
    expect(questions(['Q6', 'RF-06.hands', 'RF-06.legs', 'RF-06.worse'])).toEqual(['RF-06.hands', 'RF-06.legs']);
  });
});
