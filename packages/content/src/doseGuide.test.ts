// SPDX-License-Identifier: MIT
import { firstWeekDays, firstWeekPressureMax } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import schema from '../../../docs/formats/content.schema.json';
import { afterRules, IN_APP, progression } from './doseGuide.ts';

const effectOf = (id: string) => afterRules.find((one) => one.id === id)?.leads;

describe('what the days after a session lead to', () => {
  it('says of progression what the paper says', () => {
    const { oneOf, daysBetween, goodMornings, weeks, changeOrderAfterWeeks, noPromiseAfterWeeks } = progression;
    expect(oneOf).toHaveLength(3);
    expect([daysBetween, goodMornings, changeOrderAfterWeeks, noPromiseAfterWeeks]).toEqual([7, 3, 4, 8]);
    expect(weeks[0]).toEqual({ from: 1, to: 1, aim: 'learn', pressureMax: 3 });
    expect([firstWeekDays, firstWeekPressureMax]).toEqual([7, 3]);
  });

  it('says of rests what the paper says', () => {
    expect(effectOf('lasts-over-10-minutes')).toMatchObject({ pressureMax: 2, timeFraction: 0.5, restHours: 24 });
    expect(effectOf('worse-24-to-48-hours')).toMatchObject({ pressureLess: [1, 2], timeFraction: 0.5, restHours: 48 });
    expect(effectOf('worse-over-48-hours-or-spread')?.restHours).toBe(7 * 24);
  });

  it('has each id once, and in the schema the same words', () => {
    expect(new Set(afterRules.map(({ id }) => id)).size).toBe(afterRules.length);
    expect(schema.$defs.inApp.enum).toEqual([...IN_APP]);
  });
});
