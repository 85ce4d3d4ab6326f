// SPDX-License-Identifier: MIT
import { type DayLog, SCORES, type Score } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import safety from '../../text/en/safety.json';
import { messageArguments, parseMessage } from '../icu.ts';
import { deniedConclusions } from './denyList.ts';
import {
  alone,
  busy,
  decide,
  evenings,
  fired,
  flaring,
  makeDay,
  makeSession,
  on,
  placed,
  repeat,
  signed,
  week,
} from './persisting.fixture.ts';
import { persistingRules } from './persisting.ts';

const words = new Map<string, string>(Object.entries(safety));
const hand = (side: 'left' | 'right') => ({ region: 'hand', side }) as const;
const rightAtFirst = placed(0, repeat(7, [1]), hand('right'));

/** Log and day on which a rule just holds, and the same just below its threshold. */
interface Example {
  readonly ruleId: string;
  readonly name: string;
  readonly holds: readonly [Partial<DayLog>, number];
  readonly below: readonly [Partial<DayLog>, number];
}

const shortly = (minutes: number) =>
  Array.from({ length: 40 }, (_, index) => makeSession(index, { easedMinutes: index % 5 === 0 ? 90 : minutes }));

const examples: readonly Example[] = [
  {
    ruleId: 'PP-01',
    name: 'a warning sign',
    holds: [{ days: signed(0, 'red-flag', [1]) }, 28],
    below: [{ days: signed(0, 'red-flag', [1]) }, 29],
  },
  {
    ruleId: 'PP-02',
    name: 'not 2 lower after 6 weeks',
    holds: [{ days: [...evenings(0, [6, 6, 6, 6]), ...evenings(36, [4, 4, 5, 5, 5, 5, 5])] }, 42],
    below: [{ days: [...evenings(0, [6, 6, 6, 6]), ...evenings(36, [4, 4, 4, 4, 5, 5, 5])] }, 42],
  },
  {
    ruleId: 'PP-02',
    name: 'at least 3',
    holds: [{ days: [...week(0, 3), ...week(36, 3)] }, 42],
    below: [{ days: [...week(0, 2), ...week(36, 2)] }, 42],
  },
  {
    ruleId: 'PP-02',
    name: 'after 6 weeks',
    holds: [{ days: [...week(0, 5), ...week(36, 5)] }, 42],
    below: [{ days: [...week(0, 5), ...week(35, 5)] }, 41],
  },
  {
    ruleId: 'PP-03',
    name: 'after 4 weeks where it tingles',
    holds: [{ days: [...week(0, 5), ...week(22, 5)], facts: ['tingles-most-days'] }, 28],
    below: [{ days: [...week(0, 5), ...week(22, 5)] }, 28],
  },
  {
    ruleId: 'PP-04',
    name: 'two windows a week apart',
    holds: [{ days: [...week(0, 4), ...week(10, 6), ...week(17, 6)] }, 23],
    below: [{ days: [...week(0, 4), ...week(10, 5), ...week(17, 6)] }, 23],
  },
  {
    ruleId: 'PP-04',
    name: '30 %',
    holds: [{ days: [...week(0, 6), ...week(10, 8), ...week(17, 8)] }, 23],
    below: [{ days: [...week(0, 7), ...week(10, 9), ...week(17, 9)] }, 23],
  },
  {
    ruleId: 'PP-04',
    name: 'a jump of 7 days',
    holds: [{ days: [...week(0, 2), ...week(7, 5)] }, 13],
    below: [{ days: [...week(0, 2), ...evenings(7, [5, 5, 5, 5, 5, 5])] }, 12],
  },
  {
    ruleId: 'PP-05',
    name: 'three days',
    holds: [{ days: [...week(0, 2), ...evenings(7, [5, 5, 5])] }, 9],
    below: [{ days: [...week(0, 2), ...evenings(7, [5, 4, 5])] }, 9],
  },
  {
    ruleId: 'PP-06',
    name: 'three nights for two weeks',
    holds: [{ days: signed(0, 'woke-at-night', [1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0]) }, 13],
    below: [{ days: signed(0, 'woke-at-night', [1, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]) }, 13],
  },
  {
    ruleId: 'PP-06',
    name: 'four weeks where the hand shakes off',
    holds: [{ days: signed(0, 'woke-at-night', repeat(4, [1, 1, 1, 0, 0, 0, 0])), facts: ['hand-shakes-off'] }, 27],
    below: [{ days: signed(0, 'woke-at-night', repeat(3, [1, 1, 1, 0, 0, 0, 0])), facts: ['hand-shakes-off'] }, 20],
  },
  {
    ruleId: 'PP-07',
    name: 'every night',
    holds: [{ days: signed(0, 'woke-at-night', repeat(7, [1])) }, 7],
    below: [{ days: signed(0, 'woke-at-night', [1, 1, 1, 0, 1, 1, 1]) }, 6],
  },
  {
    ruleId: 'PP-07',
    name: 'the same in every position',
    holds: [{ days: signed(0, 'same-in-every-position', [1]) }, 0],
    below: [{ days: signed(0, 'all-day', [1]) }, 0],
  },
  {
    ruleId: 'PP-08',
    name: 'all day for six weeks',
    holds: [{ days: signed(0, 'all-day', repeat(6, [1, 1, 1, 1, 1, 0, 0])) }, 41],
    below: [{ days: signed(0, 'all-day', [...repeat(5, [1, 1, 1, 1, 1, 0, 0]), 1, 1, 1, 1, 0, 0, 0]) }, 41],
  },
  {
    ruleId: 'PP-08',
    name: 'numb all day for two weeks',
    holds: [{ days: signed(0, 'numb-all-day', repeat(2, [1, 1, 1, 1, 1, 0, 0])) }, 13],
    below: [{ days: signed(0, 'numb-all-day', repeat(2, [1, 1, 1, 1, 0, 0, 0])) }, 13],
  },
  {
    ruleId: 'PP-09',
    name: 'new numbness or weakness once',
    holds: [{ days: signed(0, 'new-numb-or-weak', [1]) }, 0],
    below: [{ days: [makeDay(on(0), { signs: ['new-numb-or-weak'], openSigns: [], checkedAfter: true })] }, 0],
  },
  {
    ruleId: 'PP-10',
    name: 'the other side on 3 of 7 days',
    holds: [{ days: [...rightAtFirst, ...placed(7, [1, 0, 1, 0, 1], hand('left'))] }, 11],
    below: [{ days: [...rightAtFirst, ...placed(7, [1, 0, 1, 0, 0], hand('left'))] }, 11],
  },
  {
    ruleId: 'PP-11',
    name: '7 or more on 4 of 7 evenings',
    holds: [{ days: evenings(0, [7, 0, 7, 0, 7, 0, 7]) }, 6],
    below: [{ days: evenings(0, [7, 0, 7, 0, 7, 0, 6]) }, 6],
  },
  {
    ruleId: 'PP-11',
    name: '8 or more all the time for two days',
    holds: [{ days: evenings(0, [8, 8]) }, 1],
    below: [{ days: [...evenings(0, [8]), makeDay(on(1), { average: 8, lowestPain: 6 })] }, 1],
  },
  {
    ruleId: 'PP-12',
    name: 'sleep or work, two weeks',
    holds: [{ days: signed(0, 'hard-to-sleep-or-work', repeat(2, [1, 1, 1, 1, 0, 0, 0])) }, 13],
    below: [{ days: signed(0, 'hard-to-sleep-or-work', repeat(2, [1, 1, 1, 0, 0, 0, 0])) }, 13],
  },
  {
    ruleId: 'PP-13',
    name: 'three flares of five sessions',
    holds: [{ sessions: flaring(3) }, 4],
    below: [{ sessions: flaring(2) }, 4],
  },
  {
    ruleId: 'PP-14',
    name: 'three sessions on five days',
    holds: [{ sessions: busy(3) }, 6],
    below: [{ sessions: busy(2) }, 6],
  },
  {
    ruleId: 'PP-14',
    name: 'more than 30 minutes in one area',
    holds: [{ sessions: repeat(5, [0]).map((_, at) => makeSession(at, { contactSeconds: 1801 })) }, 4],
    below: [{ sessions: repeat(5, [0]).map((_, at) => makeSession(at, { contactSeconds: 1800 })) }, 4],
  },
  { ruleId: 'PP-14', name: 'three asks', holds: [{ higherCeilingAsks: 3 }, 0], below: [{ higherCeilingAsks: 2 }, 0] },
  {
    ruleId: 'PP-15',
    name: 'less than an hour, four weeks',
    holds: [{ sessions: shortly(59) }, 39],
    below: [{ sessions: shortly(60) }, 39],
  },
  {
    ruleId: 'PP-15',
    name: 'for the whole of four weeks',
    holds: [{ sessions: shortly(59) }, 37],
    below: [{ sessions: shortly(59) }, 36],
  },
  {
    ruleId: 'PP-16',
    name: 'more than three months',
    holds: [{ days: [...week(0, 4), ...week(87, 1)] }, 93],
    below: [{ days: [...week(0, 4), ...week(86, 1)] }, 92],
  },
  {
    ruleId: 'PP-17',
    name: '15 of 30 days',
    holds: [{ days: signed(0, 'painkiller', repeat(15, [1])).concat(signed(20, 'headache', [1])) }, 29],
    below: [{ days: signed(0, 'painkiller', repeat(14, [1])).concat(signed(20, 'headache', [1])) }, 29],
  },
  {
    ruleId: 'PP-17',
    name: '10 of 30 days for strong ones, with headaches',
    holds: [{ days: signed(0, 'strong-painkiller', repeat(10, [1])).concat(signed(20, 'headache', [1])) }, 29],
    below: [{ days: signed(0, 'strong-painkiller', repeat(10, [1])) }, 29],
  },
  {
    ruleId: 'PP-18',
    name: 'twice in a week',
    holds: [{ days: signed(0, 'hopeless', [1, 0, 0, 0, 0, 0, 1]) }, 6],
    below: [{ days: signed(0, 'hopeless', [1, 0, 0, 0, 0, 0, 0, 1]) }, 7],
  },
  {
    ruleId: 'PP-19',
    name: '2 lower and 30 %',
    holds: [{ days: [...week(0, 6), ...week(10, 4)] }, 16],
    below: [{ days: [...week(0, 7), ...week(10, 5)] }, 16],
  },
];

describe('the rules over weeks', () => {
  it.each(examples)('P2 $ruleId holds: $name', ({ ruleId, holds }) => {
    expect(fired(...holds)).toContain(ruleId);
  });

  it.each(examples)('P2 $ruleId does not hold just below: $name', ({ ruleId, below }) => {
    expect(fired(...below)).not.toContain(ruleId);
  });

  it('P2 has an example of every rule, PP-01 to PP-19, each given once and with its source', () => {
    const ids = persistingRules.rules.map(({ id }) => id);
    expect(new Set(examples.map(({ ruleId }) => ruleId))).toEqual(new Set(ids));
    expect([...ids].sort()).toEqual(Array.from({ length: 19 }, (_, at) => `PP-${String(at + 1).padStart(2, '0')}`));
    expect(persistingRules.rules.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(JSON.parse(JSON.stringify(persistingRules))).toEqual(persistingRules);
  });

  it('P2 without any entry nothing holds', () => {
    expect(fired({}, 0)).toEqual([]);
  });

  it.each(['PP-02', 'PP-04', 'PP-16', 'PP-19'])('P1 %s says nothing without a window', (ruleId) => {
    const example = examples.find((one) => one.ruleId === ruleId);
    const [log, today] = example?.holds ?? [{}, 0];
    // Three of the last seven evenings are too few.
    const few = (log.days ?? []).filter(({ day }) => day <= on(7) || day > on(today - 3));
    expect(fired({ ...log, days: few }, today)).not.toContain(ruleId);
  });

  it('P1 takes the first 7 days with 4 entries, and the median of those that are there', () => {
    const days = [...evenings(0, [9]), ...evenings(20, [4, undefined, 4, undefined, 6, undefined, 5]), ...week(40, 2)];
    const notice = decide({ days }, 46).notices.find(({ ruleId }) => ruleId === 'PP-19');
    expect(notice?.figures).toEqual({ base: 4.5, now: 2 });
    expect(notice?.since).toBe(on(40));
  });

  it('P1 compares no two windows that share a day', () => {
    expect(fired({ days: [...evenings(0, [9, 9, 9, 9, 9, 2]), ...evenings(6, [2, 2, 2, 2, 2])] }, 10)).toEqual([]);
  });

  it('P2 PP-02 and PP-19 both stay silent where only one of 2 points and 30 % is reached', () => {
    expect(fired({ days: [...week(0, 8), ...week(40, 6)] }, 46)).toEqual([]);
  });

  it('P2 PP-05 asks for the questions, and once they are answered says to ease off', () => {
    const before = [...week(0, 2), ...evenings(7, [5, 5])];
    const last = { average: 5, lowestPain: 5 } as const;
    const [asking] = decide({ days: [...before, makeDay(on(9), last)] }, 9).notices;
    expect(asking).toMatchObject({ ruleId: 'PP-05', tier: 'caution', opens: 'check', figures: { usual: 2, now: 5 } });
    const [easing] = decide({ days: [...before, makeDay(on(9), { ...last, checkedAfter: true })] }, 9).notices;
    expect(easing).toMatchObject({ ruleId: 'PP-05', tier: 'caution', opens: undefined });
  });
});

describe('laws of the rules over weeks', () => {
  const anyScore = fc.constantFrom(...SCORES);
  const counting = ['PP-06', 'PP-07', 'PP-08', 'PP-10', 'PP-11', 'PP-12', 'PP-17', 'PP-18'];
  const anySign = fc.constantFrom('woke-at-night', 'all-day', 'hard-to-sleep-or-work', 'hopeless', 'painkiller');
  const anyDays = fc
    .uniqueArray(fc.record({ at: fc.nat({ max: 60 }), average: anyScore, sign: fc.option(anySign) }), {
      selector: ({ at }) => at,
      maxLength: 60,
    })
    .map((days) =>
      [...days]
        .sort((a, b) => a.at - b.at)
        .map(({ at, average, sign }) =>
          makeDay(on(at), { average, lowestPain: average, signs: sign === null ? [] : [sign] }),
        ),
    );

  it('P5 a further day without a sign, below every threshold, makes no counting rule hold', () => {
    fc.assert(
      fc.property(anyDays, fc.nat({ max: 60 }), (days, at) => {
        if (days.some(({ day }) => day === on(at))) return;
        const more = [...days, makeDay(on(at), { average: 0, lowestPain: 0 })].sort((a, b) => (a.day < b.day ? -1 : 1));
        const before = fired({ days }, 60);
        const fresh = fired({ days: more }, 60).filter((id) => counting.includes(id) && !before.includes(id));
        expect(fresh).toEqual([]);
      }),
    );
  });

  it('P5 a lower rating in the last week makes no rule hold that says it is not better', () => {
    fc.assert(
      fc.property(anyDays, fc.nat({ max: 6 }), anyScore, (days, back, score: Score) => {
        const lowered = days.map((one) =>
          one.day === on(60 - back) && one.average !== undefined && score < one.average
            ? { ...one, average: score, lowestPain: score }
            : one,
        );
        const before = fired({ days }, 60);
        const bad = ['PP-02', 'PP-11', 'PP-16'];
        expect(fired({ days: lowered }, 60).filter((id) => bad.includes(id) && !before.includes(id))).toEqual([]);
      }),
    );
  });

  it('P3 what lies ahead belongs to no window, but a warning sign that lies ahead counts', () => {
    const ahead = signed(50, 'new-numb-or-weak', [1]);
    const days = [...week(0, 6), ...week(10, 2), ...week(40, 9), ...ahead];
    expect(fired({ days }, 16)).toEqual(['PP-09', 'PP-19']);
  });
});

describe('the words of the rules over weeks', () => {
  const cases = persistingRules.rules.flatMap((rule) => rule.cases.map((one) => ({ ...one, id: rule.id })));
  const figures: Readonly<Record<string, readonly string[]>> = {
    'little-change': ['base', 'now', 'weeks'],
    worse: ['base', 'now'],
    better: ['base', 'now'],
    jump: ['usual', 'now'],
    lasting: ['now', 'weeks'],
    sign: ['days', 'weeks'],
    high: ['days', 'weeks'],
    'high-all-day': ['days'],
    spread: ['days'],
    flares: ['least', 'days'],
    overdoing: ['days'],
    'short-ease': ['weeks'],
    'with-headaches': ['days'],
    'open-sign': [],
  };

  it.each(cases)('P12 $messageKey is there and asks for figures alone', ({ messageKey, test }) => {
    const parsed = parseMessage(words.get(messageKey) ?? '{missing}');
    const args = parsed.ok ? messageArguments(parsed.value) : ['not well-formed'];
    expect(args.filter((name) => !figures[test.kind]?.includes(name))).toEqual([]);
  });

  it('P12 has no sentence that no case asks for, and none that concludes', () => {
    const keys = [...words.keys()].filter((key) => key.startsWith('notice.'));
    expect([...keys].sort()).toEqual(cases.map(({ messageKey }) => messageKey).sort());
    const denied = keys.filter((key) => deniedConclusions.some((pattern) => pattern.test(words.get(key) ?? '')));
    expect(denied).toEqual([]);
  });

  it.each(examples)('P12 $ruleId fills in its figures: $name', ({ ruleId, holds }) => {
    const [log, today] = holds;
    const given = alone(ruleId, log, today);
    const parsed = parseMessage(words.get(given?.messageKey ?? '') ?? '{missing}');
    const args = parsed.ok ? messageArguments(parsed.value) : ['not well-formed'];
    expect(args.filter((name) => !Number.isFinite(given?.figures[name]))).toEqual([]);
  });
});
