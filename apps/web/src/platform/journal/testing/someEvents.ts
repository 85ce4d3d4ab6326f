// SPDX-License-Identifier: MIT
import { type DeviceId, day, instant, makeId, makeRandom, nextHybridTime, type ZoneName } from '@knead/base';
import type { EventBody, JournalEvent, Rated } from '@knead/domain';

// Two tabs of one test must not make the same ids.
const random = makeRandom(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
const device = makeId<DeviceId>(random);
const timeZone = 'Europe/Berlin' as ZoneName;

/** A rating of pain on a day, `at` that many milliseconds after the first of all. Each call gives a new id. */
export function someRating(at: number, change: Partial<Rated> & { readonly on?: string } = {}): JournalEvent {
  const { on = '2026-11-22', ...body } = change;
  const rated: Rated = {
    kind: 'rated',
    symptom: 'pain',
    score: 4,
    meaning: 'now',
    occasion: 'other',
    zone: 'whole',
    side: 'whole',
    backfilled: false,
    ...body,
  };
  return someEvent(at, rated, on);
}

/** Any event at a time. */
export function someEvent(at: number, body: EventBody, on = '2026-11-22'): JournalEvent {
  const when = instant(1_795_000_000_000 + at);
  const clock = nextHybridTime(undefined, when, device);
  return { id: makeId(random), device, clock, at: when, timeZone, day: day(on), ...body };
}
