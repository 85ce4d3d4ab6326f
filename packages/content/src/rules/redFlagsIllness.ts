// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { illGates, illKinds } from './kindsOfSigns.ts';
import {
  at,
  BACK_ALL,
  block,
  chosenIn,
  EVERYWHERE,
  followUp,
  LEG_ALL,
  limit,
  NECK_ALL,
  type RulePack,
} from './pack.ts';
import { placeChoice } from './places.ts';

const { all, any, atLeast, fact, yes } = when;

const rf13: Rule = {
  id: 'RF-13',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: yes('RF-13.bad') }],
  sources: ['r:NHS-SEPSIS'],
};

/** Fever, flu, stomach bug: not today. */
const ci33: Rule = {
  id: 'CI-33',
  kind: 'condition',
  where: EVERYWHERE,
  cases: [{ tier: 'caution', when: yes('CI-33.ill'), effects: [block(EVERYWHERE)], recheckDays: 1 }],
  sources: ['x'],
};

const infectionRisks = atLeast(2, 'RF-32.immune', 'CI-14', 'CI-38', 'RF-32.infection', 'RF-32.needle');
const spinePain = any('RF-32.spine', 'Q9d');
/** Night sweats are told on the card of illness that lasts, long before a check asks for fever. */
const illWithSpinePain = all(
  'SIGN-ill',
  'RF-48.pain',
  any('RF-48.at.neck', 'RF-48.at.upper-back', 'RF-48.at.elsewhere'),
);
const spineInfection = all(spinePain, any('CI-33.ill', 'RF-32.sweats', infectionRisks));

const rf32: Rule = {
  id: 'RF-32',
  kind: 'red-flag',
  where: at(...NECK_ALL, ...BACK_ALL),
  tell: true,
  cases: [
    { tier: 'emergency', when: all(spineInfection, any('RF-32.cord', 'RF-04.bladder', 'RF-04.saddle', 'RF-05.legs')) },
    { tier: 'urgent', when: spineInfection },
  ],
  sources: ['v:SEA', 'v:SEA-AJEM', 'v:FIN20', 'v:AHCPR'],
};

const rf35: Rule = {
  id: 'RF-35',
  kind: 'red-flag',
  where: chosenIn('RF-35.at'),
  local: true,
  tell: true,
  cases: [
    { tier: 'urgent', when: yes('RF-35.rash') },
    // Also a rash that was looked at is left alone.
    {
      tier: 'caution',
      when: any('RF-35.rash', 'RF-35.band'),
      effects: [block(chosenIn('RF-35.at'))],
      recheckDays: 1,
    },
  ],
  sources: ['v2:NHS-SHINGLES', 'v:NHSINF-SHINGLES'],
};

const ci30: Rule = {
  id: 'CI-30',
  kind: 'condition',
  where: chosenIn('CI-30.at'),
  cases: [{ tier: 'caution', when: yes('CI-30.skin'), effects: [block(chosenIn('CI-30.at'))] }],
  sources: ['v:FOAM21'],
};

/** A rash nobody knows, or sunburn: not there. */
const ci32: Rule = {
  id: 'CI-32',
  kind: 'condition',
  where: chosenIn('CI-32.at'),
  cases: [{ tier: 'caution', when: yes('CI-32.rash'), effects: [block(chosenIn('CI-32.at'))], recheckDays: 1 }],
  sources: ['x', 'techniques X-SKIN'],
};

/** Both together; on the day after a session each alone (`safety.md` 4.4). */
const darkAfterSession = all(fact('sore-dark'), any('RF-42.pee', 'RF-42.muscles'));
const muscleHarm = any(all('RF-42.pee', 'RF-42.muscles'), darkAfterSession);

const rf42: Rule = {
  id: 'RF-42',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all(muscleHarm, 'RF-42.worse') },
    { tier: 'urgent', when: muscleHarm },
  ],
  sources: ['v:RHABDO', 'safety 4.4'],
};

const rf66: Rule = {
  id: 'RF-66',
  kind: 'red-flag',
  where: at('low_back', 'upper_back', 'shoulder', 'abdomen'),
  tell: true,
  cases: [{ tier: 'urgent', when: yes('RF-66.side') }],
  sources: ['r:NHS-KIDNEY'],
};

const rf09: Rule = {
  id: 'RF-09',
  kind: 'red-flag',
  where: at(...NECK_ALL),
  tell: true,
  cases: [
    { tier: 'emergency', when: all('RF-09.injury', any('RF-09.extra', 'age.65to74', 'age.75plus')) },
    { tier: 'urgent', when: all('RF-09.injury', 'RF-09.severe'), sudden: true },
    { tier: 'clinician', when: yes('RF-09.injury') },
  ],
  sources: ['v:CCR', 'r:NG41'],
};

const rf39: Rule = {
  id: 'RF-39',
  kind: 'red-flag',
  where: { kind: 'complaint' },
  tell: true,
  cases: [
    { tier: 'emergency', when: all('RF-39.break', 'RF-39.shape') },
    { tier: 'urgent', when: any('RF-39.break', all('CI-07', 'RF-39.back')) },
  ],
  sources: ['r:OTTAWA', 'v:FIN20', 'v:AHCPR'],
};

const ci34: Rule = {
  id: 'CI-34',
  kind: 'condition',
  where: chosenIn('CI-34.at'),
  cases: [
    {
      tier: 'caution',
      when: all('CI-34.sprain', 'CI-34.fresh'),
      effects: [block(chosenIn('CI-34.at'))],
      recheckDays: 3,
    },
    // `techniques.md` X-BRUISE.
    {
      tier: 'caution',
      when: all('CI-34.sprain', 'CI-34.big'),
      effects: [block(chosenIn('CI-34.at'))],
      recheckDays: 14,
    },
    {
      tier: 'caution',
      when: yes('CI-34.sprain'),
      effects: [
        limit(chosenIn('CI-34.at'), { ceiling: 2, techniqueKinds: ['roll', 'percuss'], tools: ['massage_gun'] }),
      ],
      recheckDays: 14,
    },
  ],
  sources: ['v:FOAM21', 'techniques X-BRUISE'],
};

const ci27: Rule = {
  id: 'CI-27',
  kind: 'condition',
  where: chosenIn('CI-27.at'),
  cases: [
    { tier: 'caution', when: all('CI-27.operation', 'CI-27.recent'), effects: [block(chosenIn('CI-27.at'))] },
    {
      tier: 'caution',
      when: yes('CI-27.leg'),
      effects: [block(at('hip_buttock', ...LEG_ALL))],
    },
    {
      tier: 'caution',
      when: yes('CI-27.operation'),
      effects: [limit(chosenIn('CI-27.at'), { techniqueKinds: ['press', 'roll', 'percuss'], ceiling: 3 })],
    },
  ],
  sources: ['v:ONC', 'v:WELLS'],
};

const anyQ8 = yes('Q8');

/** Fever, skin, knocks and operations (Q7, Q8, and Q9 for weak defences). */
export const illnessPack: RulePack = {
  questions: [
    illKinds,
    followUp('RF-13.bad', illGates.veryIll, 'RF-13'),
    followUp('CI-33.ill', illGates.fever, 'RF-13'),
    followUp('CI-30.skin', illGates.skin, 'CI-30'),
    placeChoice('CI-30.at', { phase: 'check', ask: yes('CI-30.skin') }),
    followUp('CI-32.rash', illGates.skin, 'CI-30'),
    followUp('RF-32.spine', any('CI-33.ill', 'CI-30.skin', illWithSpinePain), 'RF-32'),
    followUp('RF-32.sweats', spinePain, 'RF-32'),
    followUp('RF-32.infection', spinePain, 'RF-32'),
    followUp('RF-32.needle', spinePain, 'RF-32'),
    followUp('RF-32.cord', spinePain, 'RF-32'),
    followUp('RF-35.rash', yes('CI-32.rash'), 'RF-35'),
    followUp('RF-35.band', illGates.strip, 'RF-35'),
    placeChoice('RF-35.at', { phase: 'check', ask: any('RF-35.rash', 'RF-35.band') }),
    placeChoice('CI-32.at', { phase: 'check', ask: yes('CI-32.rash') }),
    followUp('RF-42.pee', any(illGates.darkPee, fact('sore-dark')), 'RF-42'),
    followUp('RF-42.muscles', any('RF-42.pee', fact('sore-dark')), 'RF-42'),
    followUp('RF-42.worse', any('RF-42.muscles', darkAfterSession), 'RF-42'),
    followUp('RF-66.side', any('Q2', illGates.side), 'RF-66'),
    followUp('RF-09.injury', anyQ8, 'RF-09'),
    followUp('RF-09.extra', yes('RF-09.injury'), 'RF-09'),
    followUp('RF-09.severe', yes('RF-09.injury'), 'RF-09'),
    followUp('RF-39.break', anyQ8, 'RF-39'),
    followUp('RF-39.back', all('CI-07', any('Q8', 'Q9h')), 'RF-39'),
    followUp('CI-34.sprain', anyQ8, 'CI-34'),
    followUp('CI-34.fresh', yes('CI-34.sprain'), 'CI-34'),
    followUp('CI-34.big', yes('CI-34.sprain'), 'CI-34'),
    placeChoice('CI-34.at', { phase: 'check', ask: yes('CI-34.sprain') }),
    followUp('CI-27.operation', anyQ8, 'CI-27'),
    placeChoice('CI-27.at', { phase: 'check', ask: yes('CI-27.operation') }),
    followUp('CI-27.recent', yes('CI-27.operation'), 'CI-27'),
    followUp('CI-27.leg', yes('CI-27.operation'), 'CI-27'),
  ],
  rules: [rf13, ci33, rf32, rf35, ci30, ci32, rf42, rf66, rf09, rf39, ci34, ci27],
};
