// SPDX-License-Identifier: MIT
import { addDays, type Day, ok, type Result } from '@knead/base';
import { type JournalEvent, META_KINDS } from '@knead/domain';
import type { JournalModel } from '../../model/journalModel.ts';
import type { StoreError } from '../../ports/journalStore.ts';

/** Days shown at once, and with each "Show older": two months. The journal model holds at least as many. */
export const daysShown = 62;

/** The part of the journal that lies before what is held in memory. */
export interface OlderDays {
  /** First day of which everything was read. */
  readonly from: Day;
  readonly events: readonly JournalEvent[];
  /** Newest day before `from` on which something was recorded; undefined when there is none. */
  readonly next: Day | undefined;
}

type Read = JournalModel['read'];

/** Nothing older yet: only whether there is anything. */
export async function beginOlder(read: Read, today: Day): Promise<Result<OlderDays, StoreError>> {
  const from = addDays(today, 1 - daysShown);
  const next = await newestBefore(read, from);
  return next.ok ? ok({ from, events: [], next: next.value }) : next;
}

/** Two months more, from the newest older entry back, so that an empty stretch is passed over. */
export async function readOlder(read: Read, older: OlderDays): Promise<Result<OlderDays, StoreError>> {
  if (older.next === undefined) return ok(older);
  const from = addDays(older.next, 1 - daysShown);
  const days = await read({ fromDay: from, toDay: addDays(older.from, -1) });
  if (!days.ok) return days;
  // A change may have been made long after the entry it changes.
  const meta = await read({ kinds: META_KINDS });
  if (!meta.ok) return meta;
  const next = await newestBefore(read, from);
  return next.ok ? ok({ from, events: [...older.events, ...days.value, ...meta.value], next: next.value }) : next;
}

async function newestBefore(read: Read, day: Day): Promise<Result<Day | undefined, StoreError>> {
  const newest = await read({ kinds: ['rated', 'sessionStarted'], toDay: addDays(day, -1), limit: 1 });
  return newest.ok ? ok(newest.value.at(-1)?.day) : newest;
}

/** All that is known, each event once; what is held now counts, for it may have been erased since it was read. */
export function joinEvents(older: readonly JournalEvent[], held: readonly JournalEvent[]): readonly JournalEvent[] {
  return [...new Map([...older, ...held].map((event) => [event.id, event])).values()];
}
