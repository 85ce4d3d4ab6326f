// SPDX-License-Identifier: MIT
import type { Instant } from '@knead/base';
import type { Region, StepSide } from '../atlas/areas.ts';
import { sharesSide } from '../routine/dayRecord.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { RestedSpot } from '../triage/clearance.ts';
import type { JournalEvent } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { foldRested } from './foldRested.ts';
import { foldOpenTingling } from './foldTriageLog.ts';
import { untilAnswered } from './soreness.ts';
import { regionsOf } from './spots.ts';

/** A rest as a person is told of it. */
export interface RestInForce {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  /** `spot`: this technique alone; `region`: everything that touches these regions. */
  readonly extent: 'spot' | 'region';
  readonly regions: readonly Region[];
  readonly ends:
    | { readonly kind: 'at'; readonly at: Instant }
    /** With the diary day. */
    | { readonly kind: 'tomorrow' }
    /** When a question that waits on Today is answered. */
    | { readonly kind: 'answer' };
  readonly ruleId: string;
}

/**
 * Every rest in force, also those of tingling that nobody has called gone, so that each can be shown with its end. `flared`:
 * those that rules over weeks add (PP-13).
 */
export function foldRests(
  events: readonly JournalEvent[],
  needs: FoldNeeds,
  flared: readonly RestedSpot[] = [],
): readonly RestInForce[] {
  const added = flared.filter(({ until }) => until > needs.now);
  const rested = [...foldRested(events, needs), ...added].map(
    ({ technique, side, until, regions, ruleId }): RestInForce => {
      const extent = regions === undefined ? 'spot' : 'region';
      // The rest of a diary day is kept as a moment that lies behind its end in every time zone.
      const isOfDay = ruleId === 'ST-04' || (ruleId === 'ST-02' && extent === 'spot');
      const place = {
        technique,
        side,
        extent,
        regions: regions ?? regionsOf({ technique, side }, needs),
        ruleId,
      } as const;
      if (until >= untilAnswered) return { ...place, ends: { kind: 'answer' } };
      return { ...place, ends: isOfDay ? { kind: 'tomorrow' } : { kind: 'at', at: until } };
    },
  );
  const tingling = foldOpenTingling(events, needs).map((spot): RestInForce => {
    const { technique, side } = spot;
    const ends = { kind: 'answer' } as const;
    return { technique, side, extent: 'spot', regions: regionsOf(spot, needs), ends, ruleId: 'ST-02' };
  });
  return [...rested, ...tingling];
}

/** The rest that keeps a technique away the longest, if any; `side` absent means either. */
export function restOf(
  rests: readonly RestInForce[],
  wish: { readonly technique: TechniqueId; readonly side?: StepSide | undefined; readonly regions: readonly Region[] },
): RestInForce | undefined {
  const touching = rests.filter((rest) => {
    if (!sharesSide(rest.side, wish.side ?? 'both')) return false;
    const isRegion = rest.extent === 'region' && rest.regions.some((region) => wish.regions.includes(region));
    return isRegion || rest.technique === wish.technique;
  });
  return longestRest(touching);
}

/** The rest that ends last; undefined where there is none. */
export function longestRest(rests: readonly RestInForce[]): RestInForce | undefined {
  return rests.reduce<RestInForce | undefined>((longest, rest) => {
    return longest === undefined || endOrder(rest) > endOrder(longest) ? rest : longest;
  }, undefined);
}

/** Later ends are higher; what waits for an answer is the last of all. */
function endOrder({ ends }: RestInForce): number {
  if (ends.kind === 'at') return ends.at;
  return ends.kind === 'answer' ? Number.POSITIVE_INFINITY : 0;
}
