// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { at, BACK_ALL, EVERYWHERE, followUp, NECK_ALL, type RulePack } from './pack.ts';

const { all, any, pain, yes } = when;

const lateOrAfter = any('RF-16.late', 'CI-09');

const rf16: Rule = {
  id: 'RF-16',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: yes('RF-16.fit') },
    { tier: 'urgent', when: all(lateOrAfter, any('RF-16.strong', 'RF-16.two')) },
  ],
  sources: ['v:PREECL'],
};

const rf19: Rule = {
  id: 'RF-19',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all('CI-08', 'RF-19.pain', 'RF-19.faint') },
    { tier: 'urgent', when: all('CI-08', 'RF-19.pain', 'RF-19.bleeding') },
  ],
  sources: ['v:ECTOPIC'],
};

const cancerEver = any('CI-10', 'CI-11', 'CI-12');

const rf40: Rule = {
  id: 'RF-40',
  kind: 'red-flag',
  where: at(...BACK_ALL, ...NECK_ALL, 'hip_buttock'),
  tell: true,
  cases: [
    { tier: 'urgent', when: all(cancerEver, 'Q9b', any('RF-40.long', 'RF-40.signs')) },
    // A short ache: asked again when two weeks are over.
    { tier: 'caution', when: all(cancerEver, 'Q9b'), recheckDays: 14 },
  ],
  sources: ['v:NG234', 'v:FIN20'],
};

const rf65: Rule = {
  id: 'RF-65',
  kind: 'red-flag',
  where: { kind: 'complaint' },
  tell: true,
  cases: [{ tier: 'urgent', when: all(pain(8), 'RF-65.day') }],
  sources: ['v2:NHS-BACK'],
};

const anyQ9a = yes('Q9a');

/** What is asked because of the profile (Q9) or of the pain now. */
export const gatedPack: RulePack = {
  questions: [
    followUp('RF-19.pain', all('Q9a', 'CI-08'), 'RF-19'),
    followUp('RF-19.faint', yes('RF-19.pain'), 'RF-19'),
    followUp('RF-19.bleeding', yes('RF-19.pain'), 'RF-19'),
    followUp('RF-16.fit', anyQ9a, 'RF-16'),
    followUp('RF-16.late', all('Q9a', 'CI-08'), 'RF-16'),
    followUp('RF-16.strong', all('Q9a', lateOrAfter), 'RF-16'),
    followUp('RF-16.two', all('Q9a', lateOrAfter), 'RF-16'),
    followUp('RF-05.signs', yes('Q9b'), 'RF-40'),
    followUp('RF-40.signs', yes('Q9b'), 'RF-40'),
    followUp('RF-40.long', yes('Q9b'), 'RF-40'),
    followUp('RF-65.day', pain(8), 'RF-65'),
  ],
  rules: [rf16, rf19, rf40, rf65],
};
