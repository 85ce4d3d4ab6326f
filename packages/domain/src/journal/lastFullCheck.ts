// SPDX-License-Identifier: MIT
import type { EventOf, JournalEvent } from './events.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/**
 * The newest check that showed the full wording on this device; the short form is allowed for 7 days after it
 * (`safety.md` 1.1). A check from a file does not count: that person here has not seen the words.
 */
export function lastFullCheck(events: readonly JournalEvent[]): EventOf<'checkFinished'> | undefined {
  const handedIn = handedInIds(events);
  return visibleEvents(events)
    .filter((event) => event.kind === 'checkFinished')
    .findLast((event) => event.form === 'full' && !handedIn.has(event.id));
}
