// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { block, chosenIn, DEEP, EVERYWHERE, followUp, limit, type RulePack } from './pack.ts';
import { placeChoice, sideChoice } from './places.ts';

const { any, yes } = when;

/** A vaccine arm is left alone for two days (CI-29). */
const ci29: Rule = {
  id: 'CI-29',
  kind: 'condition',
  where: chosenIn('CI-29.side'),
  cases: [
    {
      tier: 'caution',
      when: yes('CI-29.arm'),
      effects: [limit(chosenIn('CI-29.side'), { ceiling: 2, techniqueKinds: DEEP })],
      recheckDays: 2,
    },
  ],
  sources: ['x'],
};

/** What dulls feeling: every day by the card, today by the check. */
const ci51: Rule = {
  id: 'CI-51',
  kind: 'condition',
  where: EVERYWHERE,
  cases: [
    {
      tier: 'caution',
      when: any('CI-51', 'CI-51.today'),
      effects: [limit(EVERYWHERE, { ceiling: 3, techniqueKinds: ['heat'], tools: ['massage_gun', 'heat_pack'] })],
    },
    { tier: 'caution', when: yes('CI-51.drowsy'), effects: [block(EVERYWHERE)], recheckDays: 1 },
  ],
  sources: ['x'],
};

/** Patches move from day to day, so the place is asked each time; heat pushes the medicine in. */
const ci52: Rule = {
  id: 'CI-52',
  kind: 'condition',
  where: chosenIn('CI-52.at'),
  cases: [
    {
      tier: 'caution',
      when: yes('CI-52'),
      effects: [block(chosenIn('CI-52.at')), limit(EVERYWHERE, { techniqueKinds: ['heat'], tools: ['heat_pack'] })],
    },
  ],
  sources: ['r:PATCH-HEAT'],
};

/** What is so today and not tomorrow (Q10), and what wears a place that moves. */
export const todayPack: RulePack = {
  questions: [
    followUp('CI-29.arm', yes('Q10'), 'CI-29'),
    sideChoice('CI-29.side', { phase: 'check', ask: yes('CI-29.arm') }, ['upper_arm', 'shoulder']),
    followUp('CI-51.today', yes('Q10'), 'CI-51'),
    followUp('CI-51.drowsy', yes('CI-51.today'), 'CI-51'),
    placeChoice('CI-52.at', { phase: 'check', ask: yes('CI-52') }),
  ],
  rules: [ci29, ci51, ci52],
};
