// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { illGates, limbGates, limbKinds } from './kindsOfSigns.ts';
import { ARM_ALL, at, EVERYWHERE, followUp, LEG_ALL, type RulePack } from './pack.ts';

const { all, any, atLeast, fact, yes } = when;

const rf10: Rule = {
  id: 'RF-10',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: all('RF-10.cold', 'RF-10.stays', 'RF-10.hurts') }],
  sources: ['v:ALI'],
};

const rf56: Rule = {
  id: 'RF-56',
  kind: 'red-flag',
  where: at('hand', 'foot'),
  tell: true,
  cases: [
    { tier: 'urgent', when: all('RF-10.cold', any('RF-10.stays', 'RF-56.sore')) },
    // Fingers that whiten in the cold and warm up again: no cold, warm first.
    {
      tier: 'caution',
      when: yes('RF-10.cold'),
      effects: [{ kind: 'limit', where: at('hand', 'foot'), techniqueKinds: ['cold'], tools: ['cold_pack'] }],
    },
  ],
  sources: ['r:NHS-RAYNAUD'],
};

const rf11: Rule = {
  id: 'RF-11',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: all('RF-11.cause', 'RF-11.tight') }],
  sources: ['v2:NHS-COMPART'],
};

/** Things of the profile that count as a risk item of RF-30. */
const clotRisks = any('RF-30.risk', 'CI-04', 'CI-05', 'CI-06', 'CI-08', 'CI-09', 'CI-10', 'CI-12');

const rf30: Rule = {
  id: 'RF-30',
  kind: 'red-flag',
  where: at(...LEG_ALL),
  tell: true,
  cases: [{ tier: 'urgent', when: any('RF-30.swollen', all('RF-30.sore', any('RF-30.warm', clotRisks))) }],
  sources: ['v:WELLS', 'v2:NHS-DVT', 'v:DVT-PREG', 'v:DVT-LEG'],
};

const rf31: Rule = {
  id: 'RF-31',
  kind: 'red-flag',
  where: at(...ARM_ALL, 'shoulder', 'chest'),
  tell: true,
  cases: [{ tier: 'urgent', when: all('RF-31.swollen', 'RF-31.more') }],
  sources: ['r:PSS'],
};

const rf33: Rule = {
  id: 'RF-33',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'urgent', when: any('RF-33.skin', 'RF-33.joint') }],
  sources: ['r:NHS-CELLULITIS'],
};

const footAtRisk = any('CI-14', 'CI-15', 'CI-16');

const footSore = any('RF-38.sore', 'Q9c');

const rf38: Rule = {
  id: 'RF-38',
  kind: 'red-flag',
  where: at(...LEG_ALL),
  local: true,
  tell: true,
  cases: [
    { tier: 'emergency', when: all(footAtRisk, footSore, 'RF-38.bad') },
    { tier: 'urgent', when: all(footAtRisk, footSore) },
  ],
  sources: ['v2:NG19', 'r:NG19-1day'],
};

const rf57u: Rule = {
  id: 'RF-57u',
  kind: 'red-flag',
  where: at(...LEG_ALL),
  tell: true,
  cases: [{ tier: 'urgent', when: yes('RF-57u.rest') }],
  sources: ['v:ALI'],
};

const rf49: Rule = {
  id: 'RF-49',
  kind: 'red-flag',
  where: { kind: 'complaint', only: [...ARM_ALL, ...LEG_ALL, 'shoulder'] },
  cases: [
    {
      tier: 'clinician',
      when: all('RF-49.after', atLeast(3, 'RF-49.touch', 'RF-49.colour', 'RF-49.swelling', 'RF-49.moving')),
    },
  ],
  sources: ['v:CRPS'],
};

/** A bruise or swelling on the day after leg work asks for the same (`safety.md` 4.4). */
const anyLeg = any(limbGates.oneLeg, fact('sore-leg'));
const afterInjury = yes('RF-49.after');

/** An arm, leg, hand or foot that looks or feels different (Q5, and Q9 for diabetes and numb feet). */
export const limbPack: RulePack = {
  questions: [
    limbKinds,
    followUp('RF-10.cold', limbGates.cold, 'RF-10'),
    followUp('RF-10.stays', yes('RF-10.cold'), 'RF-10'),
    followUp('RF-10.hurts', yes('RF-10.stays'), 'RF-10'),
    followUp('RF-56.sore', yes('RF-10.cold'), 'RF-56'),
    followUp('RF-57u.rest', limbGates.footAtRest, 'RF-57u'),
    followUp('RF-11.cause', limbGates.tight, 'RF-11'),
    followUp('RF-11.tight', yes('RF-11.cause'), 'RF-11'),
    followUp('RF-30.swollen', anyLeg, 'RF-30'),
    followUp('RF-30.sore', anyLeg, 'RF-30'),
    followUp('RF-30.warm', yes('RF-30.sore'), 'RF-30'),
    followUp('RF-30.risk', yes('RF-30.sore'), 'RF-30'),
    followUp('RF-31.swollen', limbGates.oneArm, 'RF-30'),
    followUp('RF-31.more', yes('RF-31.swollen'), 'RF-30'),
    followUp('RF-33.skin', any(limbGates.hot, illGates.hotSkin), 'RF-33'),
    followUp('RF-33.joint', any(limbGates.hot, illGates.hotJoint), 'RF-33'),
    followUp('RF-38.sore', all('Q5', footAtRisk), 'RF-38'),
    followUp('RF-38.bad', footSore, 'RF-38'),
    followUp('RF-49.after', limbGates.lastingInjury, 'RF-49'),
    followUp('RF-49.touch', afterInjury, 'RF-49'),
    followUp('RF-49.colour', afterInjury, 'RF-49'),
    followUp('RF-49.swelling', afterInjury, 'RF-49'),
    followUp('RF-49.moving', afterInjury, 'RF-49'),
  ],
  rules: [rf10, rf11, rf30, rf31, rf33, rf38, rf49, rf56, rf57u],
};
