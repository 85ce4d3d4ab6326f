// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import type { EventOf, JournalEvent } from './events.ts';
import { inClockOrder } from './inClockOrder.ts';
import { goneFromView, isKept } from './visibleEvents.ts';

/** A file that was taken in. */
export interface ImportRecord {
  readonly event: EventOf<'imported'>;
  /** What an undo would delete: what it brought and still stands. Empty once undone. */
  readonly standing: readonly EventId[];
}

/**
 * Files taken in, newest first, so that each can be undone. Stops, rests, kept contact and kept numb skin that came with one
 * outlast its undo (J7). What a file brought need not be among the events: only what says something about it, and what outlasts.
 */
export function foldImports(events: readonly JournalEvent[]): readonly ImportRecord[] {
  const gone = goneFromView(events);
  const outlasting = new Set(events.filter(isKept).map((event) => event.id));
  return inClockOrder(events)
    .filter((event) => event.kind === 'imported')
    .map((event) => {
      return { event, standing: event.targets.filter((target) => !gone.has(target) && !outlasting.has(target)) };
    })
    .reverse();
}
