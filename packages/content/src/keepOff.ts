// SPDX-License-Identifier: MIT
import { REGIONS } from '@knead/domain';
import { keepOffFiles } from './keepOff.index.ts';
import type { KeepOffFacts } from './keepOffFacts.ts';

/** All areas that are kept off, from head to toe as their first regions go. */
export const keepOffAreas: readonly KeepOffFacts[] = Object.values<KeepOffFacts>(keepOffFiles).toSorted(
  (a, b) => firstRegion(a) - firstRegion(b),
);

function firstRegion({ regions }: KeepOffFacts): number {
  return Math.min(...regions.map((region) => REGIONS.indexOf(region)));
}
