// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { type Condition, type Fact, when } from './condition.ts';
import { isFirstWeek, isStillResting } from './facts.ts';
import type { TriageInput } from './input.ts';
import { knownAnswers, makeReading } from './reading.ts';
import { makeInput, makeQuestion, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { RuleSet } from './ruleSet.ts';
import { RESTING, WAITING, waitingQuestion } from './waiting.ts';

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

  it('the first week and the first fortnight have lengths of their own, and neither is a complaint', () => {
    const over = (firstUseDay: string) => ({
      log: { firstUseDay: day(firstUseDay) },
      complaint: { qualities: ['numb'] } as const,
    });
    const [early, late] = [over('2026-11-12'), over('2026-11-08')];
    expect([holds('first-week', early), holds('first-fortnight', early)]).toEqual([false, true]);
    expect([holds('first-week', late), holds('first-fortnight', late)]).toEqual([false, false]);
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
    const numb = sore;
    const log = { unwell: { since: now }, overdone: true, sore, numb, reacted: true, neckWork: true, waiting: WAITING };
    const facts = ['unwell', 'overdone', 'sore', 'numb', 'reacted', 'neck-work', ...WAITING] as const;
    expect(facts.filter((fact) => holds(fact, { log }))).toEqual(facts);
    const alone = [
      { unwell: { since: now } },
      { overdone: true },
      { sore },
      { numb },
      { reacted: true },
      { neckWork: true },
    ];
    expect(alone.map((part) => facts.filter((fact) => holds(fact, { log: part })))).toEqual(
      facts.slice(0, alone.length).map((fact) => [fact]),
    );
    expect(Object.keys(waitingQuestion)).toEqual([...WAITING]);
    const not = { overdone: false, sore: [], numb: [], reacted: false, neckWork: false, waiting: [] };
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
    const rest = (ruleId: string) => ({ technique: 'a', side: 'left', until: instant(now + 1), ruleId }) as const;
    expect(holds('rests-ST-07', { log: { rested: [rest('R-1'), rest('ST-07')] } })).toBe(true);
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

const makeQuestions = (): RuleSet =>
  makeRuleSet([], {
    questions: [
      makeQuestion('A', { simpler: true }),
      makeQuestion('B', { ask: when.all('A', 'C') }),
      makeQuestion('C'),
      {
        kind: 'choice',
        id: 'W',
        phase: 'check',
        many: false,
        options: [
          { id: 'W.hand', labelKey: 'x' },
          { id: 'W.foot', labelKey: 'x' },
        ],
      },
    ],
  });

describe('answers to questions that are not there', () => {
  it('T51 are passed over in what the journal holds', () => {
    const known = { A: notSure, 'A.simpler': no, B: no, W: no, 'W.hand': yes, g: no };
    const other = { 'B.simpler': no, 'W.simpler': no, 'W.head': yes, Z: yes, undefined: no, NaN: no };
    expect(knownAnswers(makeQuestions(), { ...known, ...other })).toEqual(known);
  });

  it('T5 are a problem each, wherever they stand', () => {
    const { problems } = makeReading(
      makeQuestions(),
      makeInput({ profile: { Z: no }, answers: { A: no, 'B.simpler': no, 'W.hand': yes, g: no } }),
    );
    expect(problems).toEqual([
      { kind: 'unknown-question', path: '$.profile["Z"]' },
      { kind: 'unknown-question', path: '$.answers["B.simpler"]' },
    ]);
  });
});

describe('questions that could still matter', () => {
  const open = (condition: Condition, answers: TriageInput['answers']) =>
    makeReading(makeQuestions(), makeInput({ answers })).open(condition);

  it('T4 are those that can make the condition hold', () => {
    expect(open(when.all('A', 'C'), { A: no })).toEqual([]);
    expect(open(when.all('A', 'C'), { A: yes })).toEqual(['C']);
    expect(open(when.any('A', 'C'), { A: no })).toEqual(['C']);
    expect(open(when.any('A', 'C'), { A: yes })).toEqual([]);
    expect(open(when.atLeast(2, 'A', 'C', 'W'), { A: no })).toEqual(['C', 'W']);
    expect(open(when.any('C', when.all('A', 'C')), {})).toEqual(['C', 'A']);
    expect([open(when.always, {}), open(when.pain(10), {}), open(when.yes('C'), { C: no })]).toEqual([[], [], []]);
  });

  it('T4 are those of its gate while a question is not asked', () => {
    expect(open(when.yes('B'), { A: yes })).toEqual(['C']);
    expect(open(when.yes('B'), { A: yes, C: yes })).toEqual(['B']);
    expect(open(when.yes('B'), { A: no })).toEqual([]);
  });

  it('T7 have their simpler wording where they have one', () => {
    const reading = makeReading(makeQuestions(), makeInput({ answers: { A: notSure, C: notSure, W: notSure } }));
    expect(['A', 'C', 'W'].map((id) => [reading.pendingId(id), reading.isOpen(id)])).toEqual([
      ['A.simpler', true],
      ['C', false],
      ['W', false],
    ]);
    const answered = makeReading(makeQuestions(), makeInput({ answers: { A: yes } }));
    expect([answered.pendingId('A'), answered.isOpen('A')]).toEqual(['A', false]);
    const chosen = makeReading(makeQuestions(), makeInput({ answers: { 'W.foot': yes, 'W.hand': no } }));
    expect([chosen.isOpen('W'), chosen.chosen('W')]).toEqual([false, ['W.foot']]);
  });

  it('T9 what was chosen stays a yes, also where the rest of the choice is not sure', () => {
    const truth = (answers: TriageInput['answers']) =>
      makeReading(makeQuestions(), makeInput({ answers })).truth(when.yes('W.foot'));
    expect([truth({ W: notSure, 'W.foot': yes }), truth({ W: notSure, 'W.foot': no }), truth({ W: notSure })]).toEqual([
      2, 1, 1,
    ]);
  });

  it('T5 an answer in one place alone counts, and of two the worse', () => {
    const truth = (profile: TriageInput['answers'], answers: TriageInput['answers']) =>
      makeReading(makeQuestions(), makeInput({ profile, answers })).truth(when.yes('C'));
    expect([truth({ C: yes }, {}), truth({}, { C: yes }), truth({ C: no }, {}), truth({}, {})]).toEqual([2, 2, 0, 0]);
    expect([truth({ C: notSure }, { C: no }), truth({ C: no }, { C: notSure }), truth({ C: notSure }, {})]).toEqual([
      1, 1, 1,
    ]);
    expect([truth({ C: notSure }, { C: yes }), truth({ C: yes }, { C: notSure })]).toEqual([2, 2]);
    expect(makeReading(makeQuestions(), makeInput({ answers: { C: no } })).isOpen('C')).toBe(false);
    expect(makeReading(makeQuestions(), makeInput({ profile: { C: no }, answers: {} })).isOpen('C')).toBe(false);
  });
});
