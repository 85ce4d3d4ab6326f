// SPDX-License-Identifier: MIT
import type { Day, EventId, Instant, ZoneName } from '@knead/base';
import { type PaintMark, withoutTwins } from '../atlas/painting.ts';
import type { JournalEvent } from './events.ts';
import { visibleEvents } from './visibleEvents.ts';

/** One picture of where it bothers the person, as it was kept. */
export interface KeptPainting {
  readonly id: EventId;
  readonly at: Instant;
  readonly timeZone: ZoneName;
  readonly day: Day;
  readonly marks: readonly PaintMark[];
}

/** Every painting that stands, oldest first, each mark once (J35). */
export function foldPaintings(events: readonly JournalEvent[]): readonly KeptPainting[] {
  return visibleEvents(events).flatMap((event) =>
    event.kind === 'complaintPainted'
      ? [{ id: event.id, at: event.at, timeZone: event.timeZone, day: event.day, marks: withoutTwins(event.marks) }]
      : [],
  );
}
