// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Tool } from '../atlas/areas.ts';
import { when } from './condition.ts';
import { makeInput, makeQuestion, makeRule, makeRuleSet, no, yes } from './ruleSet.fixture.ts';
import type { Rule } from './ruleSet.ts';
import { maySuggestScent } from './scents.ts';

const questions = [makeQuestion('A'), makeQuestion('B'), makeQuestion('P', { phase: 'profile' })];
const groups = [{ id: 'g', phase: 'check', titleKey: 'g', questionIds: ['A', 'B', 'P'] }] as const;
const without = (...tools: readonly Tool[]) =>
  makeRule({
    cases: [
      {
        tier: 'caution',
        when: when.yes('P'),
        effects: [
          { kind: 'session', ceiling: 3 },
          { kind: 'limit', where: { kind: 'everywhere' }, tools },
        ],
      },
    ],
  });
const may = (rules: readonly Rule[], profile: Parameters<typeof makeInput>[0]) =>
  maySuggestScent(makeRuleSet(rules, { questions, groups }), makeInput(profile));

describe('scents', () => {
  it('T39 are left out where a rule leaves out a scented oil or a balm at any place', () => {
    expect(may([without('essential_oil')], { profile: { P: yes } })).toBe(false);
    expect(may([without('ball', 'menthol_balm')], { profile: { P: yes } })).toBe(false);
    expect(may([without('ball', 'plain_oil')], { profile: { P: yes } })).toBe(true);
    expect(may([without('essential_oil')], { profile: { P: no } })).toBe(true);
    expect(may([makeRule({ cases: [{ tier: 'clinician', when: when.yes('P') }] })], { profile: { P: yes } })).toBe(
      true,
    );
  });

  it('T39 wait for the profile, not for the check', () => {
    expect(may([], { profile: {}, answers: { A: no, B: no } })).toBe(false);
    expect(may([], { profile: { P: no }, answers: {} })).toBe(true);
  });

  it('T39 are left out where a rule may be missing', () => {
    expect(may([], { profile: { P: no, Z: no } })).toBe(false);
    expect(may([makeRule({ cases: [{ tier: 'ok', when: when.all() }] })], { profile: { P: no } })).toBe(false);
  });
});
