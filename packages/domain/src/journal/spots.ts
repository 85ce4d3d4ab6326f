// SPDX-License-Identifier: MIT

import { REGIONS, type Region } from '../atlas/areas.ts';
import { sharesSide } from '../routine/dayRecord.ts';
import type { EventOf } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import type { Spot } from './tingles.ts';
import type { VisibleEvent } from './visibleEvents.ts';

/** Whether two pieces of work touched a region on the same side. A technique nobody knows any more touched everything. */
export function touchesSame(a: Spot, b: Spot, needs: Pick<FoldNeeds, 'factsOf'>): boolean {
  const regions = regionsOf(b, needs);
  return sharesSide(a.side, b.side) && regionsOf(a, needs).some((region) => regions.includes(region));
}

/** The regions a piece of work touched. */
export function regionsOf({ technique }: Spot, { factsOf }: Pick<FoldNeeds, 'factsOf'>): readonly Region[] {
  return factsOf(technique)?.regions ?? REGIONS;
}

export function isStep(event: VisibleEvent): event is EventOf<'stepDone'> & VisibleEvent {
  return event.kind === 'stepDone';
}

/** What was touched in these events, each place once. */
export function spotsTouched(events: readonly VisibleEvent[]): readonly Spot[] {
  const touched = events.filter(isStep).filter((step) => step.contact && step.seconds > 0);
  const spots = new Map(touched.map(({ what, side }) => [`${what} ${side}`, { technique: what, side }]));
  return [...spots.values()];
}
