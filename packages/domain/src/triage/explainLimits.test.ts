// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../atlas/areas.ts';
import { when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { explainLimits, foreseeLimits } from './explainLimits.ts';
import type { TriageInput } from './input.ts';
import { checked, makeInput, makeQuestion, makeRule, makeRuleSet, no, yes } from './ruleSet.fixture.ts';
import type { Effect, Question, Rule, RuleSet } from './ruleSet.ts';

const hand: Effect = { kind: 'limit', where: { kind: 'place', regions: ['hand'], side: 'left' }, ceiling: 2 };
const shorter: Effect = { kind: 'session', contactSecondsMax: 120 };
const choice: Question = {
  kind: 'choice',
  id: 'WHERE',
  phase: 'profile',
  many: true,
  options: [{ id: 'WHERE.foot', labelKey: 'foot', place: { regions: ['foot'], side: 'right' } }],
};
const lasting = (effects: readonly Effect[], over: Partial<Rule> = {}) =>
  makeRule({ cases: [{ tier: 'caution', when: when.any('P', 'WHERE.foot', 'A'), effects }], ...over });
const setOf = (rules: readonly Rule[]): RuleSet =>
  makeRuleSet(rules, {
    questions: [makeQuestion('A'), makeQuestion('B'), makeQuestion('P', { phase: 'profile' }), choice],
  });
const explain = (rules: readonly Rule[], over: Partial<TriageInput>) => explainLimits(setOf(rules), makeInput(over));

describe('why something is left out', () => {
  it('names the rule, where each limit holds, and what it cuts of the session', () => {
    expect(explain([lasting([hand, shorter])], { profile: { P: yes } })).toEqual([
      {
        ruleId: 'R-1',
        tier: 'caution',
        limits: [{ effect: hand, spots: [{ region: 'hand', side: 'left' }] }],
        session: [shorter],
        questions: ['P'],
        easable: false,
        eased: false,
      },
    ]);
  });

  it('asks a choice where one of its options was chosen, and never a question of today', () => {
    const rules = [lasting([hand])];
    expect(explain(rules, { profile: { 'WHERE.foot': yes } })[0]?.questions).toEqual(['WHERE']);
    expect(explain(rules, { answers: { A: yes, B: no } })[0]?.questions).toEqual([]);
    expect(explain(rules, { profile: { P: yes, 'WHERE.foot': no } })[0]?.questions).toEqual(['P']);
  });

  it('finds the place that was chosen', () => {
    const chosen: Effect = { kind: 'limit', where: { kind: 'chosen', question: 'WHERE', reach: 'spot' }, block: true };
    const [source] = explain([lasting([chosen])], { profile: { 'WHERE.foot': yes } });
    expect(source?.limits[0]?.spots).toEqual([{ region: 'foot', side: 'right' }]);
  });

  it('leaves out what holds for everyone, what limits nothing, and what does not hold', () => {
    expect(explain([lasting([hand], { quiet: true })], { profile: { P: yes } })).toEqual([]);
    expect(explain([lasting([])], { profile: { P: yes } })).toEqual([]);
    expect(explain([lasting([hand])], { profile: { P: no } })).toEqual([]);
  });

  it('tells what a word of a professional would end', () => {
    const rule = makeRule({ cases: [{ tier: 'caution', when: when.yes('P'), untilChecked: [hand] }] });
    expect(explain([rule], { profile: { P: yes } })[0]?.easable).toBe(true);
    expect(explain([rule], { profile: { P: checked() } })).toEqual([]);
  });

  it('T6 shows the limits of a rule that cannot be read, and no question', () => {
    const rule = lasting([hand], { cases: [{ tier: 'caution', when: when.any('none', 'P'), effects: [hand] }] });
    expect(explain([rule], { profile: { P: yes } })[0]).toMatchObject({ ruleId: 'R-1', questions: [] });
  });
});

describe('limits before a check', () => {
  it('are those that a decision gives, with the rests and the contact of today', () => {
    const now = makeInput().now;
    const spot = (technique: string, until: number) =>
      ({ technique, side: 'left', until: instant(until), ruleId: 'ST-02' }) as const;
    const contactToday = {
      totalSeconds: 60,
      areaSeconds: { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 60, 'feet-ankles': 0 },
      techniqueSeconds: {},
    };
    const input = makeInput({
      profile: { P: yes, WHERE: no },
      log: { firstUseDay: day('2026-01-01'), rested: [spot('on', now + 1), spot('over', now)], contactToday },
    });
    const rules = setOf([lasting([hand, shorter])]);
    const { limits, session } = decideTriage(rules, input).decision;
    expect(foreseeLimits(rules, input)).toEqual({
      limits,
      session,
      rested: [spot('on', now + 1)],
      contactToday,
      rulesVersion: 'test-1',
      at: now,
    });
  });

  it('know of no contact and no rest without a log', () => {
    const { log: _, ...input } = makeInput();
    expect(foreseeLimits(setOf([]), input)).toMatchObject({ rested: [], contactToday: { totalSeconds: 0 } });
  });

  it('T3 are all closed where the rules cannot be read', () => {
    const broken: RuleSet = JSON.parse('{"version":"1","rules":[{}]}');
    const { limits, session } = foreseeLimits(broken, makeInput());
    expect(REGIONS.every((region) => limits[region].left.blocked && limits[region].right.blocked)).toBe(true);
    expect(session).toMatchObject({ ceiling: 0, contactSecondsMax: 0 });
  });
});
