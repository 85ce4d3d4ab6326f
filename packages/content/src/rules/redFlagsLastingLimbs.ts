// SPDX-License-Identifier: MIT
import { type Effect, type Rule, when } from '@knead/domain';
import { clinician, clinicianAt, signCard, signFollowUp, signKinds, signPlace } from './lastingSigns.ts';
import { ARM_ALL, at, chosenIn, DEEP, kindsOf, LEG_ALL, limit, NECK_ALL, numbSkin, type RulePack } from './pack.ts';
import { placeChoice, sideChoice } from './places.ts';

const { all, any, yes } = when;

const armAndNeck = at('shoulder', ...NECK_ALL, 'upper_back', ...ARM_ALL);

const rf41: Rule = {
  id: 'RF-41',
  kind: 'red-flag',
  where: armAndNeck,
  cases: [clinician(all('SIGN-arm', 'RF-41.long', 'RF-41.smoke', 'RF-41.more'))],
  sources: ['v:PANCOAST', 'r:NG12'],
};

/** Its signs are an item of the quick check: they may come on any day, and a stop must be able to ask them again. */
const rf41u: Rule = {
  id: 'RF-41u',
  kind: 'red-flag',
  where: armAndNeck,
  tell: true,
  cases: [{ tier: 'urgent', when: all('SIGN-arm', 'RF-41u.signs'), recheckDays: 7 }],
  sources: ['v:PANCOAST'],
};

const FEEL_KINDS = ['feet', 'hands', 'one-foot', 'one-hand', 'weaker', 'elsewhere'] as const;
/** What is meant by SIGN-feel. Which place it is decides what is asked: feet are no reason to ask about a grip. */
const feelIn = kindsOf<(typeof FEEL_KINDS)[number]>('SIGN-feel.what');
/** Any place may be where a new patch is (RF-47). */
export const feelAnywhere = all('SIGN-feel', feelIn('feet', 'hands', 'one-foot', 'one-hand', 'elsewhere'));

/** Who has chosen both feet or both hands has said so, and is not asked again. */
const bothSides = any('RF-46.both', feelIn('feet', 'hands'));

const LEG_KINDS = ['down', 'walk', 'elsewhere'] as const;
/** What is meant by SIGN-leg. A leg that is sore elsewhere has no rule of `safety.md` 1.4. */
const legIs = kindsOf<(typeof LEG_KINDS)[number]>('SIGN-leg.what');

const numbParts: readonly Effect[] = [numbSkin(chosenIn('RF-46.at'))];

const rf46: Rule = {
  id: 'RF-46',
  kind: 'red-flag',
  where: chosenIn('RF-46.at'),
  cases: [{ ...clinician(all('SIGN-feel', bothSides, 'RF-46.weeks')), effects: numbParts }],
  sources: ['v2:NG127', 'v:NEURO-NHS'],
};

const rf59: Rule = {
  id: 'RF-59',
  kind: 'red-flag',
  where: chosenIn('RF-46.at'),
  cases: [{ ...clinician(all('SIGN-feel', 'RF-46.weeks', 'RF-59.cause')), effects: numbParts }],
  sources: ['v2:NG127', 'v:NEURO-NHS'],
};

const handFails = any('RF-53.numb', 'RF-53.weak');

const rf53: Rule = {
  id: 'RF-53',
  kind: 'red-flag',
  where: chosenIn('RF-53.side'),
  cases: [
    {
      ...clinician(all('SIGN-feel', handFails)),
      effects: [limit(chosenIn('RF-53.side'), { techniqueKinds: DEEP, ceiling: 2 })],
    },
  ],
  sources: ['v:NHS-CTS', 'v2:CKS-CTS', 'v:TAYSIDE'],
};

const rf54: Rule = {
  id: 'RF-54',
  kind: 'red-flag',
  where: at(...NECK_ALL),
  cases: [
    {
      ...clinician(all('SIGN-arm', 'RF-54.down', 'RF-54.stays')),
      effects: [limit(at(...NECK_ALL), { ceiling: 2, techniqueKinds: ['stretch'] })],
    },
  ],
  sources: ['v2:CKS-RAD'],
};

const rf63: Rule = {
  id: 'RF-63',
  kind: 'red-flag',
  where: at('neck_side', 'chest', 'shoulder'),
  cases: [
    {
      ...clinician(all('SIGN-arm', 'RF-63.up')),
      effects: [
        { kind: 'limit', where: at('neck_side', 'chest'), block: true },
        limit(at('shoulder'), { techniqueKinds: ['press'] }),
      ],
    },
  ],
  sources: ['r:TOS'],
};

const runsDownLeg = any('RF-55.down', legIs('down'));

const rf55: Rule = {
  id: 'RF-55',
  kind: 'red-flag',
  where: at('low_back', 'hip_buttock'),
  cases: [
    {
      ...clinician(all('SIGN-leg', runsDownLeg, 'RF-55.stays')),
      effects: [
        limit(at('low_back', 'hip_buttock'), { ceiling: 3, tools: ['ball'] }),
        // The sore line may run all the way down, and which leg it is was not asked.
        limit(at(...LEG_ALL), { tools: ['ball'] }),
      ],
    },
  ],
  sources: ['v2:CKS-SCI', 'v:SCOT-MSK'],
};

const rf57: Rule = {
  id: 'RF-57',
  kind: 'red-flag',
  where: at('calf', 'foot'),
  cases: [
    {
      ...clinician(all('SIGN-leg', any('RF-57.walk', legIs('walk')))),
      effects: [limit(at('calf', 'foot'), { techniqueKinds: DEEP, ceiling: 2 })],
    },
  ],
  sources: ['v:ALI', 'r:CG147'],
};

const over50 = any('age.50to64', 'age.65to74', 'age.75plus');

const rf51: Rule = {
  id: 'RF-51',
  kind: 'red-flag',
  where: at('shoulder', 'hip_buttock'),
  cases: [
    {
      ...clinician(all(over50, 'SIGN-joints', 'RF-51.stiff')),
      effects: [limit(at('shoulder', 'hip_buttock'), { ceiling: 2 })],
    },
  ],
  sources: ['v:GCA', 'r:PMR'],
};

const rf52: Rule = {
  id: 'RF-52',
  kind: 'red-flag',
  where: chosenIn('RF-52.at'),
  cases: [clinicianAt(chosenIn('RF-52.at'), all('SIGN-joints', 'RF-52.joints'))],
  sources: ['r:NG100'],
};

const feltSides = all('SIGN-feel', feelIn('feet', 'hands', 'one-foot', 'one-hand'));
const handFelt = all('SIGN-feel', feelIn('hands', 'one-hand', 'weaker'));
const arm = yes('SIGN-arm');
const joints = yes('SIGN-joints');

/** Feeling that is gone for long, arms, legs and joints (`safety.md` 1.4, and RF-41u of 1.3). */
export const lastingLimbsPack: RulePack = {
  questions: [
    signCard('SIGN-feel'),
    signCard('SIGN-arm'),
    signCard('SIGN-leg'),
    signCard('SIGN-joints'),
    signKinds('SIGN-feel', FEEL_KINDS),
    signFollowUp('RF-46.weeks', feltSides, 'SIGN-feel'),
    signFollowUp('RF-46.both', all('SIGN-feel', feelIn('feet', 'hands'), 'RF-46.weeks'), 'SIGN-feel'),
    signFollowUp('RF-59.cause', all('SIGN-feel', 'RF-46.weeks'), 'SIGN-feel'),
    signPlace(
      placeChoice(
        'RF-46.at',
        { phase: 'profile', ask: all('SIGN-feel', 'RF-46.weeks', any(bothSides, 'RF-59.cause')) },
        ['hand', 'foot', 'arm', 'leg'],
      ),
    ),
    signFollowUp('RF-53.numb', handFelt, 'SIGN-feel'),
    signFollowUp('RF-53.weak', handFelt, 'SIGN-feel'),
    signPlace(
      sideChoice('RF-53.side', { phase: 'profile', ask: all('SIGN-feel', handFails) }, ['elbow', 'wrist', 'hand']),
    ),
    signFollowUp('RF-54.down', arm, 'SIGN-arm'),
    signFollowUp('RF-54.stays', all('SIGN-arm', 'RF-54.down'), 'SIGN-arm'),
    signFollowUp('RF-41.long', arm, 'SIGN-arm'),
    signFollowUp('RF-41.smoke', all('SIGN-arm', 'RF-41.long'), 'SIGN-arm'),
    signFollowUp('RF-41.more', all('SIGN-arm', 'RF-41.long', 'RF-41.smoke'), 'SIGN-arm'),
    signFollowUp('RF-63.up', arm, 'SIGN-arm'),
    signKinds('SIGN-leg', LEG_KINDS),
    signFollowUp('RF-55.down', all('SIGN-leg', legIs('down')), 'SIGN-leg'),
    signFollowUp('RF-55.stays', all('SIGN-leg', runsDownLeg), 'SIGN-leg'),
    signFollowUp('RF-57.walk', all('SIGN-leg', legIs('walk')), 'SIGN-leg'),
    signFollowUp('RF-51.stiff', all('SIGN-joints', over50), 'SIGN-joints'),
    signFollowUp('RF-52.joints', joints, 'SIGN-joints'),
    signPlace(placeChoice('RF-52.at', { phase: 'profile', ask: all('SIGN-joints', 'RF-52.joints') })),
  ],
  rules: [rf41, rf41u, rf46, rf51, rf52, rf53, rf54, rf55, rf57, rf59, rf63],
};
