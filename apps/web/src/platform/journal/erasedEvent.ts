// SPDX-License-Identifier: MIT
import type { JournalEvent } from '@knead/domain';

/** What stays of an event when its content goes: the head, which keeps order and lets devices agree that it is gone. */
export function erasedEvent({ id, device, clock, at, timeZone, day }: JournalEvent): JournalEvent {
  return { id, device, clock, at, timeZone, day, kind: 'erased' };
}
