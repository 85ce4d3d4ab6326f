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
    // Beyond the paper: a birth that may be beginning is taken for a backache.
    { tier: 'urgent', when: all('CI-08', 'RF-16.labour') },
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

const rf23: Rule = {
  id: 'RF-23',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: all('CI-48', 'CI-48.cord', 'RF-23.signs') }],
  sources: ['r:AD'],
};

/** Who has a reason to be asked about a tingling mouth: kidneys, or an operation on the neck. */
const mouthReason = any('CI-38', 'RF-43.neck', 'CI-27.at.neck');

const rf43: Rule = {
  id: 'RF-43',
  kind: 'red-flag',
  where: at('hand', 'foot', 'face_jaw'),
  tell: true,
  cases: [
    { tier: 'urgent', when: all(mouthReason, 'RF-43.mouth', 'RF-43.stays') },
    // Known fast breathing that settles fully within a quarter of an hour.
    { tier: 'caution', when: all(mouthReason, 'RF-43.mouth') },
  ],
  sources: ['r:HYPOCA'],
};

const rf68: Rule = {
  id: 'RF-68',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all('CI-55', 'Q9f', 'RF-68.bad') },
    { tier: 'urgent', when: all('CI-55', 'Q9f') },
  ],
  sources: ['r:NHS-SICKLE'],
};

const anyQ9a = yes('Q9a');

/** What is asked because of the profile (Q9) or of the pain now. */
export const gatedPack: RulePack = {
  questions: [
    followUp('RF-23.signs', all('CI-48.cord', any('Q4', 'Q9e')), 'RF-23'),
    followUp('RF-68.bad', all('CI-55', 'Q9f'), 'RF-68'),
    followUp('RF-19.pain', all('Q9a', 'CI-08'), 'RF-19'),
    followUp('RF-19.faint', yes('RF-19.pain'), 'RF-19'),
    followUp('RF-19.bleeding', yes('RF-19.pain'), 'RF-19'),
    followUp('RF-16.fit', anyQ9a, 'RF-16'),
    followUp('RF-16.labour', all('Q9a', 'CI-08'), 'RF-16'),
    followUp('RF-16.late', all('Q9a', 'CI-08'), 'RF-16'),
    followUp('RF-16.strong', all('Q9a', lateOrAfter), 'RF-16'),
    followUp('RF-16.two', all('Q9a', lateOrAfter), 'RF-16'),
    followUp('RF-05.signs', yes('Q9b'), 'RF-40'),
    followUp('RF-40.signs', yes('Q9b'), 'RF-40'),
    followUp('RF-40.long', yes('Q9b'), 'RF-40'),
    followUp('RF-43.mouth', any('Q9g', 'CI-27.at.neck'), 'RF-43'),
    followUp('RF-43.stays', yes('RF-43.mouth'), 'RF-43'),
    followUp('RF-65.day', pain(8), 'RF-65'),
  ],
  rules: [rf16, rf19, rf23, rf40, rf43, rf65, rf68],
};
