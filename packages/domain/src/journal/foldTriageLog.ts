// SPDX-License-Identifier: MIT
import type { OpenTingling, TriageLog } from '../triage/input.ts';
import type { JournalEvent } from './events.ts';
import { foldDose, foldFirstUse } from './foldDose.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { foldRested } from './foldRested.ts';
import { answersTo, spotsOf, tinglesOf } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** All that triage wants to know of the journal. */
export function foldTriageLog(events: readonly JournalEvent[], needs: FoldNeeds): TriageLog {
  const firstUseDay = foldFirstUse(events);
  return {
    ...(firstUseDay === undefined ? {} : { firstUseDay }),
    contactToday: foldDose(events, needs),
    rested: foldRested(events, needs),
    openTingling: foldOpenTingling(events, needs),
  };
}

/** Tingling that a session set off and that nobody has called gone, one entry for each spot it may be at. */
export function foldOpenTingling(
  events: readonly JournalEvent[],
  { factsOf }: Pick<FoldNeeds, 'factsOf'>,
): readonly OpenTingling[] {
  const visible = visibleEvents(events);
  const log = { visible, handedIn: handedInIds(events) };
  const open = tinglesOf(visible).filter(
    (tingle) => !answersTo(log, tingle.id).some((answer) => answer.stillThere === 'no'),
  );
  return open.flatMap((tingle) =>
    spotsOf(tingle, visible).map((spot) => {
      const regions = factsOf(spot.technique)?.regions;
      return { ...spot, ...(regions === undefined ? {} : { regions }), since: tingle.at };
    }),
  );
}
