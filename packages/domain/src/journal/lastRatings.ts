// SPDX-License-Identifier: MIT
import type { EventOf, JournalEvent, Symptom } from './events.ts';
import { visibleEvents } from './visibleEvents.ts';

/**
 * The newest rating of how each symptom is *now*, to be offered next time; a symptom never rated is absent. Entries made
 * later for an earlier time, and averages, are not offered.
 */
export function lastRatings(events: readonly JournalEvent[]): Readonly<Partial<Record<Symptom, EventOf<'rated'>>>> {
  const last: Partial<Record<Symptom, EventOf<'rated'>>> = {};
  for (const event of visibleEvents(events)) {
    if (event.kind === 'rated' && event.meaning === 'now' && !event.backfilled) last[event.symptom] = event;
  }
  return last;
}
