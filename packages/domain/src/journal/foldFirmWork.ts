// SPDX-License-Identifier: MIT
import type { Instant } from '@knead/base';
import type { SpotContact } from '../routine/dayRecord.ts';
import { contactsOf } from './contacts.ts';
import type { JournalEvent } from './events.ts';
import { visibleEvents } from './visibleEvents.ts';

/**
 * Firm work from which its tissue still rests (J25), also where its entry was deleted (J26). A moment that lies ahead comes
 * from a clock that was set back, and still rests.
 */
export function foldFirmWork(events: readonly JournalEvent[], now: Instant): readonly SpotContact[] {
  return contactsOf(visibleEvents(events))
    .filter(({ firmUntil }) => firmUntil !== undefined && firmUntil > now)
    .map(({ technique, side, seconds }) => ({ technique, side, seconds }));
}
