// SPDX-License-Identifier: MIT
export { assert, unreachable } from './assert.ts';
export type { Brand } from './brand.ts';
export {
  addDays,
  type Day,
  day,
  dayStartHour,
  daysBetween,
  diaryDay,
  diaryDayEnd,
  parseDay,
  weekdayOf,
  type ZoneName,
} from './day.ts';
export { type HybridTime, isHybridTime, maxHybridTime, nextHybridTime } from './hybridClock.ts';
export { type DeviceId, type EventId, isId, makeId, type SessionId } from './ids.ts';
export { makeRandom, type Random } from './random.ts';
export { err, ok, type Result } from './result.ts';
export {
  type Instant,
  instant,
  type Ms,
  ms,
  msPerSecond,
  type Seconds,
  seconds,
  secondsPerMinute,
  secondsToMs,
} from './units.ts';
