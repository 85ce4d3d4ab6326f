// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { illGates } from './kindsOfSigns.ts';
import { EVERYWHERE, followUp, type RulePack } from './pack.ts';

const { all, any, yes } = when;

/** Sore muscle that hurts only when pressed or moved, with nothing else, is no flag (RF-02). */
const heartSigns = any(all('RF-02.chest', 'RF-02.unmoved'), 'RF-02.with');

const rf02: Rule = {
  id: 'RF-02',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all(heartSigns, 'RF-02.now') },
    { tier: 'urgent', when: heartSigns },
  ],
  sources: ['v:HEART', 'v2:NHS-HEART'],
};

const rf03: Rule = {
  id: 'RF-03',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: yes('RF-03.breath') }],
  sources: ['v2:NHS-DVT', 'v:DVT-PREG', 'v:DVT-LEG'],
};

const rf18: Rule = {
  id: 'RF-18',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  // Age or smoking beside a new ache alone would stop very many (`safety.md` 1.5); faintness or a known bulge counts.
  cases: [{ tier: 'emergency', when: any('RF-18.tearing', 'RF-18.faint', all('CI-18', 'Q9h', 'RF-18.known')) }],
  sources: ['r:NHS-AAA'],
};

const rf14: Rule = {
  id: 'RF-14',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: yes('RF-14.swelling') }],
  sources: ['r:NHS-ANAPH'],
};

const anyQ2 = yes('Q2');

/** Chest, breath and big vessels (Q2, and Q9 for a bulging vessel). */
export const chestPack: RulePack = {
  questions: [
    followUp('RF-02.chest', anyQ2, 'RF-02'),
    followUp('RF-02.unmoved', yes('RF-02.chest'), 'RF-02'),
    followUp('RF-02.with', anyQ2, 'RF-02'),
    followUp('RF-02.now', any('RF-02.unmoved', 'RF-02.with'), 'RF-02'),
    followUp('RF-03.breath', any('Q2', 'RF-30.swollen', 'RF-30.sore'), 'RF-03'),
    followUp('RF-14.swelling', any('Q2', illGates.reaction), 'RF-14'),
    followUp('RF-18.tearing', anyQ2, 'RF-18'),
    followUp('RF-18.faint', anyQ2, 'RF-18'),
    followUp('RF-18.known', all('Q9h', 'CI-18'), 'RF-18'),
  ],
  rules: [rf02, rf03, rf14, rf18],
};
