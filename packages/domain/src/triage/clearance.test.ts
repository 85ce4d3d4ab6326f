// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { TIERS } from './answers.ts';
import { Clearance } from './clearance.ts';
import { when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { tierRank } from './firing.ts';
import type { TriageInput } from './input.ts';
import { makeInput, makeRule, makeRuleSet, no, yes } from './ruleSet.fixture.ts';

describe('clearance', () => {
  it.each(TIERS)('T10 at tier %s', (tier) => {
    const { clearance } = decideTriage(
      makeRuleSet([makeRule({ cases: [{ tier, when: when.yes('A') }] })]),
      makeInput({ answers: { A: yes, B: no } }),
    );
    expect(Clearance.isGenuine(clearance)).toBe(tierRank(tier) < tierRank('urgent'));
  });

  it('T10 nothing else is genuine, and the facts cannot be changed', () => {
    const { clearance } = decideTriage(makeRuleSet([]), makeInput());
    if (clearance === undefined) throw new Error('no clearance');
    expect(Clearance.isGenuine(JSON.parse(JSON.stringify(clearance)))).toBe(false);
    expect(Clearance.isGenuine(Object.create(Clearance.prototype))).toBe(false);
    expect(Clearance.isGenuine(undefined)).toBe(false);
    expect(Reflect.set(clearance.facts, 'rulesVersion', 'mine')).toBe(false);
    expect(Reflect.set(clearance.facts.limits.hand.left, 'ceiling', 5)).toBe(false);
    expect(Reflect.set(clearance, 'facts', {})).toBe(false);
    expect(() => Reflect.construct(clearance.constructor, [clearance.facts, Symbol('issue')])).toThrow();
  });

  it('T10 facts are closed also where the log that was handed in was closed on the outside alone', () => {
    const areaSeconds = { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 300, 'feet-ankles': 0 };
    const contactToday = Object.freeze({ totalSeconds: 300, areaSeconds, techniqueSeconds: {} });
    const { clearance } = decideTriage(makeRuleSet([]), makeInput({ log: { contactToday } }));
    if (clearance === undefined) throw new Error('no clearance');
    expect(Reflect.set(clearance.facts.contactToday.areaSeconds, 'wrist-hands', 0)).toBe(false);
    expect(clearance.facts.contactToday.areaSeconds['wrist-hands']).toBe(300);
  });

  it('T10 knows of no rest and no contact without a log', () => {
    const { log: _, ...input } = makeInput();
    const { clearance } = decideTriage(makeRuleSet([]), input);
    expect(clearance?.facts).toMatchObject({ rested: [], contactToday: { totalSeconds: 0, techniqueSeconds: {} } });
  });

  it('T10 is issued also where a sum of the log is empty', () => {
    const input: TriageInput = JSON.parse(
      JSON.stringify(makeInput({ log: { firstUseDay: day('2026-01-01') } })).replace(
        '"log":{',
        '"log":{"contactToday":{"totalSeconds":0,"areaSeconds":null,"techniqueSeconds":null},',
      ),
    );
    expect(decideTriage(makeRuleSet([]), input).clearance).toBeDefined();
  });

  it('T13 contact of today is taken off, and never below nothing', () => {
    const session = (totalSeconds: number) =>
      decideTriage(
        makeRuleSet([]),
        makeInput({
          log: {
            firstUseDay: day('2026-01-01'),
            contactToday: {
              totalSeconds,
              areaSeconds: { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 0, 'feet-ankles': 0 },
              techniqueSeconds: {},
            },
          },
        }),
      ).decision.session.contactSecondsMax;
    expect([session(0), session(100), session(900), session(Number.NaN)]).toEqual([360, 260, 0, 0]);
  });

  it('T13 without any limit of time there is no time', () => {
    const ruleSet = makeRuleSet([]);
    const bare = { ...ruleSet, rules: [makeRule({ cases: [{ tier: 'ok', when: when.always, effects: [] }] })] };
    expect(decideTriage(bare, makeInput()).decision.session.contactSecondsMax).toBe(0);
  });

  it('T16 carries rested spots until their time is over', () => {
    const now = makeInput().now;
    const spot = (technique: string, until: number) =>
      ({ technique, side: 'left', until: instant(until), ruleId: 'ST-02' }) as const;
    const { clearance, decision } = decideTriage(
      makeRuleSet([]),
      makeInput({
        log: {
          rested: [
            spot('a', now + 1),
            spot('b', now),
            spot('c', Number.NaN),
            { ...spot('d', now + 1), regions: ['hand'] },
            { ...spot('e', now - 1), regions: ['foot'] },
          ],
          openTingling: [{ technique: 'f', side: 'both', regions: ['wrist'], since: instant(now - 60_000) }],
        },
      }),
    );
    expect(clearance?.facts.rested.map((entry) => entry.technique)).toEqual(['a', 'c', 'd', 'f']);
    expect(decision.limits.hand.left).toMatchObject({ blocked: true, ruleIds: ['ST-02'] });
    expect(decision.limits.hand.right.blocked).toBe(false);
    expect(decision.limits.foot.left.blocked).toBe(false);
  });
});
