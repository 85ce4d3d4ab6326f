// SPDX-License-Identifier: MIT
import { type Effect, type Rule, type Tool, when } from '@knead/domain';
import { card, detail, EVERYWHERE, limit, type RulePack } from './pack.ts';

const { all, yes } = when;

function without(...tools: readonly Tool[]): readonly Effect[] {
  return [limit(EVERYWHERE, { tools })];
}

/** Scents and rubs are never needed: where one of them can harm, both are left out. */
const rules: readonly Rule[] = [
  {
    id: 'CI-39',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [{ tier: 'caution', when: yes('CI-39'), effects: without('essential_oil', 'menthol_balm') }],
    sources: ['v:EORS', 'v:EORS-SE'],
  },
  {
    id: 'CI-40',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [{ tier: 'caution', when: yes('CI-40'), effects: without('essential_oil', 'menthol_balm') }],
    sources: ['r:ASTHMA-EO'],
  },
  {
    // Which product it is, and whether it is in an oil, is not asked.
    id: 'CI-41',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      { tier: 'caution', when: yes('CI-41'), effects: without('plain_oil', 'essential_oil', 'menthol_balm') },
      { tier: 'caution', when: all('CI-41', 'CI-41.latex'), effects: without('ball') },
    ],
    sources: ['r:PATCH'],
  },
  {
    id: 'CI-42',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [{ tier: 'caution', when: yes('CI-42'), effects: without('menthol_balm') }],
    sources: ['r:G6PD'],
  },
];

/** Fits, airways, allergies and blood that scents and rubs can harm. */
export const scentPack: RulePack = {
  questions: [card('CI-39'), card('CI-40'), card('CI-41'), detail('CI-41.latex', yes('CI-41')), card('CI-42')],
  rules,
};
