// SPDX-License-Identifier: MIT
import { addDays, type Day, type Instant, instant, type Ms, ms } from '@knead/base';
import { REGIONS } from '../atlas/areas.ts';
import type { RestedSpot } from '../triage/clearance.ts';
import type { JournalEvent, Rested } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { answersTo, spotsOf, type Tingle, type TingleLog, tinglesOf } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** Rest of the region when tingling is still there after 30 minutes (`safety.md` 4.3, ST-02), and after "more tingling". */
export const tingleRestMs: Ms = ms(48 * 3_600_000);

/**
 * Places at rest now (J13): where a touch set off tingling, for the rest of that diary day; with tingling that was still
 * there at 30 minutes, or more of it after a session, the region for 48 hours; and every `rested` event in force.
 */
export function foldRested(events: readonly JournalEvent[], needs: FoldNeeds): readonly RestedSpot[] {
  return restsOf({ visible: visibleEvents(events), handedIn: handedInIds(events) }, needs).map(
    ({ technique, side, extent, until, ruleId }) => {
      const spot = { technique, side, until, ruleId };
      return extent === 'spot' ? spot : { ...spot, regions: needs.factsOf(technique)?.regions ?? REGIONS };
    },
  );
}

/** Every rest in force, as the event that would write it down. */
export function restsOf(log: TingleLog, needs: FoldNeeds): readonly Rested[] {
  const stored = log.visible.filter((event) => event.kind === 'rested');
  const derived = tinglesOf(log.visible).flatMap((tingle) => restsAfter(tingle, log, needs));
  return [...stored, ...derived].filter((rest) => rest.until > needs.now);
}

function restsAfter(tingle: Tingle, log: TingleLog, needs: FoldNeeds): readonly Rested[] {
  const stillThere = answersTo(log, tingle.id).findLast(
    (answer) => answer.recheck === '30min' && answer.stillThere !== 'no',
  );
  const regionSince = tingle.kind === 'sessionReflected' ? tingle.at : stillThere?.at;
  const rests: Rested[] = [];
  for (const spot of spotsOf(tingle, log.visible)) {
    const common = { kind: 'rested', ...spot, ruleId: 'ST-02' } as const;
    if (regionSince !== undefined) {
      rests.push({ ...common, extent: 'region', until: instant(regionSince + tingleRestMs) });
    }
    // A day that lies ahead comes from a clock set back: the spot is still at rest.
    if (tingle.day >= needs.today) rests.push({ ...common, extent: 'spot', until: endOf(tingle.day) });
  }
  return rests;
}

/** A moment at which the diary day is over in every time zone: midnight UTC two civil days on. */
function endOf(day: Day): Instant {
  return instant(Date.parse(addDays(day, 2)));
}
