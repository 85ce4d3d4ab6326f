// SPDX-License-Identifier: MIT
import type { JournalEvent } from './events.ts';

/**
 * The events by hybrid clock, oldest first, whatever order they came in (J2). A list that is in order already is handed
 * back as it is, which makes folding over the store's answer cheap.
 */
export function inClockOrder(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const isInOrder = events.every((event, at) => {
    const before = events[at - 1];
    return before === undefined || compare(before, event) <= 0;
  });
  return isInOrder ? events : [...events].sort(compare);
}

// Clocks are unique on one device and carry its name, so ids decide only between events that no honest device wrote.
function compare(a: JournalEvent, b: JournalEvent): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
