// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import type { StepSide } from '../atlas/areas.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { EventOf } from './events.ts';
import type { HandedIn, VisibleEvent } from './visibleEvents.ts';

/** An event that tells of tingling, in a step or after a session, and so is asked about again. */
export type Tingle = EventOf<'stepDone'> | EventOf<'sessionReflected'>;

/** A place on the body as the journal knows it: what was done there, and on which side. */
export interface Spot {
  readonly technique: TechniqueId;
  readonly side: StepSide;
}

/** All tinglings that were told, in clock order. */
export function tinglesOf(visible: readonly VisibleEvent[]): readonly Tingle[] {
  return visible.filter(
    (event): event is Tingle & VisibleEvent =>
      (event.kind === 'stepDone' && event.ending === 'tingling') ||
      (event.kind === 'sessionReflected' && event.worse === 'more-tingling'),
  );
}

/**
 * What was answered about one tingle, in clock order. An answer from a file says nothing about what was felt on this
 * device (J10).
 */
export function answersTo(journal: TingleLog, source: EventId): readonly EventOf<'rechecked'>[] {
  return journal.visible
    .filter((event) => event.kind === 'rechecked')
    .filter((event) => event.source === source && (!journal.handedIn.has(event.id) || journal.handedIn.has(source)));
}

/** What stands, and which of it came from a file. */
export interface TingleLog {
  readonly visible: readonly VisibleEvent[];
  readonly handedIn: HandedIn;
}

/** Where it tingled; told only after the session, it may have been any of the places that were touched. */
export function spotsOf(tingle: Tingle, visible: readonly VisibleEvent[]): readonly Spot[] {
  if (tingle.kind === 'stepDone') return [{ technique: tingle.what, side: tingle.side }];
  const spots = new Map<string, Spot>();
  for (const event of visible) {
    if (event.kind !== 'stepDone' || !event.contact || event.session !== tingle.session) continue;
    spots.set(`${event.what} ${event.side}`, { technique: event.what, side: event.side });
  }
  return [...spots.values()];
}
