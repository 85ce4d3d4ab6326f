// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../atlas/areas.ts';
import { type Condition, when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import type { TriageInput } from './input.ts';
import { ceilingAt, pressureAtMost } from './limits.ts';
import { makeInput, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Effect, Rule, RuleSet } from './ruleSet.ts';

const hand = { kind: 'place', regions: ['hand'], side: 'both' } as const;
const decide = (rules: readonly Rule[], over: Partial<TriageInput> = {}) =>
  decideTriage(makeRuleSet(rules), makeInput(over)).decision;
const caseAt = (tier: Rule['cases'][number]['tier'], condition: Condition = when.yes('A')) =>
  makeRule({ cases: [{ tier, when: condition }] });

describe('limits', () => {
  const limitRule = (id: string, parts: Partial<Extract<Effect, { kind: 'limit' }>>) =>
    makeRule({
      id,
      cases: [{ tier: 'caution', when: when.yes('A'), effects: [{ kind: 'limit', where: hand, ...parts }] }],
    });

  it('T2 lists are united and the lowest number wins, per region and side', () => {
    const rules = [
      limitRule('R-1', { ceiling: 3, tools: ['ball'], daySecondsMax: 120 }),
      limitRule('R-2', { ceiling: 2.9, techniqueKinds: ['roll', 'press'], holdSecondsMax: 5, daySecondsMax: 300 }),
      limitRule('R-3', { where: { kind: 'place', regions: ['hand'], side: 'left' }, block: true }),
    ];
    const { limits } = decide(rules, { answers: { A: yes, B: no } });
    expect(limits.hand.right).toStrictEqual({
      blocked: false,
      ceiling: 2,
      tools: ['ball'],
      techniqueKinds: ['press', 'roll'],
      daySecondsMax: 120,
      holdSecondsMax: 5,
      ruleIds: ['R-1', 'R-2'],
      because: rules.slice(0, 2).map(({ id, cases }) => ({ ruleId: id, effect: cases[0]?.effects?.[0] })),
    });
    expect(limits.hand.left).toMatchObject({ blocked: true, ceiling: 0, ruleIds: ['R-1', 'R-2', 'R-3'] });
    expect(limits.foot.left).toStrictEqual({
      blocked: false,
      ceiling: 5,
      tools: [],
      techniqueKinds: [],
      ruleIds: [],
      because: [],
    });
  });

  it('T2 the order of rules changes nothing', () => {
    const rules = [
      limitRule('R-1', { ceiling: 3, tools: ['ball', 'cup'] }),
      limitRule('R-2', { ceiling: 2, techniqueKinds: ['roll', 'press'] }),
      caseAt('urgent', when.yes('B')),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: 3 }), (shuffled) => {
        const input = { answers: { A: yes, B: notSure } };
        expect(decide(shuffled, input)).toEqual(decide(rules, input));
      }),
    );
  });

  it('T2 a clinician case blocks the place of its rule, an urgent one everything, a local one its place', () => {
    const answers = { A: yes, B: no };
    const blocked = (rule: Rule) => {
      const { limits } = decide([rule], { answers });
      return REGIONS.filter((region) => limits[region].left.blocked);
    };
    expect(blocked(caseAt('clinician'))).toEqual(['hand']);
    expect(blocked(caseAt('urgent'))).toEqual([...REGIONS]);
    expect(blocked({ ...caseAt('urgent'), local: true })).toEqual(['hand']);
    expect(blocked({ ...caseAt('emergency'), local: true })).toEqual([...REGIONS]);
    expect(blocked(caseAt('caution'))).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('T11 a ceiling of %s closes the region', (ceiling) => {
    const decision = decide([limitRule('R-1', { ceiling })], { answers: { A: yes, B: no } });
    expect(decision.limits.hand.left.ceiling).toBe(0);
    expect(decision.reasons).toEqual(ceiling === -1 ? [] : ['bad-limit']);
  });

  it('T11 a default ceiling that is missing closes the region', () => {
    const ruleSet = makeRuleSet([]);
    const broken = { ...ruleSet, ceilings: { ...ruleSet.ceilings, hand: Number.NaN } };
    const { decision } = decideTriage(broken, makeInput());
    expect(decision.limits.hand.left.ceiling).toBe(0);
    expect(decision.limits.foot.left.ceiling).toBe(5);
  });

  it('T11 a default ceiling that is not there closes the region, whatever a rule gives', () => {
    const { hand: _, ...others } = makeRuleSet([]).ceilings;
    const broken: RuleSet = JSON.parse(
      JSON.stringify({ ...makeRuleSet([limitRule('R-1', { ceiling: 3 })]), ceilings: others }),
    );
    const { decision } = decideTriage(broken, makeInput({ answers: { A: yes, B: no } }));
    expect([decision.limits.hand.left.ceiling, decision.limits.foot.left.ceiling]).toEqual([0, 5]);
    expect(decision.reasons).toEqual(['bad-limit']);
  });

  it('T11 steps off a ceiling that are no number take all of it', () => {
    const less = (ceilingLess: number) => decide([limitRule('R-1', { ceilingLess })], { answers: { A: yes, B: no } });
    expect([less(2), less(-2), less(9)].map(({ limits }) => limits.hand.left.ceiling)).toEqual([3, 5, 0]);
    expect(less(Number.NaN)).toMatchObject({ reasons: ['bad-limit'], limits: { hand: { left: { ceiling: 0 } } } });
  });

  it('T11 a limit of the session that is no number closes it, and is told beside one of a region', () => {
    const bad: Effect = { kind: 'session', ceiling: Number.NaN };
    const rule = (...effects: readonly Effect[]) =>
      decide([makeRule({ cases: [{ tier: 'caution', when: when.yes('A'), effects }] })], {
        answers: { A: yes, B: no },
      });
    expect(rule(bad)).toMatchObject({ reasons: ['bad-limit'], session: { ceiling: 0, ruleIds: ['DOSE', 'R-1'] } });
    expect(rule(bad, { kind: 'limit', where: hand, ceiling: Number.NaN }).reasons).toEqual(['bad-limit']);
  });

  it('T2 a session takes the fewest seconds and leaves out every pose that a rule leaves out', () => {
    const rule = (id: string, parts: Partial<Extract<Effect, { kind: 'session' }>>) =>
      makeRule({ id, cases: [{ tier: 'caution', when: when.yes('A'), effects: [{ kind: 'session', ...parts }] }] });
    const rules = [
      rule('R-1', { contactSecondsMax: 200, posesBlocked: ['standing-at-wall'] }),
      rule('R-2', { contactSecondsMax: 120 }),
      rule('R-3', { ceiling: 4.5 }),
    ];
    const { session } = decide(rules, { answers: { A: yes, B: no } });
    expect(session).toMatchObject({ contactSecondsMax: 120, posesBlocked: ['standing-at-wall'], ceiling: 4 });
    expect(decide(rules).session).toMatchObject({ contactSecondsMax: 360, posesBlocked: [], ceiling: 5 });
  });

  it('T2 one rule that keeps off the floor is enough', () => {
    const onFloor = (...floors: readonly (boolean | undefined)[]) => {
      const rules = floors.map((floorBlocked, at) => {
        const effect: Effect = { kind: 'session', ...(floorBlocked !== undefined && { floorBlocked }) };
        return makeRule({ id: `R-${at}`, cases: [{ tier: 'caution', when: when.yes('A'), effects: [effect] }] });
      });
      return decide(rules, { answers: { A: yes, B: no } }).session.floorBlocked;
    };
    expect([onFloor(undefined, true), onFloor(true)]).toEqual([true, true]);
    expect([onFloor(undefined), onFloor()]).toEqual([false, false]);
  });

  it('T2 rules are named in the order of their ids', () => {
    const block = { effects: [{ kind: 'limit', where: hand, block: true }] } as const;
    const rules = [
      makeRule({ id: 'Z-1', cases: [{ tier: 'clinician', when: when.yes('A'), ...block }] }),
      makeRule({
        id: 'A-1',
        cases: [{ tier: 'caution', when: when.yes('A'), effects: [...block.effects, { kind: 'session', ceiling: 4 }] }],
      }),
      makeRule({
        id: 'Y-1',
        cases: [{ tier: 'clinician', when: when.yes('A'), effects: [{ kind: 'session', ceiling: 4 }] }],
      }),
    ];
    const { limits, session } = decide(rules, { answers: { A: yes, B: no } });
    expect([limits.hand.left.ruleIds, session.ruleIds]).toEqual([
      ['A-1', 'Z-1'],
      ['A-1', 'DOSE', 'Y-1'],
    ]);
  });

  it('T11 pressure is cut down to a whole step', () => {
    expect([-1, 0, 0.9, 3.2, 5, 9].map(pressureAtMost)).toEqual([0, 0, 0, 3, 5, 5]);
  });

  it('T14 a tool takes one step less than the hand, and none where it is blocked', () => {
    const { clearance } = decideTriage(makeRuleSet([limitRule('R-1', { ceiling: 3, tools: ['ball'] })]), {
      ...makeInput({ answers: { A: yes, B: no } }),
    });
    if (clearance === undefined) throw new Error('no clearance');
    const at = (tool: Parameters<typeof ceilingAt>[2]) =>
      ceilingAt(clearance.facts, { region: 'hand', side: 'left' }, tool);
    expect([at('hand'), at('plain_oil'), at('roller'), at('ball')]).toEqual([3, 3, 2, 0]);
  });
});
