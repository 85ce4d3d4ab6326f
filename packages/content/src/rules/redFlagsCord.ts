// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { ARM_ALL, at, EVERYWHERE, followUp, NECK_ALL, type RulePack } from './pack.ts';

const { all, any, atLeast, fact, yes } = when;

const rf04: Rule = {
  id: 'RF-04',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: all(any('RF-04.saddle', 'RF-04.bladder', 'RF-04.legs'), 'RF-04.recent') }],
  sources: ['v:CES-CARD', 'v2:NHS-BACK', 'v:FIN20'],
};

const cancerEver = any('CI-10', 'CI-11', 'CI-12');

const rf05: Rule = {
  id: 'RF-05',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    {
      tier: 'emergency',
      when: any('RF-05.legs', all(cancerEver, 'Q9b', any('RF-05.signs', 'RF-04.saddle', 'RF-04.bladder'))),
    },
  ],
  sources: ['r:NG234-time', 'v:NG234', 'v:FIN20'],
};

const cordFeatures = ['RF-06.hands', 'RF-06.legs', 'RF-06.shock', 'RF-06.bladder'] as const;
const twoFeatures = atLeast(2, ...cordFeatures);

const rf06: Rule = {
  id: 'RF-06',
  kind: 'red-flag',
  where: at(...NECK_ALL, 'shoulder', 'upper_back', ...ARM_ALL),
  tell: true,
  cases: [
    { tier: 'emergency', when: all(twoFeatures, 'RF-06.fast') },
    { tier: 'urgent', when: all(twoFeatures, 'RF-06.worse') },
    { tier: 'clinician', when: any(...cordFeatures) },
  ],
  sources: ['v:DCM-BMJ18', 'v:DCM-FREQ'],
};

const rf12: Rule = {
  id: 'RF-12',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all('RF-12.both', 'RF-12.weak') },
    { tier: 'urgent', when: all('RF-12.both', 'RF-12.spread') },
  ],
  sources: ['v:GBS', 'v2:NG127'],
};

const rf36: Rule = {
  id: 'RF-36',
  kind: 'red-flag',
  where: { kind: 'complaint' },
  tell: true,
  cases: [
    { tier: 'urgent', when: all('RF-36.weak', 'RF-36.recent') },
    { tier: 'clinician', when: yes('RF-36.weak') },
  ],
  sources: ['v2:CKS-SCI', 'v2:CKS-RAD'],
};

/** Tingling that a session set off and that stays (`safety.md` 4.3). */
const st02: Rule = {
  id: 'ST-02',
  kind: 'dose',
  where: { kind: 'tingling' },
  cases: [
    {
      tier: 'caution',
      when: fact('tingling-half-hour'),
      effects: [{ kind: 'limit', where: { kind: 'tingling' }, block: true }],
    },
    { tier: 'clinician', when: fact('tingling-day') },
  ],
  sources: ['safety 4.3'],
};

const anyQ3 = yes('Q3');
const anyQ6 = yes('Q6');

/** Nerves at the base of the spine, spinal cord, spreading or single weakness (Q3, Q6). */
export const cordPack: RulePack = {
  questions: [
    followUp('RF-04.saddle', anyQ3, 'RF-04'),
    followUp('RF-04.bladder', anyQ3, 'RF-04'),
    followUp('RF-04.legs', anyQ3, 'RF-04'),
    followUp('RF-04.recent', any('RF-04.saddle', 'RF-04.bladder', 'RF-04.legs'), 'RF-04'),
    followUp('RF-05.legs', any('Q3', 'Q6'), 'RF-04'),
    followUp('RF-12.both', anyQ6, 'RF-12'),
    followUp('RF-12.weak', yes('RF-12.both'), 'RF-12'),
    followUp('RF-12.spread', yes('RF-12.both'), 'RF-12'),
    followUp('RF-06.hands', anyQ6, 'RF-06'),
    followUp('RF-06.legs', anyQ6, 'RF-06'),
    followUp('RF-06.shock', anyQ6, 'RF-06'),
    followUp('RF-06.bladder', anyQ6, 'RF-06'),
    followUp('RF-06.fast', twoFeatures, 'RF-06'),
    followUp('RF-06.worse', twoFeatures, 'RF-06'),
    followUp('RF-36.weak', any('Q6', fact('tingling-half-hour'), fact('stop-weak')), 'RF-36'),
    followUp('RF-36.sudden', yes('RF-36.weak'), 'RF-36'),
    followUp('RF-36.recent', yes('RF-36.weak'), 'RF-36'),
  ],
  rules: [rf04, rf05, rf06, rf12, rf36, st02],
};
