// SPDX-License-Identifier: MIT
import { type Question, type QuestionGroup, type QuestionId, type RuleSet, when } from '@knead/domain';
import { bloodPack } from './conditionsBlood.ts';
import { age, carePack } from './conditionsCare.ts';
import { nervesPack } from './conditionsNerves.ts';
import { scentPack } from './conditionsScent.ts';
import { todayPack } from './conditionsToday.ts';
import { limitPack, regionCeilings } from './limits.ts';
import { chestPack } from './redFlagsChest.ts';
import { cordPack } from './redFlagsCord.ts';
import { gatedPack } from './redFlagsGated.ts';
import { illnessPack } from './redFlagsIllness.ts';
import { injuryPack } from './redFlagsInjury.ts';
import { lastingBodyPack } from './redFlagsLastingBody.ts';
import { lastingLimbsPack } from './redFlagsLastingLimbs.ts';
import { limbPack } from './redFlagsLimb.ts';
import { suddenPack } from './redFlagsSudden.ts';
import { firstStopsPack, sessionStopsPack } from './sessionStops.ts';

/** Version of rules and thresholds. A changed threshold is a new version and a line in the changelog. */
export const rulesVersion = '2026.6';

const { all, any, fact, yes } = when;

function tick(id: QuestionId): Question {
  return { kind: 'yes-no', phase: 'check', id };
}

/** The quick check (`safety.md` 1.1). Its later parts are asked only of those whose profile gives a reason. */
const quickCheck: readonly Question[] = [
  tick('Q1'),
  tick('Q2'),
  tick('Q3'),
  tick('Q4'),
  // New pain of head or neck that is neither sudden nor bad counts for two weeks after neck work (`safety.md` 4.4).
  { ...tick('Q4n'), ask: fact('neck-work') },
  tick('Q5'),
  tick('Q6'),
  tick('Q7'),
  tick('Q8'),
  { ...tick('Q9a'), ask: any('CI-08', 'CI-09') },
  { ...tick('Q9b'), ask: any('CI-10', 'CI-11', 'CI-12') },
  { ...tick('Q9c'), ask: any('CI-14', 'CI-15', 'CI-16') },
  { ...tick('Q9d'), ask: any('RF-32.immune', 'CI-14', 'CI-38') },
  { ...tick('Q9e'), ask: yes('CI-48.cord') },
  { ...tick('Q9f'), ask: yes('CI-55') },
  { ...tick('Q9g'), ask: any('CI-38', 'RF-43.neck') },
  { ...tick('Q9h'), ask: any('CI-07', 'CI-18') },
  { ...tick('Q9i'), ask: yes('CI-24') },
  tick('Q10'),
  { ...tick('RF-41u.signs'), ask: yes('SIGN-arm') },
  { ...tick('RF-67.first'), ask: all('SIGN-odd', 'RF-67.spreads') },
];

function group(id: string, questionIds: readonly QuestionId[]): QuestionGroup {
  return { id, phase: id === 'check' ? 'check' : 'profile', titleKey: `group.${id}.title`, questionIds };
}

/** Seven screens of cards for the profile, one screen of items for the check. */
const groups: readonly QuestionGroup[] = [
  group('blood', ['CI-01', 'CI-02', 'CI-03', 'CI-04', 'CI-05', 'CI-06', 'CI-38', 'CI-55', 'CI-42']),
  group('heart', ['CI-17', 'CI-18', 'CI-19', 'CI-20', 'CI-21', 'CI-22', 'CI-40']),
  group('nerves', ['CI-14', 'CI-15', 'CI-16', 'CI-45', 'CI-46', 'CI-47', 'CI-39', 'CI-48', 'CI-49', 'CI-50']),
  group('bones', ['CI-07', 'CI-24', 'CI-24.joints', 'CI-25a', 'CI-25b', 'CI-26', 'CI-36', 'X-NECK', 'CI-44']),
  group('care', ['CI-08', 'CI-09', 'CI-10', 'CI-11', 'CI-12', 'CI-13', 'RF-32.immune', 'RF-43.neck', 'CI-54']),
  group('skin', ['CI-23', 'CI-28', 'CI-31', 'CI-35', 'CI-41', 'X-ALLO', 'CI-56', 'CI-51', 'CI-52', 'CI-53']),
  group('signs', [
    'SIGN-feel',
    'SIGN-arm',
    'SIGN-leg',
    'SIGN-joints',
    'SIGN-pain',
    'SIGN-odd',
    'SIGN-ill',
    'SIGN-lump',
    'SIGN-after',
  ]),
  group(
    'check',
    quickCheck.map((question) => question.id),
  ),
];

const conditionPacks = [bloodPack, nervesPack, carePack, scentPack];
const lastingPacks = [lastingLimbsPack, lastingBodyPack];
const checkPacks = [
  suddenPack,
  chestPack,
  cordPack,
  limbPack,
  injuryPack,
  gatedPack,
  illnessPack,
  todayPack,
  sessionStopsPack,
];

/**
 * Sudden signs, and weakness. They hang on an item of the list, so there it makes no difference; where a session left them
 * open they are asked one by one before the list, in which "None of these" would pass them over (S34).
 */
const suddenIds: ReadonlySet<QuestionId> = new Set([
  'RF-01.face',
  'RF-22.new',
  'RF-01.arm',
  'RF-01.speech',
  'RF-01.side',
  'RF-01.lasted',
  'RF-01.unprovoked',
  'RF-01.day',
  'RF-17.sight',
  'RF-36.weak',
  'RF-36.sudden',
]);

const followUps = checkPacks.flatMap((pack) => pack.questions);

/** The rules of this build: the quick check, lasting signs, the profile, no-go zones and doses. */
export const ruleSet: RuleSet = {
  version: rulesVersion,
  ceilings: regionCeilings,
  groups,
  questions: [
    age,
    ...[...conditionPacks, ...lastingPacks].flatMap((pack) => pack.questions),
    ...firstStopsPack.questions,
    ...followUps.filter(({ id }) => suddenIds.has(id)),
    ...quickCheck,
    ...followUps.filter(({ id }) => !suddenIds.has(id)),
  ],
  rules: [limitPack, ...conditionPacks, ...lastingPacks, ...checkPacks].flatMap((pack) => pack.rules),
};
