// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import {
  DEVICE_PREFERENCES,
  type EventKind,
  foldStops,
  hiddenIds,
  type Imported,
  inClockOrder,
  type JournalEvent,
  META_KINDS,
} from '@knead/domain';
import type { JournalFile } from './journalFile.ts';

/**
 * Why an event of a file is not taken in.
 *
 * - `lifts-a-stop`: only the person, on this device, lifts a stop
 * - `stop-is-over`: a stop that was lifted where the file comes from; without its lifting it would rise again here
 * - `carries-clearance`: a professional's word does not travel in a file; the question is asked here
 * - `this-device-only`: it says something about the other device, such as that its first screens or a notice were seen
 * - `deleted-there`: hidden or erased where the file comes from
 * - `bookkeeping`: deletions, restorings and imports of the other journal
 */
export type DropReason =
  | 'lifts-a-stop'
  | 'stop-is-over'
  | 'carries-clearance'
  | 'this-device-only'
  | 'deleted-there'
  | 'bookkeeping';

/** What taking in a file would do. Nothing has happened yet. */
export interface ImportPlan {
  /** Events to append, as they are. */
  readonly added: readonly JournalEvent[];
  /** The same, counted. */
  readonly addedByKind: Readonly<Partial<Record<EventKind, number>>>;
  /** How many are here already, word for word. */
  readonly alreadyThere: number;
  /** How many were deleted here; they stay deleted. */
  readonly deletedHere: number;
  /** Ids that are here with another content; what is here stays. */
  readonly conflicts: readonly EventId[];
  readonly dropped: readonly DroppedCount[];
}

export interface DroppedCount {
  readonly kind: EventKind;
  readonly reason: DropReason;
  readonly count: number;
}

/**
 * Decides what of a file comes into a journal. The same file again adds nothing; two files give the same journal in
 * either order; and nothing gets looser by it: no clearance, no lifted stop, no shorter first week (J10, J21, J22).
 */
export function planImport(existing: readonly JournalEvent[], file: JournalFile): ImportPlan {
  const reasonFor = makeFilter(file.events);
  const here = new Map(existing.map((event) => [event.id, event]));
  const added: JournalEvent[] = [];
  const conflicts: EventId[] = [];
  const dropped = new Map<string, DroppedCount>();
  const counts = { alreadyThere: 0, deletedHere: 0 };
  for (const event of inClockOrder(file.events)) {
    const own = here.get(event.id);
    const reason = own === undefined ? reasonFor(event) : undefined;
    if (reason !== undefined) {
      const key = `${event.kind} ${reason}`;
      dropped.set(key, { kind: event.kind, reason, count: (dropped.get(key)?.count ?? 0) + 1 });
    } else if (own === undefined) added.push(event);
    else if (isSame(own, event)) counts.alreadyThere += 1;
    else if (own.kind === 'erased') counts.deletedHere += 1;
    else if (event.kind === 'erased') counts.alreadyThere += 1;
    else conflicts.push(event.id);
  }
  return { added, addedByKind: countByKind(added), ...counts, conflicts, dropped: [...dropped.values()] };
}

/**
 * What to record beside the added events, in the same write: it marks them as handed in, which is what keeps them from
 * loosening anything, and names what an undo deletes. Nothing when nothing is added.
 */
export function importBodies(plan: ImportPlan): readonly Imported[] {
  return plan.added.length === 0 ? [] : [{ kind: 'imported', targets: plan.added.map((event) => event.id) }];
}

function makeFilter(events: readonly JournalEvent[]): (event: JournalEvent) => DropReason | undefined {
  const hidden = new Set<EventId>(hiddenIds(events));
  const inForce = new Set(foldStops(events)?.ids);
  return (event) => {
    if (event.kind === 'stopLifted') return 'lifts-a-stop';
    if (event.kind === 'stopRaised') return inForce.has(event.id) ? undefined : 'stop-is-over';
    if (event.kind === 'erased' || hidden.has(event.id)) return 'deleted-there';
    if (event.kind === 'revised') return undefined;
    if (META_KINDS.some((kind) => kind === event.kind)) return 'bookkeeping';
    if (event.kind === 'profileAnswered' && event.answer.checked !== undefined) return 'carries-clearance';
    if (event.kind === 'noticeMarked') return 'this-device-only';
    if (event.kind === 'preferenceSet' && DEVICE_PREFERENCES.some((key) => key === event.key))
      return 'this-device-only';
    return undefined;
  };
}

function countByKind(events: readonly JournalEvent[]): Readonly<Partial<Record<EventKind, number>>> {
  const counts: Partial<Record<EventKind, number>> = {};
  for (const { kind } of events) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function isSame(a: JournalEvent, b: JournalEvent): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}

/** JSON with the keys of every object in order, so that only content is compared. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
