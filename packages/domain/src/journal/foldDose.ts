// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';
import { AREAS, type Area } from '../atlas/areas.ts';
import { warmUpPressureMax } from '../routine/doseLimits.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { ContactToday } from '../triage/clearance.ts';
import { type Contact, contactsOf } from './contacts.ts';
import type { JournalEvent } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { partsBySession } from './partsBySession.ts';
import { isStep } from './spots.ts';
import { handedInIds, type VisibleEvent, visibleEvents } from './visibleEvents.ts';

/**
 * Contact of this diary day, for the limits of `safety.md` 4.2. Days that lie ahead count as today: they come from a clock
 * that was set back or from a flight west, and setting a clock must not give a second allowance (J12). Nor must
 * deleting a session: its contact is kept and counts on (J26).
 */
export function foldDose(events: readonly JournalEvent[], needs: Pick<FoldNeeds, 'today' | 'factsOf'>): ContactToday {
  const visible = visibleEvents(events);
  const contacts = contactsOf(visible).filter(({ countsOn }) => countsOn >= needs.today);
  const inArea = (area: Area) =>
    total(contacts.filter(({ technique }) => (needs.factsOf(technique)?.area ?? area) === area));
  const warmUps = warmUpsIn(visible, needs);
  const worked = contacts.filter(({ of, seconds }) => seconds > 0 && !warmUps.has(of));
  return {
    totalSeconds: total(contacts),
    areaSeconds: {
      'neck-shoulders': inArea('neck-shoulders'),
      'upper-back': inArea('upper-back'),
      'wrist-hands': inArea('wrist-hands'),
      'feet-ankles': inArea('feet-ankles'),
    },
    workedAreas: AREAS.filter((area) =>
      worked.some(({ technique }) => (needs.factsOf(technique)?.area ?? area) === area),
    ),
    techniqueSeconds: secondsByTechnique(contacts),
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

/**
 * Ids of the steps that were a warm-up alone (R33): as soft as one, in another area than their session was for. What is
 * not known of a step, as after its session was deleted, makes it more than that.
 */
function warmUpsIn(visible: readonly VisibleEvent[], needs: Pick<FoldNeeds, 'factsOf'>): ReadonlySet<string> {
  const ids = [...partsBySession(visible).values()].flatMap((parts) => {
    const asked = parts.flatMap((event) => (event.kind === 'sessionStarted' ? [event.request.area] : []));
    if (asked.length === 0) return [];
    return parts.filter(isStep).filter((step) => {
      const area = needs.factsOf(step.what)?.area;
      const isSoft = Math.max(step.askedPressure, step.reportedPressure ?? 0) <= warmUpPressureMax;
      return isSoft && area !== undefined && !asked.includes(area);
    });
  });
  return new Set(ids.map(({ id }) => id));
}

function secondsByTechnique(contacts: readonly Contact[]): Readonly<Record<TechniqueId, number>> {
  const sums = new Map<TechniqueId, number>();
  for (const { technique, seconds } of contacts) sums.set(technique, (sums.get(technique) ?? 0) + seconds);
  return Object.fromEntries(sums);
}

function total(contacts: readonly Contact[]): number {
  return contacts.reduce((sum, { seconds }) => sum + seconds, 0);
}
