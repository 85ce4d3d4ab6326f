// SPDX-License-Identifier: MIT
import type { SessionId } from '@knead/base';
import type { TechniqueId } from '../routine/technique.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { handedInIds, type IdSet, type VisibleEvent, visibleEvents } from './visibleEvents.ts';

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
  for (const [technique, bouts] of boutsByTechnique(visibleEvents(events), handedIn)) {
    const by = [...bouts.values()].reduce((before, bout) => {
      const change = bout.some(isTooMuch) ? 1 : bout.some((step) => handedIn.has(step.id)) ? 0 : -1;
      return Math.min(startLoweredMax, Math.max(0, before + change));
    }, 0);
    if (by > 0) lowered.set(technique, by);
  }
  return lowered;
}

type Step = EventOf<'stepDone'>;

/**
 * The steps of each technique, session by session, oldest first. What a file adds to a session that was led here does not
 * move it before another.
 */
function boutsByTechnique(
  visible: readonly VisibleEvent[],
  handedIn: IdSet,
): ReadonlyMap<TechniqueId, ReadonlyMap<SessionId, readonly Step[]>> {
  const steps = visible.filter((event): event is Step & VisibleEvent => event.kind === 'stepDone' && event.contact);
  const led = new Set(steps.filter(({ id }) => !handedIn.has(id)).map(({ session }) => session));
  const begins = (step: Step) => !led.has(step.session) || !handedIn.has(step.id);
  const bouts = new Map<TechniqueId, Map<SessionId, readonly Step[]>>();
  for (const step of steps) {
    const bySession = bouts.get(step.what) ?? new Map<SessionId, readonly Step[]>();
    if (begins(step) && !bySession.has(step.session)) {
      bySession.set(
        step.session,
        steps.filter(({ what, session }) => what === step.what && session === step.session),
      );
    }
    bouts.set(step.what, bySession);
  }
  return bouts;
}

function isTooMuch(step: Step): boolean {
  return step.ending === 'too-much' || (step.eased ?? 0) > 0 || (step.reportedPressure ?? 0) >= bracingPressure;
}
