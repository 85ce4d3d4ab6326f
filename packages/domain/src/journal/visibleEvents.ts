// SPDX-License-Identifier: MIT
import { type EventId, type HybridTime, type Instant, maxHybridTime } from '@knead/base';
import type { EventHead, EventKind, EventOf, JournalEvent, Rated, Revised } from './events.ts';
import { inClockOrder } from './inClockOrder.ts';

/**
 * Kinds that say something about other events. A query for some kinds must always ask for these too, or what was
 * deleted comes back.
 */
export const META_KINDS = ['revised', 'deleted', 'restored', 'erased', 'imported'] as const satisfies EventKind[];
type MetaKind = (typeof META_KINDS)[number];

/**
 * Kinds that no deletion hides (J7): a stop and a rest stay in force, contact still counts, numb skin stays numb, and what
 * came from a file stays known as such. Only erasing the whole journal removes them.
 */
export const KEPT_KINDS = [
  'stopRaised',
  'stopLifted',
  'rested',
  'contactKept',
  'numbKept',
  'deleted',
  'restored',
  'erased',
  'imported',
] as const satisfies EventKind[];

/** An event as screens see it: revised, not hidden, not erased, and never one that only speaks about others. */
export type VisibleEvent = Exclude<JournalEvent, EventHead & { readonly kind: MetaKind }>;

/** Time to take a deletion back; after it the content is erased for good (`product.md`, issue 2 point 6). */
export const undoMs = 10_000;

/** What was found for a list before: every fold asks, and a list is never written to. */
const known = new WeakMap<readonly JournalEvent[], readonly VisibleEvent[]>();

/** Everything that stands, oldest first by clock: revisions applied, hidden and erased events left out (J4 to J7). */
export function visibleEvents(events: readonly JournalEvent[]): readonly VisibleEvent[] {
  const visible = known.get(events) ?? findVisible(events);
  known.set(events, visible);
  return visible;
}

function findVisible(events: readonly JournalEvent[]): readonly VisibleEvent[] {
  const ordered = inClockOrder(events);
  const hiddenAt = foldHidden(ordered);
  const newest = newestRevisions(ordered, hiddenAt);
  const visible: VisibleEvent[] = [];
  for (const event of ordered) {
    if (isMeta(event) || hiddenAt.has(event.id)) continue;
    const revision = newest.get(event.id);
    visible.push(revision !== undefined && event.kind === 'rated' ? { ...headOf(event), ...revision.body } : event);
  }
  return visible;
}

/** One state of an entry that was changed. */
export interface Version {
  /** The event that holds this version. */
  readonly event: EventId;
  /** When it was written. */
  readonly at: Instant;
  readonly body: Rated;
}

/** All versions of a rating that are still there, first one first; empty for an id without one (J4). */
export function historyOf(events: readonly JournalEvent[], id: EventId): readonly Version[] {
  const ordered = inClockOrder(events);
  const hiddenAt = foldHidden(ordered);
  const roots = rootsOf(ordered.filter((event) => !hiddenAt.has(event.id)));
  const versions: Version[] = [];
  for (const event of ordered) {
    if (hiddenAt.has(event.id)) continue;
    if (event.kind === 'rated' && event.id === id) versions.push({ event: event.id, at: event.at, body: event });
    if (event.kind === 'revised' && rootOf(roots, event.id) === id) {
      versions.push({ event: event.id, at: event.at, body: event.body });
    }
  }
  return versions;
}

/**
 * Ids whose content must now be erased: hidden for longer than `undoMs`, and every revision of such an entry, because it
 * holds the same content (J6). A clock that was set back does not keep deleted content alive.
 */
export function erasable(events: readonly JournalEvent[], now: Instant): readonly EventId[] {
  return goneIds(events, (hiddenAt) => now < hiddenAt || now - hiddenAt >= undoMs);
}

/** Ids whose content no file may hold: everything hidden, whether or not its deletion can still be taken back (J6). */
export function hiddenIds(events: readonly JournalEvent[]): readonly EventId[] {
  return goneIds(events, () => true);
}

/** Ids that no view shows any more: hidden and not brought back, or erased; also of events that are not given. */
export function goneFromView(events: readonly JournalEvent[]): ReadonlySet<EventId> {
  const ordered = inClockOrder(events);
  const erased = ordered.filter((event) => event.kind === 'erased').map((event) => event.id);
  return new Set([...foldHidden(ordered).keys(), ...erased]);
}

/** Events with content that were hidden at such a moment, and revisions of those and of what was erased before. */
function goneIds(events: readonly JournalEvent[], isGone: (hiddenAt: Instant) => boolean): readonly EventId[] {
  const ordered = inClockOrder(events);
  const hiddenAt = foldHidden(ordered);
  const roots = rootsOf(ordered);
  const gone = new Set<EventId>();
  for (const event of ordered) {
    const at = hiddenAt.get(event.id);
    if (event.kind === 'erased' || (at !== undefined && isGone(at))) gone.add(event.id);
  }
  return ordered
    .filter((event) => event.kind !== 'erased')
    .filter((event) => gone.has(event.id) || (event.kind === 'revised' && gone.has(rootOf(roots, event.id))))
    .map((event) => event.id);
}

/** Tells of an id whether it is one of some events. */
export type IdSet = Pick<ReadonlySet<EventId>, 'has'>;

/** Targets as a set, kept with the event they belong to: an import can name a whole journal, and every fold asks. */
const targetSets = new WeakMap<EventOf<'imported'>, ReadonlySet<EventId>>();

function targetsOf(event: EventOf<'imported'>): ReadonlySet<EventId> {
  const targets = targetSets.get(event) ?? new Set(event.targets);
  targetSets.set(event, targets);
  return targets;
}

/** Which events came in from a file, and when. */
export interface HandedIn extends IdSet {
  /** When the last file that brought it was taken in; undefined for what was made here. */
  readonly at: (id: EventId) => Instant | undefined;
  /** The same on the hybrid clock: what was made here later has a later one (J1). */
  readonly clock: (id: EventId) => HybridTime | undefined;
}

/** Ids of events that came in from a file, whether or not that import was undone (J9). */
export function handedInIds(events: readonly JournalEvent[]): HandedIn {
  const imports = events
    .filter((event) => event.kind === 'imported')
    .map((event) => ({ at: event.at, clock: event.clock, targets: targetsOf(event) }));
  const bringing = (id: EventId) => imports.filter(({ targets }) => targets.has(id));
  return {
    has: (id) => imports.some(({ targets }) => targets.has(id)),
    at: (id) => bringing(id).reduce<Instant | undefined>((last, { at }) => (last && last > at ? last : at), undefined),
    clock: (id) =>
      bringing(id).reduce<HybridTime | undefined>((last, { clock }) => maxHybridTime(clock, last), undefined),
  };
}

/** When each hidden event was hidden; the newest of deletion and restoring decides. */
function foldHidden(ordered: readonly JournalEvent[]): ReadonlyMap<EventId, Instant> {
  const hiddenAt = new Map<EventId, Instant>();
  for (const event of ordered) {
    if (event.kind === 'deleted') for (const target of event.targets) hiddenAt.set(target, event.at);
    if (event.kind === 'restored') for (const target of event.targets) hiddenAt.delete(target);
  }
  for (const event of ordered) if (isKept(event)) hiddenAt.delete(event.id);
  return hiddenAt;
}

function newestRevisions(
  ordered: readonly JournalEvent[],
  hiddenAt: ReadonlyMap<EventId, Instant>,
): ReadonlyMap<EventId, Revised> {
  // What was made of a hidden version, as only a bad file does, speaks about nothing that stands.
  const roots = rootsOf(ordered.filter((event) => !hiddenAt.has(event.id)));
  const newest = new Map<EventId, Revised>();
  for (const event of ordered) {
    if (event.kind === 'revised' && !hiddenAt.has(event.id)) newest.set(rootOf(roots, event.id), event);
  }
  return newest;
}

function rootsOf(ordered: readonly JournalEvent[]): ReadonlyMap<EventId, EventId> {
  const roots = new Map<EventId, EventId>();
  for (const event of ordered) if (event.kind === 'revised') roots.set(event.id, event.target);
  return roots;
}

/** The first version behind a revision, also through revisions of revisions. A ring, which only a bad file has, ends. */
function rootOf(roots: ReadonlyMap<EventId, EventId>, id: EventId): EventId {
  const seen = new Set<EventId>();
  let root = id;
  for (let next = roots.get(root); next !== undefined && !seen.has(next); next = roots.get(root)) {
    seen.add(next);
    root = next;
  }
  return root;
}

/** Whether no deletion hides this event. */
export function isKept(event: JournalEvent): boolean {
  return keptKinds.has(event.kind);
}

const metaKinds: ReadonlySet<EventKind> = new Set(META_KINDS);
const keptKinds: ReadonlySet<EventKind> = new Set(KEPT_KINDS);

function isMeta(event: JournalEvent): event is EventOf<MetaKind> {
  return metaKinds.has(event.kind);
}

function headOf(event: EventHead): EventHead {
  const { id, device, clock, at, timeZone, day } = event;
  return { id, device, clock, at, timeZone, day };
}
