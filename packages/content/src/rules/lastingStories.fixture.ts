import { type Answers, decideTriage, type Question, type Tier, type TriageInput } from '@knead/domain';
import { expect } from 'vitest';
import { lastingBodyPack } from './redFlagsLastingBody.ts';
import { lastingLimbsPack } from './redFlagsLastingLimbs.ts';
import { makeInput, no, notSure, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

export interface Story {
  readonly name: string;
  readonly rule: string;
  /** What was ticked and said yes to in the profile, the card first. */
  readonly yes: readonly string[];
  /** What was ticked in the quick check. */
  readonly check?: readonly string[];
  readonly age?: string;
  /** The tier of the rule itself; `none` when it stays silent. */
  readonly tier: Tier | 'none';
}

const packs = [lastingLimbsPack, lastingBodyPack];
export const rules = packs.flatMap((pack) => pack.rules);
export const questions = packs.flatMap((pack) => pack.questions);
export const signs = ruleSet.groups.find((group) => group.id === 'signs')?.questionIds ?? [];
export const isFollowUp = (id: string) =>
  questions.some((one) => one.id === id && one.kind === 'yes-no' && one.simpler);
export const isPlace = ({ options }: Extract<Question, { kind: 'choice' }>) =>
  options.some(({ place }) => place !== undefined);
const followUps = questions.map((one) => one.id).filter(isFollowUp);

/** Whoever is stiff each morning is asked about the temples as well (RF-34). */
const noTemples = Object.fromEntries(['RF-34.headache', 'RF-34.jaw', 'RF-34.scalp'].map((id) => [id, no]));

/** No to everything but what is said; places are the left hand, or what comes first. */
export function inputOf(
  { yes, check = [], age = 'age.18to49' }: Pick<Story, 'yes' | 'check' | 'age'>,
  over: Answers = {},
) {
  const { profile, ...input } = makeInput(yesTo(...check));
  const choices = questions.flatMap((one) => (one.kind === 'choice' ? [one] : []));
  const chosen = choices
    .filter(isPlace)
    .filter(({ options }) => !options.some((option) => yes.includes(option.id)))
    .map(({ id, options }) => options.find((option) => option.id === `${id}.hand-left`)?.id ?? options[0]?.id ?? id);
  const noes = Object.fromEntries([...signs, ...followUps].map((id) => [id, no]));
  // Not sure what a card means: every follow-up is asked.
  const kinds = choices.filter(({ options }) => !options.some((option) => yes.includes(option.id)));
  const unsure = Object.fromEntries(kinds.filter((one) => !isPlace(one)).map(({ id }) => [id, notSure]));
  const said = {
    ...profile,
    'age.18to49': no,
    ...yesTo(age),
    ...noes,
    ...unsure,
    ...yesTo(...chosen, ...yes),
    ...over,
  };
  return { ...input, profile: said, answers: { ...noTemples, ...input.answers } };
}

export const decide = (input: TriageInput) => decideTriage(ruleSet, input).decision;

export function tierOf(rule: string, input: TriageInput): Tier | 'none' {
  const decision = decide(input);
  expect(decision).toMatchObject({ unanswered: [], problems: [] });
  return decision.findings.find((finding) => finding.ruleId === rule)?.tier ?? 'none';
}

export const rf41 = ['SIGN-arm', 'RF-41.long', 'RF-41.smoke', 'RF-41.more'];

/** Each rule fires, and twice stays silent: near misses are those of `safety.md` 1.5 wherever there are any. */
export const stories: readonly Story[] = [
  { name: 'arm sore for 2 months, smoker, worse', rule: 'RF-41', yes: rf41, tier: 'clinician' },
  { name: 'the same without ever smoking', rule: 'RF-41', yes: ['SIGN-arm', 'RF-41.long'], tier: 'none' },
  { name: 'near miss: smoker, moves with posture', rule: 'RF-41', yes: rf41.slice(0, 3), tier: 'none' },
  { name: 'near miss: a knot in the shoulder', rule: 'RF-41', yes: ['SIGN-arm'], tier: 'none' },
  {
    name: 'arm for weeks and a droopy eyelid',
    rule: 'RF-41u',
    yes: ['SIGN-arm'],
    check: ['RF-41u.signs'],
    tier: 'urgent',
  },
  { name: 'near miss: a knot in the shoulder', rule: 'RF-41u', yes: ['SIGN-arm'], tier: 'none' },
  { name: 'near miss: arm pain for months', rule: 'RF-41u', yes: rf41, tier: 'none' },
  { name: 'both feet, 4 weeks', rule: 'RF-46', yes: ['SIGN-feel', 'RF-46.weeks', 'RF-46.both'], tier: 'clinician' },
  { name: 'near miss: desk tingle that goes', rule: 'RF-46', yes: ['SIGN-feel'], tier: 'none' },
  { name: 'near miss: one dead arm on waking', rule: 'RF-46', yes: ['SIGN-feel', 'RF-46.weeks'], tier: 'none' },
  {
    name: 'feet tingle for a month, metformin',
    rule: 'RF-59',
    yes: ['SIGN-feel', 'RF-46.weeks', 'RF-59.cause'],
    tier: 'clinician',
  },
  { name: 'near miss: hand shakes off at night', rule: 'RF-59', yes: ['SIGN-feel'], tier: 'none' },
  { name: 'near miss: stable patch, no cause', rule: 'RF-59', yes: ['SIGN-feel', 'RF-46.weeks'], tier: 'none' },
  { name: 'one hand numb all day', rule: 'RF-53', yes: ['SIGN-feel', 'RF-53.numb'], tier: 'clinician' },
  { name: 'pinch gets weaker', rule: 'RF-53', yes: ['SIGN-feel', 'RF-53.weak'], tier: 'clinician' },
  { name: 'near miss: hand shakes off at night', rule: 'RF-53', yes: ['SIGN-feel', 'RF-46.weeks'], tier: 'none' },
  { name: 'near miss: phone tingle that goes', rule: 'RF-53', yes: ['SIGN-feel'], tier: 'none' },
  {
    name: 'down the arm for 6 weeks',
    rule: 'RF-54',
    yes: ['SIGN-arm', 'RF-54.down', 'RF-54.stays'],
    tier: 'clinician',
  },
  { name: 'near miss: moves with posture, eases', rule: 'RF-54', yes: ['SIGN-arm', 'RF-54.down'], tier: 'none' },
  { name: 'near miss: a knot in the shoulder', rule: 'RF-54', yes: ['SIGN-arm'], tier: 'none' },
  { name: 'hand pale each time it is up', rule: 'RF-63', yes: ['SIGN-arm', 'RF-63.up'], tier: 'clinician' },
  { name: 'near miss: dead arm on waking', rule: 'RF-63', yes: ['SIGN-arm'], tier: 'none' },
  { name: 'near miss: cold hands warm up', rule: 'RF-63', yes: ['SIGN-arm', 'RF-54.down'], tier: 'none' },
  {
    name: 'down the leg for 7 weeks',
    rule: 'RF-55',
    yes: ['SIGN-leg', 'RF-55.down', 'RF-55.stays'],
    tier: 'clinician',
  },
  { name: 'near miss: backache that eases', rule: 'RF-55', yes: ['SIGN-leg', 'RF-55.down'], tier: 'none' },
  { name: 'near miss: sore after sport', rule: 'RF-55', yes: ['SIGN-leg'], tier: 'none' },
  { name: 'calf aches on each walk', rule: 'RF-57', yes: ['SIGN-leg', 'RF-57.walk'], tier: 'clinician' },
  { name: 'near miss: calf sore after sport', rule: 'RF-57', yes: ['SIGN-leg'], tier: 'none' },
  { name: 'near miss: puffy ankles after a flight', rule: 'RF-57', yes: ['SIGN-leg', 'RF-55.down'], tier: 'none' },
  {
    name: 'at 70, shoulders stiff for an hour',
    rule: 'RF-51',
    yes: ['SIGN-joints', 'RF-51.stiff'],
    age: 'age.65to74',
    tier: 'clinician',
  },
  { name: 'the same at 30', rule: 'RF-51', yes: ['SIGN-joints', 'RF-51.stiff'], tier: 'none' },
  { name: 'near miss: stiff for 20 minutes', rule: 'RF-51', yes: ['SIGN-joints'], age: 'age.50to64', tier: 'none' },
  { name: 'swollen joints for 2 months', rule: 'RF-52', yes: ['SIGN-joints', 'RF-52.joints'], tier: 'clinician' },
  { name: 'near miss: clicking joints', rule: 'RF-52', yes: ['SIGN-joints'], tier: 'none' },
  { name: 'near miss: stiff for 20 minutes', rule: 'RF-52', yes: ['SIGN-joints', 'RF-51.stiff'], tier: 'none' },
  { name: 'never lets up for 3 weeks', rule: 'RF-50', yes: ['SIGN-pain', 'RF-50.weeks'], tier: 'clinician' },
  { name: 'near miss: sore for 2 days after sport', rule: 'RF-50', yes: ['SIGN-pain'], tier: 'none' },
  { name: 'near miss: moves with posture', rule: 'RF-50', yes: [], tier: 'none' },
  { name: 'new patch for days', rule: 'RF-47', yes: ['SIGN-feel', 'RF-47.new'], tier: 'clinician' },
  { name: 'shocks on looking down', rule: 'RF-47', yes: ['SIGN-odd', 'RF-47.new'], tier: 'clinician' },
  { name: 'near miss: old stable patch', rule: 'RF-47', yes: ['SIGN-feel'], tier: 'none' },
  { name: 'near miss: a head-rush', rule: 'RF-47', yes: ['SIGN-odd'], tier: 'none' },
  { name: 'face zaps on brushing teeth', rule: 'RF-60', yes: ['SIGN-odd', 'RF-60.face'], tier: 'clinician' },
  { name: 'near miss: desk tingle', rule: 'RF-60', yes: ['SIGN-odd'], tier: 'none' },
  { name: 'near miss: clicking jaw', rule: 'RF-60', yes: ['SIGN-joints'], tier: 'none' },
  { name: 'the same spell each day', rule: 'RF-61', yes: ['SIGN-odd', 'RF-61.same'], tier: 'clinician' },
  { name: 'near miss: desk tingle that goes', rule: 'RF-61', yes: ['SIGN-odd'], tier: 'none' },
  { name: 'near miss: a head-rush once', rule: 'RF-61', yes: [], tier: 'none' },
  { name: 'known and checked: no scents', rule: 'RF-67', yes: ['SIGN-odd', 'RF-67.spreads'], tier: 'ok' },
  {
    name: 'never looked at',
    rule: 'RF-67',
    yes: ['SIGN-odd', 'RF-67.spreads', 'RF-67.unchecked'],
    tier: 'clinician',
  },
  {
    name: 'first ever, today',
    rule: 'RF-67',
    yes: ['SIGN-odd', 'RF-67.spreads'],
    check: ['RF-67.first'],
    tier: 'emergency',
  },
  { name: 'near miss: desk tingle', rule: 'RF-67', yes: ['SIGN-odd'], tier: 'none' },
  { name: 'near miss: dead arm on waking', rule: 'RF-67', yes: ['SIGN-feel'], tier: 'none' },
  { name: 'weight loss and new pain', rule: 'RF-48', yes: ['SIGN-ill', 'RF-48.pain'], tier: 'clinician' },
  { name: 'a new lump and pain', rule: 'RF-48', yes: ['SIGN-lump', 'RF-48.pain'], tier: 'clinician' },
  { name: 'near miss: tired and stressed', rule: 'RF-48', yes: ['SIGN-ill'], tier: 'none' },
  { name: 'near miss: cancer in the family', rule: 'RF-48', yes: [], tier: 'none' },
  { name: 'a growing lump', rule: 'RF-62', yes: ['SIGN-lump', 'RF-62.lump'], tier: 'clinician' },
  { name: 'a small soft lump: not there', rule: 'RF-62', yes: ['SIGN-lump'], tier: 'caution' },
  { name: 'near miss: a knot in the shoulder', rule: 'RF-62', yes: ['SIGN-arm'], tier: 'none' },
  { name: 'near miss: clicking joint', rule: 'RF-62', yes: ['SIGN-joints'], tier: 'none' },
  { name: 'tick and new tingling', rule: 'RF-45', yes: ['SIGN-after', 'RF-45.tick'], tier: 'clinician' },
  { name: 'near miss: sore after sport', rule: 'RF-45', yes: ['SIGN-after'], tier: 'none' },
  { name: 'near miss: a knot', rule: 'RF-45', yes: [], tier: 'none' },
  { name: 'began with a statin', rule: 'RF-58', yes: ['SIGN-after', 'RF-58.began'], tier: 'clinician' },
  { name: 'near miss: controlled blood pressure', rule: 'RF-58', yes: ['SIGN-after'], tier: 'none' },
  { name: 'near miss: sore after sport', rule: 'RF-58', yes: [], tier: 'none' },
  { name: 'sprain of 3 weeks', rule: 'RF-64', yes: ['SIGN-after', 'RF-64.slow'], tier: 'clinician' },
  { name: 'near miss: sore for 2 days after sport', rule: 'RF-64', yes: ['SIGN-after'], tier: 'none' },
  { name: 'near miss: a good ache', rule: 'RF-64', yes: [], tier: 'none' },
];
export const firing = stories.filter((story) => story.tier === 'clinician');
