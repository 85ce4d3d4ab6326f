// SPDX-License-Identifier: MIT
import type { DayLog, LoggedDay } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { decide, evenings, makeDay, mark, on, shown, signed, week } from './persisting.fixture.ts';
import { persistingRules } from './persisting.ts';

/** Six weeks with no change (PP-02), day 48 being the last evening. */
const unchanged = [...week(0, 5), ...week(42, 5)];
/** The same, woken on most nights as well (PP-06). */
const woken = [
  ...week(0, 5),
  ...signed(
    35,
    'woke-at-night',
    Array.from({ length: 7 }, () => 1),
  ),
].concat(week(42, 5).map((one) => ({ ...one, signs: ['woke-at-night'] })));
const worse = (from: number, weeks: number): readonly LoggedDay[] =>
  Array.from({ length: weeks }, (_, at) => week(from + 7 * at, 6)).flat();

describe('which notice is shown', () => {
  it('P7 shows one, the gravest and soonest', () => {
    const { notices, firedIds } = decide({ days: woken }, 48);
    expect(firedIds).toEqual(['PP-02', 'PP-06', 'PP-07']);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      ruleId: 'PP-07',
      tier: 'clinician',
      recheckDays: 7,
      show: { who: 'professional', withinDays: 7 },
      isNew: true,
    });
  });

  it('P7 no other comes within 7 days of the one that came up, and that one stays', () => {
    const marks = [mark(46, 'came-up', 'PP-02')];
    const [notice] = decide({ days: woken, marks }, 48).notices;
    expect(notice).toMatchObject({ ruleId: 'PP-02', isNew: false });
    expect(shown({ days: woken, marks: [mark(42, 'came-up', 'PP-02')] }, 48)).toEqual(['PP-02']);
    expect(shown({ days: woken, marks: [mark(41, 'came-up', 'PP-02')] }, 48)).toEqual(['PP-07']);
  });

  it('P7 shows none within 7 days of one that no longer holds', () => {
    expect(shown({ days: woken, marks: [mark(47, 'came-up', 'PP-12')] }, 48)).toEqual([]);
  });

  it('P7 neither PP-19 nor what always comes at once holds anything back', () => {
    expect(shown({ days: woken, marks: [mark(47, 'came-up', 'PP-19')] }, 48)).toEqual(['PP-07']);
    expect(shown({ days: woken, marks: [mark(47, 'came-up', 'PP-09')] }, 48)).toEqual(['PP-07']);
    expect(shown({ days: woken, marks: [mark(47, 'came-up', 'PP-11')] }, 48)).toEqual([]);
  });

  it('P7 is new, and so written down, unless it came up in the last 7 days itself', () => {
    const isNew = (...marks: DayLog['marks']) => decide({ days: unchanged, marks }, 48).notices[0]?.isNew;
    expect([isNew(), isNew(mark(41, 'came-up', 'PP-02')), isNew(mark(50, 'came-up', 'PP-02'))]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isNew(mark(42, 'came-up', 'PP-02')), isNew(mark(49, 'came-up', 'PP-02'))]).toEqual([false, false]);
    expect([isNew(mark(46, 'came-up', 'PP-19')), isNew(mark(46, 'later', 'PP-02', 47))]).toEqual([true, true]);
  });

  it.each([
    ['PP-01', signed(48, 'red-flag', [1])],
    ['PP-09', signed(48, 'new-numb-or-weak', [1])],
    ['PP-18', signed(47, 'hopeless', [1, 1])],
    ['PP-11', evenings(47, [8, 8])],
  ] as const)('P6 %s comes at once, whatever came up, was put off or was shown', (ruleId, days) => {
    const marks = [
      mark(48, 'came-up', 'PP-12'),
      mark(48, 'later', ruleId, 62),
      mark(48, 'shown-someone', ruleId),
      mark(48, 'came-up', ruleId),
    ];
    const [notice] = decide({ days, marks }, 48).notices;
    expect(notice).toMatchObject({ ruleId, isSnoozable: false, isSilenceable: false });
  });

  it('P6 a finished check ends what asks for one', () => {
    const checked = evenings(47, [8, 8]).map((one) => ({ ...one, checkedAfter: true }));
    expect(shown({ days: checked }, 48)).toEqual([]);
    expect(shown({ days: [...checked, ...evenings(49, [8])] }, 49)).toEqual([]);
    const sign = makeDay(on(48), { signs: ['new-numb-or-weak'], openSigns: [], checkedAfter: true });
    expect(shown({ days: [sign] }, 48)).toEqual([]);
  });

  it('P6 shows what comes at once beside the one of these days', () => {
    const weak = makeDay(on(48), { average: 5, lowestPain: 5, signs: ['new-numb-or-weak'] });
    expect(shown({ days: [...unchanged.slice(0, -1), weak] }, 48)).toEqual(['PP-09', 'PP-02']);
  });
});

describe('putting a notice off', () => {
  const put = (at: number, until: number): Partial<DayLog> => ({
    days: [...unchanged, ...week(49, 5), ...week(56, 5)],
    marks: [mark(at, 'later', 'PP-02', until)],
  });

  it('P8 keeps it away until the day that was said', () => {
    expect(shown(put(48, 55), 54)).toEqual([]);
    expect(shown(put(48, 55), 55)).toEqual(['PP-02']);
  });

  it('P8 lasts at most 14 days, whatever was recorded', () => {
    expect(shown(put(48, 90), 61)).toEqual([]);
    expect(shown(put(48, 90), 62)).toEqual(['PP-02']);
  });

  it('P8 keeps only that notice away', () => {
    expect(shown({ days: woken, marks: [mark(48, 'later', 'PP-07', 62)] }, 48)).toEqual(['PP-02']);
  });

  it('P8 only "later" puts a notice off', () => {
    const marks = [mark(48, 'came-up', 'PP-02', 62)];
    expect(shown({ ...put(48, 62), marks }, 49)).toEqual(['PP-02']);
  });

  it('P8 counts one day ahead, after a flight west, and no further, after a clock was set back', () => {
    expect(shown(put(49, 60), 48)).toEqual([]);
    expect(shown(put(50, 60), 48)).toEqual(['PP-02']);
  });
});

describe('having shown someone', () => {
  it('P9 keeps the notices quiet for 6 weeks', () => {
    const days = [...unchanged, ...week(83, 5), ...week(90, 5)];
    const marks = [mark(48, 'shown-someone', 'PP-02')];
    expect(shown({ days: woken, marks }, 48)).toEqual([]);
    expect(shown({ days, marks }, 89)).toEqual([]);
    expect(shown({ days, marks }, 90)).toEqual(['PP-02']);
  });

  it('P9 counts from the latest of several days, in whatever order they were recorded', () => {
    const days = [...unchanged, ...week(83, 5), ...week(90, 5)];
    const marks = [mark(48, 'shown-someone', 'PP-02'), mark(20, 'shown-someone', 'PP-02')];
    expect(shown({ days, marks }, 89)).toEqual([]);
  });

  it('P9 does not end for a rule that breaks no silence', () => {
    const days = [...unchanged, ...week(49, 5), ...week(56, 5)].map((one) =>
      one.day > on(48) ? makeDay(one.day, { ...one, signs: ['woke-at-night'] }) : one,
    );
    expect(shown({ days }, 62)).toEqual(['PP-07']);
    expect(shown({ days, marks: [mark(48, 'shown-someone', 'PP-02')] }, 62)).toEqual([]);
  });

  it('P9 does not end for days on which there was too little to tell', () => {
    const days = [...week(42, 7), ...week(56, 7)];
    const rules = { ...persistingRules, breakingIds: ['PP-11'] };
    const told = (...marks: DayLog['marks']) => decide({ days, marks }, 62, rules).notices.map(({ ruleId }) => ruleId);
    expect(told()).toEqual(['PP-11']);
    expect(told(mark(48, 'shown-someone', 'PP-11'))).toEqual([]);
  });

  it('P9 does not keep PP-17 to PP-19 quiet', () => {
    const marks = [mark(16, 'shown-someone', 'PP-02')];
    expect(shown({ days: [...week(0, 6), ...week(10, 4)], marks }, 16)).toEqual(['PP-19']);
  });

  it('P9 ends when it begins to get worse after it', () => {
    const days = [...week(0, 4), ...week(42, 4), ...worse(49, 2)];
    const marks = [mark(48, 'shown-someone', 'PP-02')];
    expect(shown({ days, marks }, 62)).toEqual(['PP-04']);
  });

  it('P9 does not end for what was as bad when it was shown', () => {
    const days = [...week(0, 4), ...worse(28, 5)];
    const marks = [mark(48, 'shown-someone', 'PP-04')];
    expect(shown({ days }, 48)).toEqual(['PP-04']);
    expect(shown({ days, marks }, 62)).toEqual([]);
  });

  it('P9 ends when it got better and then worse again', () => {
    const days = [...week(0, 4), ...worse(21, 2), ...week(35, 4), ...worse(42, 2)];
    const marks = [mark(34, 'shown-someone', 'PP-04')];
    expect(shown({ days, marks }, 55)).toEqual(['PP-04']);
  });

  it('P9 ends for new numbness or weakness', () => {
    const days = [...woken.slice(0, -1), makeDay(on(49), { signs: ['new-numb-or-weak'] })];
    const marks = [mark(48, 'shown-someone', 'PP-02')];
    expect(shown({ days, marks }, 49)[0]).toBe('PP-09');
    expect(shown({ days, marks }, 49)).toHaveLength(2);
  });

  it('P9 does not end for what was told on the very day on which it was shown', () => {
    const days = [...woken.slice(0, -1), makeDay(on(48), { average: 5, lowestPain: 5, signs: ['new-numb-or-weak'] })];
    expect(shown({ days, marks: [mark(48, 'shown-someone', 'PP-02')] }, 49)).toEqual(['PP-09']);
  });

  it('P9 PP-16 does not come again', () => {
    const days = [...week(0, 4), ...week(90, 2), ...week(190, 2)];
    expect(shown({ days }, 196)).toContain('PP-16');
    expect(shown({ days, marks: [mark(96, 'came-up', 'PP-16')] }, 196)).toContain('PP-16');
    expect(shown({ days, marks: [mark(96, 'shown-someone', 'PP-16')] }, 196)).not.toContain('PP-16');
  });

  it('P8 P9 a rule that cannot be kept quiet does not offer it', () => {
    const offered = (days: readonly LoggedDay[], today: number) =>
      decide({ days }, today).notices.map(({ ruleId, isSilenceable, isSnoozable, opens }) => [
        ruleId,
        isSilenceable,
        isSnoozable,
        opens,
      ]);
    expect(offered(unchanged, 48)).toEqual([['PP-02', true, true, undefined]]);
    expect(offered(signed(47, 'hopeless', [1, 1]), 48)).toEqual([['PP-18', false, false, 'crisis']]);
    expect(persistingRules.silencedIds).toHaveLength(15);
  });
});
