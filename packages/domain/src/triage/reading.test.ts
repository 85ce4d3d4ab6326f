// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { type Fact, when } from './condition.ts';
import type { TriageInput } from './input.ts';
import { isFirstWeek, isStillResting, knownAnswers, makeReading } from './reading.ts';
import { makeInput, makeQuestion, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { RuleSet } from './ruleSet.ts';
import { RESTING, WAITING } from './waiting.ts';

const now = makeInput().now;
const holds = (fact: Fact, over: Partial<TriageInput> = {}) =>
  makeReading(makeRuleSet([]), makeInput(over)).truth(when.fact(fact)) === 2;

describe('facts', () => {
  it('the first week goes on for seven days, without a record, and on a clock set back', () => {
    const inWeek = (firstUseDay: string) => isFirstWeek(makeInput({ log: { firstUseDay: day(firstUseDay) } }));
    expect(['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map(inWeek)).toEqual([false, true, true, true]);
    const { log: _, ...bare } = makeInput();
    expect([isFirstWeek(bare), holds('first-week', { log: {} })]).toEqual([true, true]);
  });

  it('a complaint is one of nerves by any of its words', () => {
    const isNerve = (...qualities: NonNullable<NonNullable<TriageInput['complaint']>['qualities']>) =>
      holds('nerve-complaint', { complaint: { qualities } });
    expect([isNerve('tingling'), isNerve('ache', 'numb'), isNerve('burning'), isNerve('electric')]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isNerve('ache', 'stiff', 'other'), isNerve()]).toEqual([false, false]);
    expect([holds('nerve-complaint', { complaint: {} }), holds('nerve-complaint')]).toEqual([false, false]);
  });

  it('T16 tingling is long from half an hour on, longer from a day on, and long on a clock set back', () => {
    const at = (msAgo: number) => {
      const log = { openTingling: [{ technique: 'a', side: 'left', since: instant(now - msAgo) }] } as const;
      return [holds('tingling-half-hour', { log }), holds('tingling-day', { log })];
    };
    expect(at(0)).toEqual([false, false]);
    expect(at(30 * 60_000 - 1)).toEqual([false, false]);
    expect(at(30 * 60_000)).toEqual([true, false]);
    expect(at(24 * 3_600_000 - 1)).toEqual([true, false]);
    expect(at(24 * 3_600_000)).toEqual([true, true]);
    expect(at(-1)).toEqual([true, true]);
    expect(at(Number.NaN)).toEqual([true, true]);
  });

  it('T16 one of several is enough', () => {
    const since = (msAgo: number) => ({ technique: 'a', side: 'left', since: instant(now - msAgo) }) as const;
    expect(holds('tingling-half-hour', { log: { openTingling: [since(0), since(40 * 60_000)] } })).toBe(true);
  });

  it('what sessions left behind is so where the log says it', () => {
    const sore = [{ side: 'left', regions: ['hand'] }] as const;
    const log = { unwell: { since: now }, overdone: true, sore, reacted: true, neckWork: true, waiting: WAITING };
    const facts = ['unwell', 'overdone', 'sore', 'reacted', 'neck-work', ...WAITING] as const;
    expect(facts.filter((fact) => holds(fact, { log }))).toEqual(facts);
    const not = { overdone: false, sore: [], reacted: false, neckWork: false, waiting: [] };
    const { log: _, ...bare } = makeInput();
    const reading = makeReading(makeRuleSet([]), bare);
    for (const fact of [...facts, ...RESTING, 'tingling-day'] as const) {
      expect([fact, holds(fact, { log: not }), reading.truth(when.fact(fact))]).toEqual([fact, false, 0]);
    }
    expect(WAITING.filter((fact) => holds(fact, { log: { waiting: ['stop-head'] } }))).toEqual(['stop-head']);
  });

  it('a rest is told by its own rule, until it is over', () => {
    for (const fact of RESTING) {
      const resting = (ruleId: string, until: number) =>
        holds(fact, { log: { rested: [{ technique: 'a', side: 'left', until: instant(until), ruleId }] } });
      const ruleId = fact.replace('rests-', '');
      expect([resting(ruleId, now + 1), resting(ruleId, now), resting('R-1', now + 1)]).toEqual([true, false, false]);
    }
    expect(isStillResting(Number.NaN, now)).toBe(true);
  });
});

describe('pain', () => {
  it('T12 skipped counts as 6', () => {
    const { painNow: _, ...input } = makeInput();
    const at = (score: 6 | 7) => makeReading(makeRuleSet([]), input).truth(when.pain(score));
    expect([at(6), at(7)]).toEqual([2, 0]);
    expect(makeReading(makeRuleSet([]), makeInput({ painNow: 4 })).truth(when.pain(4))).toBe(2);
    expect(makeReading(makeRuleSet([]), makeInput({ painNow: 4 })).truth(when.pain(5))).toBe(0);
  });
});

describe('answers to questions that are not there', () => {
  const ruleSet: RuleSet = makeRuleSet([], {
    questions: [
      makeQuestion('A', { simpler: true }),
      makeQuestion('B'),
      { kind: 'choice', id: 'W', phase: 'check', many: false, options: [{ id: 'W.hand', labelKey: 'x' }] },
    ],
  });

  it('T51 are passed over in what the journal holds', () => {
    const known = { A: notSure, 'A.simpler': no, B: no, W: no, 'W.hand': yes, g: no };
    expect(knownAnswers(ruleSet, { ...known, 'B.simpler': no, 'W.foot': yes, Z: yes })).toEqual(known);
  });

  it('T5 are a problem each, wherever they stand', () => {
    const { problems } = makeReading(
      ruleSet,
      makeInput({ profile: { Z: no }, answers: { A: no, 'B.simpler': no, 'W.hand': yes, g: no } }),
    );
    expect(problems).toEqual([
      { kind: 'unknown-question', path: '$.profile["Z"]' },
      { kind: 'unknown-question', path: '$.answers["B.simpler"]' },
    ]);
  });
});
