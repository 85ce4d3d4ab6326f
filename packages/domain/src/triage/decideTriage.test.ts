// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { REGIONS, SIDES } from '../atlas/areas.ts';
import { type AnswerWord, TIERS } from './answers.ts';
import { type Condition, when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { tierRank } from './firing.ts';
import type { TriageInput } from './input.ts';
import { checked, makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Rule, RuleSet } from './ruleSet.ts';

const hand = { kind: 'place', regions: ['hand'], side: 'both' } as const;
const decide = (rules: readonly Rule[], over: Partial<TriageInput> = {}) =>
  decideTriage(makeRuleSet(rules), makeInput(over)).decision;
const caseAt = (tier: Rule['cases'][number]['tier'], condition: Condition = when.yes('A')) =>
  makeRule({ cases: [{ tier, when: condition }] });

describe('tiers', () => {
  it.each(TIERS)('T1 a rule of tier %s gives that tier', (tier) => {
    expect(decide([caseAt(tier)], { answers: { A: yes, B: no } }).tier).toBe(tier);
  });

  it('T1 the highest tier wins, and findings come highest first', () => {
    const rules = [
      makeRule({ id: 'R-2', cases: [{ tier: 'caution', when: when.yes('A') }] }),
      makeRule({ id: 'R-1', cases: [{ tier: 'caution', when: when.yes('A') }] }),
      makeRule({ id: 'R-3', cases: [{ tier: 'clinician', when: when.yes('A') }] }),
    ];
    const decision = decide(rules, { answers: { A: yes, B: no } });
    expect(decision.tier).toBe('clinician');
    expect(decision.findings.map((finding) => finding.ruleId)).toEqual(['R-3', 'R-1', 'R-2']);
  });

  it('T1 a finding has words to tell a health service where its rule has some', () => {
    const told = decide([makeRule({ id: 'R-1', tell: true }), makeRule({ id: 'R-2' })], { answers: { A: yes, B: no } });
    expect(told.findings.map(({ messageKey, tellKeys }) => [messageKey, tellKeys])).toEqual([
      ['rule.R-1.message', ['rule.R-1.tell']],
      ['rule.R-2.message', []],
    ]);
  });

  it('T1 cases of one rule: the highest that holds', () => {
    const rule = makeRule({
      cases: [
        { tier: 'emergency', when: when.all('A', 'B') },
        { tier: 'urgent', when: when.yes('A') },
      ],
    });
    expect(decide([rule], { answers: { A: yes, B: no } }).tier).toBe('urgent');
    expect(decide([rule], { answers: { A: yes, B: yes } }).tier).toBe('emergency');
  });

  it('T1 knows "at least"', () => {
    const two = when.atLeast(2, 'A', 'B');
    expect(decide([caseAt('urgent', two)], { answers: { A: yes, B: no } }).tier).toBe('ok');
    expect(decide([caseAt('urgent', two)], { answers: { A: yes, B: yes } }).tier).toBe('urgent');
  });
});

describe('failing closed', () => {
  it('T3 no rules: urgent, everything blocked, no clearance', () => {
    const { decision, clearance } = decideTriage({ ...makeRuleSet([]), rules: [] }, makeInput());
    expect(decision).toMatchObject({ tier: 'urgent', reasons: ['no-rules'], unanswered: [], problems: [] });
    expect(decision.limits.hand.left).toStrictEqual({
      blocked: true,
      techniqueKinds: [],
      tools: [],
      ceiling: 0,
      ruleIds: ['ENGINE'],
    });
    expect(decision.session).toStrictEqual({
      ceiling: 0,
      contactSecondsMax: 0,
      firstWeek: true,
      posesBlocked: [],
      floorBlocked: true,
      ruleIds: ['ENGINE'],
    });
    expect(REGIONS.every((region) => SIDES.every((side) => decision.limits[region][side].blocked))).toBe(true);
    expect(clearance).toBeUndefined();
  });

  it('T3 an engine that throws: urgent, everything blocked, no clearance', () => {
    const broken: RuleSet = JSON.parse('{"version":"1","rules":[{}]}');
    const { decision, clearance } = decideTriage(broken, makeInput());
    expect(decision).toMatchObject({ tier: 'urgent', reasons: ['engine-threw'], findings: [] });
    expect(decision.limits.hand.left.blocked).toBe(true);
    expect(clearance).toBeUndefined();
  });

  it('T3 T10 a moment that is no number: urgent, no clearance', () => {
    const { decision, clearance } = decideTriage(makeRuleSet([]), makeInput({ now: instant(Number.NaN) }));
    expect(decision.reasons).toEqual(['engine-threw']);
    expect(clearance).toBeUndefined();
  });

  it('T4 an unanswered question: no alarm, no clearance, its id, all blocked', () => {
    const { decision, clearance } = decideTriage(makeRuleSet([caseAt('urgent')]), makeInput({ answers: { B: no } }));
    expect(decision).toMatchObject({ tier: 'ok', unanswered: ['A'], reasons: ['unanswered'] });
    expect(decision.limits.foot.left.blocked).toBe(true);
    expect(decision.session.contactSecondsMax).toBe(0);
    expect(clearance).toBeUndefined();
  });

  it('T4 an emergency asks for nothing more, and blames no rule', () => {
    const decision = decide([caseAt('emergency')], { answers: { A: yes } });
    expect(decision).toMatchObject({ tier: 'emergency', unanswered: [], reasons: [] });
  });

  it('T4 "none of these" for a group answers all its questions', () => {
    const { decision, clearance } = decideTriage(makeRuleSet([caseAt('urgent')]), makeInput({ answers: { g: no } }));
    expect(decision.unanswered).toEqual([]);
    expect(clearance).toBeDefined();
    expect(decide([caseAt('urgent')], { answers: { g: yes } }).unanswered).toEqual(['A', 'B']);
  });

  it('T4 a question whose gate is closed is not asked; one behind an open gate is', () => {
    const ruleSet = makeRuleSet([caseAt('urgent', when.yes('C'))], {
      questions: [makeQuestion('A'), makeQuestion('B'), makeQuestion('C', { ask: when.yes('A') })],
    });
    const unanswered = (A: AnswerWord) =>
      decideTriage(ruleSet, makeInput({ answers: { A: { answer: A }, B: no } })).decision.unanswered;
    expect(unanswered('no')).toEqual([]);
    expect(unanswered('yes')).toEqual(['C']);
    expect(unanswered('not-sure')).toEqual(['C']);
  });

  it('T5 an unknown id: no alarm, no clearance, its path', () => {
    const { decision, clearance } = decideTriage(makeRuleSet([]), makeInput({ profile: { Z: no } }));
    expect(decision.tier).toBe('ok');
    expect(decision.problems).toEqual([{ kind: 'unknown-question', path: '$.profile["Z"]' }]);
    expect(decision.limits.hand.left.blocked).toBe(true);
    expect(clearance).toBeUndefined();
  });

  it.each(['{"answer":"perhaps"}', '"yes"', 'null', '{}'])('T5 an unknown value %s', (text) => {
    const { decision, clearance } = decideTriage(
      makeRuleSet([]),
      makeInput({ answers: { A: JSON.parse(text), B: no } }),
    );
    expect(decision.problems).toEqual([{ kind: 'unknown-answer', path: '$.answers["A"]' }]);
    expect(decision.unanswered).toEqual(['A']);
    expect(clearance).toBeUndefined();
  });

  it.each(TIERS)('T6 a rule that throws counts as fired at its own tier %s', (tier) => {
    const rule = makeRule({
      cases: [
        { tier: 'ok', when: when.yes('A') },
        { tier, when: when.yes('no such question') },
      ],
    });
    const decision = decide([rule]);
    expect(decision).toMatchObject({ tier, reasons: ['rule-threw'] });
    expect(decision.limits.hand.left.blocked).toBe(tierRank(tier) >= tierRank('clinician'));
  });

  it('T6 it brings everything it can limit', () => {
    const rule = makeRule({
      cases: [
        {
          tier: 'caution',
          when: when.all(),
          effects: [{ kind: 'limit', where: hand, ceiling: 1 }],
          untilChecked: [{ kind: 'limit', where: hand, tools: ['ball'] }],
        },
      ],
    });
    expect(decide([rule]).limits.hand.left).toMatchObject({ ceiling: 1, tools: ['ball'] });
  });

  it('T6 a limit whose place cannot be read holds everywhere', () => {
    const rule = makeRule({
      cases: [
        {
          tier: 'caution',
          when: when.yes('A'),
          effects: [{ kind: 'limit', where: { kind: 'chosen', question: 'B', reach: 'spot' }, ceiling: 1 }],
        },
      ],
    });
    const decision = decide([rule], { answers: { A: yes, B: no } });
    expect(decision.reasons).toEqual(['bad-limit']);
    expect(REGIONS.every((region) => decision.limits[region].left.ceiling === 1)).toBe(true);
  });
});

describe('odd input', () => {
  it('T5 an id answered in both places takes the worse answer', () => {
    const both = (profile: typeof yes, answers: typeof yes) =>
      decide([caseAt('urgent')], { profile: { A: profile }, answers: { A: answers, B: no } }).tier;
    expect([both(yes, no), both(no, yes), both(no, no), both(notSure, no)]).toEqual([
      'urgent',
      'urgent',
      'ok',
      'clinician',
    ]);
  });

  it('T12 pain that is no number counts as the worst', () => {
    const input: TriageInput = { ...makeInput(), ...JSON.parse('{"painNow":"much"}') };
    const { decision } = decideTriage(makeRuleSet([caseAt('urgent', when.pain(10))]), input);
    expect(decision.tier).toBe('urgent');
  });

  it('T3 a group that names a question nobody knows fails the engine', () => {
    const groups = [{ id: 'g', phase: 'check', titleKey: 'g', questionIds: ['A', 'Z'] }] as const;
    expect(decideTriage(makeRuleSet([], { groups }), makeInput()).decision.reasons).toEqual(['engine-threw']);
  });

  it('T16 a limit where it tingles holds nowhere when nothing tingles', () => {
    const effects = [{ kind: 'limit', where: { kind: 'tingling' }, block: true }] as const;
    const { log: _, ...input } = makeInput({ answers: { A: yes, B: no } });
    const rule = makeRule({ cases: [{ tier: 'caution', when: when.yes('A'), effects }] });
    const { limits } = decideTriage(makeRuleSet([rule]), input).decision;
    expect(REGIONS.every((region) => !limits[region].left.blocked)).toBe(true);
  });
});

describe('not sure', () => {
  const expected = { ok: 'ok', caution: 'ok', clinician: 'ok', urgent: 'clinician', emergency: 'urgent' } as const;

  it.each(TIERS)('T7 to a question of tier %s', (tier) => {
    const decision = decide([caseAt(tier)], { answers: { A: notSure, B: no } });
    expect(decision.tier).toBe(expected[tier]);
    expect(decision.findings.some((finding) => finding.emergencyLine)).toBe(tier === 'emergency');
  });

  it('T7 a simpler question comes first and settles it', () => {
    const ruleSet = makeRuleSet([caseAt('emergency')], {
      questions: [makeQuestion('A', { simpler: true }), makeQuestion('B')],
    });
    const decided = (answers: TriageInput['answers']) => decideTriage(ruleSet, makeInput({ answers })).decision;
    const open = decided({ A: notSure, B: no });
    expect(open.unanswered).toEqual(['A.simpler']);
    expect(decided({ A: notSure, 'A.simpler': no, B: no })).toMatchObject({ tier: 'ok', unanswered: [] });
    expect(decided({ A: notSure, 'A.simpler': yes, B: no }).tier).toBe('emergency');
    expect(decided({ A: notSure, 'A.simpler': notSure, B: no })).toMatchObject({ tier: 'urgent', unanswered: [] });
  });

  it('T7 in a combination: a yes and a not sure are a perhaps', () => {
    expect(decide([caseAt('emergency', when.all('A', 'B'))], { answers: { A: yes, B: notSure } }).tier).toBe('urgent');
    expect(decide([caseAt('emergency', when.any('A', 'B'))], { answers: { A: yes, B: notSure } }).tier).toBe(
      'emergency',
    );
    expect(decide([caseAt('emergency', when.all('A', 'B'))], { answers: { A: no, B: notSure } }).tier).toBe('ok');
  });
});

describe('already checked', () => {
  const tierOf = (tier: Rule['cases'][number]['tier'], answer = checked(), sudden = false) =>
    decide([makeRule({ cases: [{ tier, when: when.yes('A'), sudden }] })], { answers: { A: answer, B: no } }).tier;

  it('T8 clinician drops to caution, urgent only for the same episode, emergency never', () => {
    expect(tierOf('clinician')).toBe('caution');
    expect(tierOf('clinician', checked({ sameEpisode: false }))).toBe('caution');
    expect(tierOf('urgent')).toBe('caution');
    expect(tierOf('urgent', checked({ sameEpisode: false }))).toBe('urgent');
    expect(tierOf('emergency')).toBe('emergency');
    expect(tierOf('caution')).toBe('caution');
  });

  it('T8 not when it has changed, is sudden, or the check lies ahead', () => {
    expect(tierOf('clinician', checked({ unchanged: false }))).toBe('clinician');
    expect(tierOf('urgent', checked(), true)).toBe('urgent');
    expect(tierOf('clinician', checked({ when: '2026-11-22' }))).toBe('caution');
    expect(tierOf('clinician', checked({ when: '2026-11-23' }))).toBe('clinician');
  });

  it('T8 a second complaint that nobody looked at keeps the tier', () => {
    const rule = caseAt('clinician', when.any('A', 'B'));
    expect(decide([rule], { answers: { A: checked(), B: yes } }).tier).toBe('clinician');
    const eased = decide([rule], { answers: { A: checked(), B: no } });
    expect(eased.findings[0]).toMatchObject({ eased: true, easable: false });
    expect(eased.limits.hand.left.blocked).toBe(false);
    expect(decide([rule], { answers: { A: yes, B: no } }).findings[0]).toMatchObject({ eased: false, easable: true });
  });

  it('T8 an urgent combination that a check leaves half unsure drops by one', () => {
    const rule = caseAt('urgent', when.any('A', 'B'));
    expect(decide([rule], { answers: { A: checked(), B: notSure } }).tier).toBe('clinician');
  });

  it('T8 limits that wait for a word end with it; the others stay', () => {
    const rule = makeRule({
      cases: [
        {
          tier: 'caution',
          when: when.yes('A'),
          effects: [{ kind: 'limit', where: hand, ceiling: 2 }],
          untilChecked: [{ kind: 'limit', where: hand, block: true }],
        },
      ],
    });
    const before = decide([rule], { answers: { A: yes, B: no } });
    const after = decide([rule], { answers: { A: checked(), B: no } });
    expect(before.limits.hand.left.blocked).toBe(true);
    expect(before.findings[0]?.easable).toBe(true);
    expect(after.limits.hand.left).toMatchObject({ blocked: false, ceiling: 2 });
  });
});
