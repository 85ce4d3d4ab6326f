// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';
import type { Area } from '../atlas/areas.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { ContactToday } from '../triage/clearance.ts';
import type { EventOf, JournalEvent } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/**
 * Contact of this diary day, for the limits of `safety.md` 4.2. Days that lie ahead count as today: they come from a clock
 * that was set back or from a flight west, and setting a clock must not give a second allowance (J12).
 */
export function foldDose(events: readonly JournalEvent[], needs: Pick<FoldNeeds, 'today' | 'factsOf'>): ContactToday {
  const steps = visibleEvents(events).filter(
    (event): event is EventOf<'stepDone'> => event.kind === 'stepDone' && event.contact && event.day >= needs.today,
  );
  const inArea = (area: Area) => total(steps.filter((step) => (needs.factsOf(step.what)?.area ?? area) === area));
  return {
    totalSeconds: total(steps),
    areaSeconds: {
      'neck-shoulders': inArea('neck-shoulders'),
      'upper-back': inArea('upper-back'),
      'wrist-hands': inArea('wrist-hands'),
      'feet-ankles': inArea('feet-ankles'),
    },
    techniqueSeconds: secondsByTechnique(steps),
  };
}

/**
 * The diary day of the first session begun on this device, which starts the first week of `safety.md` 4.2; `undefined`
 * before it. It goes by the order of recording, so a clock set back does not make it earlier, and sessions from a file
 * do not count, so an import never shortens the week (J11).
 */
export function foldFirstUse(events: readonly JournalEvent[]): Day | undefined {
  const handedIn = handedInIds(events);
  return visibleEvents(events).find((event) => event.kind === 'sessionStarted' && !handedIn.has(event.id))?.day;
}

function secondsByTechnique(steps: readonly EventOf<'stepDone'>[]): Readonly<Record<TechniqueId, number>> {
  const sums = new Map<TechniqueId, number>();
  for (const { what, seconds } of steps) sums.set(what, (sums.get(what) ?? 0) + seconds);
  return Object.fromEntries(sums);
}

function total(steps: readonly EventOf<'stepDone'>[]): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}
