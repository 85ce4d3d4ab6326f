// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import type { EventOf, JournalEvent } from './events.ts';
import { inClockOrder } from './inClockOrder.ts';
import { visibleEvents } from './visibleEvents.ts';

/** A file that was taken in. */
export interface ImportRecord {
  readonly event: EventOf<'imported'>;
  /** What an undo would delete: what it brought and still stands. Empty once undone. */
  readonly standing: readonly EventId[];
}

/** Files taken in, newest first, so that each can be undone. Stops and rests that came with one outlast its undo (J7). */
export function foldImports(events: readonly JournalEvent[]): readonly ImportRecord[] {
  const kept = new Set<EventId>();
  for (const event of visibleEvents(events)) {
    if (event.kind !== 'stopRaised' && event.kind !== 'rested') kept.add(event.id);
  }
  return inClockOrder(events)
    .filter((event) => event.kind === 'imported')
    .map((event) => ({ event, standing: event.targets.filter((target) => kept.has(target)) }))
    .reverse();
}
