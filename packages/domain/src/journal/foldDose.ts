// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';
import type { Area, ByArea, StepSide } from '../atlas/areas.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** Seconds of contact already had today, for the limits of `safety.md` 4.2. */
export interface Dose {
  readonly contactSeconds: number;
  readonly byArea: ByArea<number>;
  /** One entry per technique and side as led; `both` counts for either side. */
  readonly bySpot: readonly SpotDose[];
}

export interface SpotDose {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  readonly seconds: number;
}

export interface DoseNeeds {
  /** The diary day now. */
  readonly today: Day;
  /** Area of a technique; contact by one that nobody knows any more counts in every area. */
  readonly areaOf: (technique: TechniqueId) => Area | undefined;
}

/**
 * Contact of this diary day. Days that lie ahead count as today: they come from a clock that was set back or from a
 * flight west, and setting a clock must not give a second allowance (J12).
 */
export function foldDose(events: readonly JournalEvent[], needs: DoseNeeds): Dose {
  const steps = visibleEvents(events).filter(
    (event): event is EventOf<'stepDone'> => event.kind === 'stepDone' && event.contact && event.day >= needs.today,
  );
  const touches = (step: EventOf<'stepDone'>, area: Area) => (needs.areaOf(step.what) ?? area) === area;
  const inArea = (area: Area) => total(steps.filter((step) => touches(step, area)));
  return {
    contactSeconds: total(steps),
    byArea: {
      'neck-shoulders': inArea('neck-shoulders'),
      'upper-back': inArea('upper-back'),
      'wrist-hands': inArea('wrist-hands'),
      'feet-ankles': inArea('feet-ankles'),
    },
    bySpot: spotsOf(steps),
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

function spotsOf(steps: readonly EventOf<'stepDone'>[]): readonly SpotDose[] {
  const spots = new Map<string, SpotDose>();
  for (const { what, side, seconds } of steps) {
    const key = `${what} ${side}`;
    spots.set(key, { technique: what, side, seconds: (spots.get(key)?.seconds ?? 0) + seconds });
  }
  return [...spots.values()];
}

function total(steps: readonly EventOf<'stepDone'>[]): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}
