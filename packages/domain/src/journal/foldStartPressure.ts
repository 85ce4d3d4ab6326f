// SPDX-License-Identifier: MIT
import type { SessionId } from '@knead/base';
import type { TechniqueId } from '../routine/technique.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { handedInIds, type VisibleEvent, visibleEvents } from './visibleEvents.ts';

/** A felt pressure from which a person braces: it counts as "too much" even when nobody said so (`safety.md` 0.6). */
export const bracingPressure = 6;

/** Most steps of the comfort scale by which a start is lowered. */
export const startLoweredMax = 3;

/**
 * By how much each technique starts lower than usual (J15): one more after each session in which it was too much, one
 * less after each on this device in which it was not. Techniques at their usual start are absent.
 */
export function foldStartPressure(events: readonly JournalEvent[]): ReadonlyMap<TechniqueId, number> {
  const handedIn = handedInIds(events);
  const lowered = new Map<TechniqueId, number>();
  for (const [technique, bouts] of boutsByTechnique(visibleEvents(events))) {
    const by = [...bouts.values()].reduce((before, bout) => {
      const change = bout.some(isTooMuch) ? 1 : bout.some((step) => handedIn.has(step.id)) ? 0 : -1;
      return Math.min(startLoweredMax, Math.max(0, before + change));
    }, 0);
    if (by > 0) lowered.set(technique, by);
  }
  return lowered;
}

type Step = EventOf<'stepDone'>;

/** The steps of each technique, session by session, oldest first. */
function boutsByTechnique(
  visible: readonly VisibleEvent[],
): ReadonlyMap<TechniqueId, ReadonlyMap<SessionId, readonly Step[]>> {
  const bouts = new Map<TechniqueId, Map<SessionId, readonly Step[]>>();
  for (const event of visible) {
    if (event.kind !== 'stepDone' || !event.contact) continue;
    const bySession = bouts.get(event.what) ?? new Map<SessionId, readonly Step[]>();
    bySession.set(event.session, [...(bySession.get(event.session) ?? []), event]);
    bouts.set(event.what, bySession);
  }
  return bouts;
}

function isTooMuch(step: Step): boolean {
  return step.ending === 'too-much' || (step.eased ?? 0) > 0 || (step.reportedPressure ?? 0) >= bracingPressure;
}
