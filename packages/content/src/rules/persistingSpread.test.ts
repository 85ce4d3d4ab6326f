// SPDX-License-Identifier: MIT
import type { LoggedDay } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { alone, decide, makeDay, on, placed, repeat, week } from './persisting.fixture.ts';
import { persistingRules } from './persisting.ts';

type Place = LoggedDay['places'][number];
const left = (region: Place['region']): Place => ({ region, side: 'left' });
const right = (region: Place['region']): Place => ({ region, side: 'right' });
const often = [1, 1, 1];

/** What PP-10 says of some places, the first of them marked in the first week, on the day when it is told. */
function told(atFirst: readonly Place[], days: readonly LoggedDay[], today: number) {
  return alone('PP-10', { days: [...placed(0, repeat(7, [1]), ...atFirst), ...days] }, today);
}

describe('a place that is new', () => {
  const fresh = (atFirst: readonly Place[], place: Place) => told(atFirst, placed(7, often, place), 9);

  it('P2 PP-10 tells both hands, or a hand and a leg, from another place', () => {
    expect(fresh([right('hand')], left('hand'))).toMatchObject({ tier: 'urgent', opens: 'check' });
    expect(fresh([right('hand')], left('foot'))).toMatchObject({ tier: 'urgent', opens: 'check' });
    expect(fresh([left('foot')], left('hand'))).toMatchObject({ tier: 'urgent', opens: 'check' });
    expect(fresh([right('hand')], left('shoulder'))).toMatchObject({ tier: 'clinician', opens: 'check' });
    expect(fresh([right('hand')], right('shoulder'))).toMatchObject({ tier: 'clinician', opens: 'check' });
  });

  it('P2 PP-10 takes neither one hand, nor legs alone, nor what was there, for both hands or a hand and a leg', () => {
    expect(fresh([left('shoulder')], left('hand'))).toMatchObject({ tier: 'clinician' });
    expect(fresh([left('shoulder')], right('foot'))).toMatchObject({ tier: 'clinician' });
    expect(fresh([left('foot')], right('foot'))).toMatchObject({ tier: 'clinician' });
    expect(fresh([left('hand'), right('hand')], left('shoulder'))).toMatchObject({ tier: 'clinician' });
  });

  it('P2 PP-10 no place of the first week is new, and without any nothing is', () => {
    expect(fresh([right('hand')], right('hand'))).toBeUndefined();
    expect(fresh([right('hand'), left('shoulder')], right('hand'))).toBeUndefined();
    expect(alone('PP-10', { days: [...week(0, 4), ...placed(7, often, left('hand'))] }, 9)).toBeUndefined();
  });

  it('P2 PP-10 nothing is new until the first week is over, and what came before it is not', () => {
    const before = [3, 4, 5].map((at) => makeDay(on(at), { places: [left('shoulder')] }));
    const days = [...before, ...placed(6, repeat(4, [1]), right('hand'))];
    expect(alone('PP-10', { days }, 9)).toBeUndefined();
    // Also where a single day would do, the week that ends yesterday reaches back before it.
    const [rule] = persistingRules.rules.filter(({ id }) => id === 'PP-10');
    const cases = (rule?.cases ?? []).map((one) => {
      return { ...one, test: one.test.kind === 'spread' ? { ...one.test, days: 1 } : one.test };
    });
    const rules = { ...persistingRules, rules: [{ id: 'PP-10', sources: [], cases }] };
    expect(decide({ days: [...before, ...placed(6, repeat(7, [1]), right('hand'))] }, 12, rules).firedIds).toEqual([]);
  });
});

describe('since when a place is new', () => {
  it('P2 PP-10 counts from the third of 7 days, and stays', () => {
    const days = placed(7, [1, 0, 1, 0, 1, 0, 1], left('hand'));
    const [then, later] = [11, 13].map((today) => told([right('hand')], days.slice(0, today - 6), today));
    expect([then?.since, then?.figures]).toEqual([on(11), { days: 3 }]);
    expect(later?.since).toBe(on(11));
  });

  it.each([
    [left('upper_back'), left('shoulder')],
    [left('shoulder'), left('upper_back')],
  ])('P2 PP-10 counts from the first of several new places', (early, late) => {
    const days = [[late], [early], [early], [early, late], [late]].flatMap((places, at) =>
      placed(7 + at, [1], ...places),
    );
    expect(told([right('hand')], days, 11)?.since).toBe(on(10));
  });

  it('P6 one finished check answers one new place, until it has lasted two weeks', () => {
    const asked = placed(7, often, left('shoulder'));
    const checked = asked.map((one) => ({ ...one, checkedAfter: true }));
    const goesOn = placed(10, [1], left('shoulder'));
    expect(told([right('hand')], [...asked, ...goesOn], 10)).toMatchObject({ opens: 'check' });
    expect(told([right('hand')], [...checked, ...goesOn], 10)).toBeUndefined();
    const lasting = [...checked, ...goesOn, ...placed(14, often, left('shoulder'))];
    expect(told([right('hand')], lasting, 20)).toMatchObject({
      opens: undefined,
      show: { who: 'professional', withinDays: 14 },
    });
  });
});
