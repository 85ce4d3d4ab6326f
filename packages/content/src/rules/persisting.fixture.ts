// SPDX-License-Identifier: MIT
import { addDays, type Day, day, type SessionId } from '@knead/base';
import {
  type DayLog,
  decidePersisting,
  type LoggedDay,
  type LoggedSession,
  type LogSign,
  type NoticeMark,
  type PersistingNotice,
  type PersistingRules,
  type Score,
} from '@knead/domain';
import { persistingRules } from './persisting.ts';

const start = day('2026-01-05');

export function on(count: number): Day {
  return addDays(start, count);
}

export function makeDay(at: Day, over: Partial<LoggedDay> = {}): LoggedDay {
  const signs = over.signs ?? [];
  return { day: at, places: [], signs, openSigns: signs, checkedAfter: false, ...over };
}

/** One evening rating a day from day `from` on; `undefined` leaves the day out. */
export function evenings(from: number, scores: readonly (Score | undefined)[]): readonly LoggedDay[] {
  return scores.flatMap((average, index) =>
    average === undefined ? [] : [makeDay(on(from + index), { average, lowestPain: average })],
  );
}

export function week(from: number, score: Score): readonly LoggedDay[] {
  return evenings(from, [score, score, score, score, score, score, score]);
}

/** Evenings from day `from` on; the place is marked where the pattern has no 0. */
export function placed(from: number, pattern: readonly number[], ...places: LoggedDay['places']): readonly LoggedDay[] {
  return pattern.map((isThere, index) =>
    makeDay(on(from + index), { average: 4, lowestPain: 4, places: isThere === 0 ? [] : places }),
  );
}

export function repeat<T>(count: number, values: readonly T[]): readonly T[] {
  return Array.from({ length: count }, () => values).flat();
}

/** Days with a sign, from day `from` on; 0 leaves the day out. */
export function signed(from: number, sign: LogSign, pattern: readonly number[]): readonly LoggedDay[] {
  return pattern.flatMap((isThere, index) => (isThere === 0 ? [] : [makeDay(on(from + index), { signs: [sign] })]));
}

export function makeSession(at: number, over: Partial<LoggedSession> = {}): LoggedSession {
  return {
    session: `session${at}` as SessionId,
    day: on(at),
    area: 'wrist-hands',
    contactSeconds: 300,
    techniques: ['wh-palm-pads'],
    ...over,
  };
}

export function makeLog(over: Partial<DayLog> = {}): DayLog {
  return { days: [], sessions: [], marks: [], facts: [], ...over };
}

export function mark(at: number, what: NoticeMark['what'], ruleId: string, until?: number): NoticeMark {
  return { ruleId, what, day: on(at), ...(until === undefined ? {} : { until: on(until) }) };
}

export function decide(log: Partial<DayLog>, today: number, rules: PersistingRules = persistingRules) {
  return decidePersisting(rules, makeLog(log), on(today));
}

/** What one rule says, as if there were no other. */
export function alone(ruleId: string, log: Partial<DayLog>, today: number): PersistingNotice | undefined {
  const rules = persistingRules.rules.filter(({ id }) => id === ruleId);
  return decide(log, today, { ...persistingRules, rules }).notices[0];
}

/** Ids of the rules that hold, and of the notices shown. */
export function fired(log: Partial<DayLog>, today: number): readonly string[] {
  return decide(log, today).firedIds;
}
export function shown(log: Partial<DayLog>, today: number): readonly string[] {
  return decide(log, today).notices.map(({ ruleId }) => ruleId);
}

/** Five sessions in a row, the first so many of them with more pain the next day. */
export const flaring = (count: number, from = 0) =>
  Array.from({ length: 5 }, (_, index) => makeSession(from + index, { nextDay: { painRise: index < count ? 2 : 1 } }));
/** So many sessions on each of the first five days. */
export const busy = (count: number) =>
  Array.from({ length: 5 }, (_, at) => Array.from({ length: count }, () => makeSession(at))).flat();
