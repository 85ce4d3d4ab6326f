// SPDX-License-Identifier: MIT
import { type ByRegion, type Effect, type Rule, when } from '@knead/domain';
import { at, block, EVERYWHERE, limit, type RulePack } from './pack.ts';

/** Highest pressure by hand, 0–5, where no rule says less (`safety.md` 0.6; own judgement). Starred regions have none. */
export const regionCeilings: ByRegion<number> = {
  scalp: 4,
  face_jaw: 3,
  neck_front: 0,
  neck_side: 2,
  neck_back: 4,
  shoulder: 5,
  upper_back: 5,
  low_back: 4,
  spine_midline: 0,
  chest: 3,
  armpit: 0,
  upper_arm: 4,
  elbow: 3,
  forearm: 4,
  wrist: 3,
  hand: 5,
  abdomen: 0,
  hip_buttock: 5,
  groin: 0,
  thigh: 5,
  knee_back: 0,
  calf: 4,
  shin: 3,
  ankle: 3,
  foot: 5,
};

/** Places of NG-05 are stroked and circled only: no hold at all (`product.md` 9, stricter than the 5 s of 2.1). */
const nerveOnBoneHoldSeconds = 0;
/** One unbroken hold, and the same at the neck and skull base (`product.md` 9, `safety.md` 4.2). */
const holdSeconds = 30;
const neckHoldSeconds = 10;
/** Contact in a day (`safety.md` 4.2, `techniques.md` F.2): 20 minutes, 6 in the first week. */
const daySeconds = 20 * 60;
const firstWeekDaySeconds = 6 * 60;
/** Pain of 6 or 7: 5 minutes (`safety.md` 4.1). */
const painContactSeconds = 5 * 60;
/** Contact in a day after doing a lot on most days of a week: 10 minutes (`safety.md` 3, PP-14). */
const overdoneDaySeconds = 10 * 60;

function noGo(id: string, ...effects: readonly Effect[]): Rule {
  const cases = [{ tier: 'ok', when: when.always, effects }] as const;
  return { id, kind: 'no-go', where: EVERYWHERE, quiet: true, cases, sources: ['safety 2.1'] };
}

/** Permanent no-go zones: everyone, always, not switchable. */
const noGoRules: readonly Rule[] = [
  noGo('NG-01', block(at('neck_front'))),
  noGo('NG-02', block(at('spine_midline'))),
  // A hernia of belly or groin (CI-37) needs no card: both are shut for everyone.
  noGo('NG-03', block(at('armpit', 'groin', 'knee_back'))),
  noGo('NG-04', block(at('abdomen'))),
  noGo(
    'NG-05',
    limit(at('wrist', 'ankle', 'upper_arm', 'shin'), {
      holdSecondsMax: nerveOnBoneHoldSeconds,
      tools: ['ball', 'massage_gun', 'vibration_device', 'tens_ems'],
    }),
  ),
  // Under the skull the head stays straight: nothing is pressed there while it turns or tips. Words say the rest.
  noGo('NG-06', limit(at('scalp', 'neck_back'), { techniqueKinds: ['stretch'] })),
  // Holds as well: `techniques.md` 0.3 has the kidneys among the places that are not pressed.
  noGo('NG-07', limit(at('low_back'), { ceiling: 3, techniqueKinds: ['press', 'percuss'] })),
  noGo(
    'NG-09',
    limit(
      at(
        'neck_front',
        'neck_side',
        'neck_back',
        'scalp',
        'face_jaw',
        'chest',
        'abdomen',
        'spine_midline',
        'groin',
        'thigh',
        'knee_back',
        'wrist',
        'ankle',
      ),
      { techniqueKinds: ['percuss'], tools: ['massage_gun'] },
    ),
  ),
  noGo('NG-10', limit(EVERYWHERE, { techniqueKinds: ['self_manipulate'] })),
];

/** How much, for everyone (`safety.md` 0.6, 4.1, 4.2). */
const doseRules: readonly Rule[] = [
  {
    id: 'DOSE-DAY',
    kind: 'dose',
    where: EVERYWHERE,
    quiet: true,
    cases: [
      {
        tier: 'ok',
        when: when.always,
        effects: [
          { kind: 'session', daySecondsMax: daySeconds },
          limit(EVERYWHERE, { holdSecondsMax: holdSeconds }),
          limit(at('neck_back', 'neck_side', 'scalp'), { holdSecondsMax: neckHoldSeconds }),
        ],
      },
    ],
    sources: ['safety 4.2'],
  },
  {
    id: 'DOSE-WEEK-1',
    kind: 'dose',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'ok',
        when: when.fact('first-week'),
        effects: [{ kind: 'session', ceiling: 3, daySecondsMax: firstWeekDaySeconds }],
      },
    ],
    sources: ['safety 0.6', 'safety 4.2'],
  },
  {
    id: 'DOSE-FLOOR',
    kind: 'dose',
    where: EVERYWHERE,
    quiet: true,
    cases: [
      {
        tier: 'ok',
        // `techniques.md` A.2 says 70: age is known in bands, so it is 65. From 75 on, frail or pregnant nobody lies down at
        // all (CI-44, CI-08). Own judgement: who gets up too fast for their blood, and necks that must not carry the head.
        when: when.any(
          when.fact('first-fortnight'),
          ...['age.65to74', 'CI-20', 'CI-21', 'CI-18', 'CI-24', 'CI-25b', 'X-NECK'],
        ),
        effects: [{ kind: 'session', floorBlocked: true }],
      },
    ],
    sources: ['techniques F.1 R7', 'techniques A.2', 'product 9'],
  },
  {
    id: 'DOSE-PAIN-6',
    kind: 'dose',
    saidBy: 'DOSE-PAIN-8',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: when.pain(6),
        effects: [{ kind: 'session', ceiling: 3, contactSecondsMax: painContactSeconds }],
      },
    ],
    sources: ['safety 4.1'],
  },
  {
    id: 'DOSE-PAIN-8',
    kind: 'dose',
    where: EVERYWHERE,
    cases: [{ tier: 'caution', when: when.pain(8), effects: [block(EVERYWHERE)] }],
    sources: ['safety 4.1'],
  },
  {
    id: 'PP-14',
    kind: 'dose',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: when.fact('overdone'),
        effects: [{ kind: 'session', daySecondsMax: overdoneDaySeconds }],
      },
    ],
    sources: ['safety 3'],
  },
  {
    id: 'DOSE-NERVE',
    kind: 'dose',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'ok',
        when: when.fact('nerve-complaint'),
        effects: [
          limit({ kind: 'complaint' }, { ceiling: 4 }),
          limit({ kind: 'complaint', only: ['wrist', 'ankle', 'elbow'] }, { ceiling: 3 }),
        ],
      },
    ],
    sources: ['safety 0.6', 'v:MED-NERVE', 'v:SCALENE', 'v:RADIAL', 'v:SAN'],
  },
];

/** No-go zones and dose limits. */
export const limitPack: RulePack = { questions: [], rules: [...noGoRules, ...doseRules] };
