// SPDX-License-Identifier: MIT
import type { DeviceId, Instant } from '@knead/base';
import { type EventHead, hiddenIds, inClockOrder, type JournalEvent } from '@knead/domain';

/** First field of every journal file, by which it is known. */
export const journalFormat = 'knead-journal';

/** Newest version of the file that this program reads and the only one it writes. */
export const journalFileVersion = 1;

/** A whole journal as one document (`docs/formats/journal-v1.md`). It holds no drafts and no clearance. */
export interface JournalFile {
  readonly format: typeof journalFormat;
  readonly version: typeof journalFileVersion;
  readonly exportedAt: Instant;
  /** The device that wrote the file. */
  readonly device: DeviceId;
  /** In clock order, oldest first. Of hidden and erased events only the head is here. */
  readonly events: readonly JournalEvent[];
}

/** The file for a journal. What is hidden leaves its content behind at once, undo time or not (J6, J18). */
export function journalToFile(
  events: readonly JournalEvent[],
  meta: Pick<JournalFile, 'exportedAt' | 'device'>,
): JournalFile {
  const hidden = new Set(hiddenIds(events));
  return {
    format: journalFormat,
    version: journalFileVersion,
    exportedAt: meta.exportedAt,
    device: meta.device,
    events: inClockOrder(events).map((event) => (hidden.has(event.id) ? erasedOf(event) : event)),
  };
}

/** The text of a file: one event on each line, so that a fault can be found by its line. */
export function printJournalFile(file: JournalFile): string {
  const { events, ...head } = file;
  const opening = JSON.stringify(head).slice(0, -1);
  const lines = events.map((event) => `\n${JSON.stringify(event)}`);
  return `${opening},"events":[${lines.join(',')}\n]}\n`;
}

function erasedOf({ id, device, clock, at, timeZone, day }: EventHead): JournalEvent {
  return { id, device, clock, at, timeZone, day, kind: 'erased' };
}
