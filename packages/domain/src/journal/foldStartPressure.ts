// SPDX-License-Identifier: MIT
import type { SessionId } from '@knead/base';
import type { TechniqueId } from '../routine/technique.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { visibleEvents } from './visibleEvents.ts';

/** A felt pressure from which a person braces: it counts as "too much" even when nobody said so (`safety.md` 0.6). */
export const bracingPressure = 6;

/** Most steps of the comfort scale by which a start is lowered. */
export const startLoweredMax = 3;

/**
 * By how much each technique starts lower than usual (J15): one more after each session in which it was too much, one
 * less after each in which it was not. Techniques at their usual start are absent.
 */
export function foldStartPressure(events: readonly JournalEvent[]): ReadonlyMap<TechniqueId, number> {
  const lowered = new Map<TechniqueId, number>();
  for (const [technique, sessions] of boutsByTechnique(events)) {
    const by = [...sessions.values()].reduce(
      (before, wasTooMuch) => Math.min(startLoweredMax, Math.max(0, before + (wasTooMuch ? 1 : -1))),
      0,
    );
    if (by > 0) lowered.set(technique, by);
  }
  return lowered;
}

/** For each technique, whether it was too much in each of its sessions, oldest first. */
function boutsByTechnique(events: readonly JournalEvent[]): ReadonlyMap<TechniqueId, ReadonlyMap<SessionId, boolean>> {
  const bouts = new Map<TechniqueId, Map<SessionId, boolean>>();
  for (const event of visibleEvents(events)) {
    if (event.kind !== 'stepDone' || !event.contact) continue;
    const sessions = bouts.get(event.what) ?? new Map<SessionId, boolean>();
    sessions.set(event.session, (sessions.get(event.session) ?? false) || isTooMuch(event));
    bouts.set(event.what, sessions);
  }
  return bouts;
}

function isTooMuch(step: EventOf<'stepDone'>): boolean {
  return step.ending === 'too-much' || (step.eased ?? 0) > 0 || (step.reportedPressure ?? 0) >= bracingPressure;
}
