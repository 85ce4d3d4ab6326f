// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { chosenIn, EVERYWHERE, followUp, type RulePack } from './pack.ts';

const { all, any, yes } = when;

const rf20: Rule = {
  id: 'RF-20',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: yes('RF-20.tip') }],
  sources: ['r:KEHR'],
};

const rf21: Rule = {
  id: 'RF-21',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: yes('RF-39.shape') }],
  sources: ['r:NHS-FRACTURE'],
};

/** Cards of the profile that tell of an operation in the last 12 weeks. */
const operated = any('CI-06', 'CI-09', 'CI-19');

const rf44: Rule = {
  id: 'RF-44',
  kind: 'red-flag',
  where: chosenIn('CI-27.at'),
  tell: true,
  cases: [{ tier: 'urgent', when: yes('RF-44.wound') }],
  sources: ['r:NHS-WOUND'],
};

/** What a knock or an operation leaves behind (Q8, and Q7 after an operation the profile knows of). */
export const injuryPack: RulePack = {
  questions: [
    followUp('RF-39.shape', yes('Q8'), 'RF-39'),
    followUp('RF-20.tip', yes('Q8'), 'RF-20'),
    followUp('RF-44.wound', any('CI-27.operation', all('Q7', operated)), 'RF-44'),
  ],
  rules: [rf20, rf21, rf44],
};
