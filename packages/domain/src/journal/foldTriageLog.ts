// SPDX-License-Identifier: MIT

import { neckRegions } from '../routine/doseLimits.ts';
import type { Answers } from '../triage/answers.ts';
import { lookedAtSinceUnwell, type OpenTingling, type SorePlace, type TriageLog } from '../triage/input.ts';
import type { JournalEvent } from './events.ts';
import { foldDose, foldFirstUse } from './foldDose.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { foldNumb } from './foldNumb.ts';
import { foldRested } from './foldRested.ts';
import { foldReacted, foldWaiting, keepsNeckAtRest } from './foldWaiting.ts';
import { sorePlaces } from './soreness.ts';
import { isStep, regionsOf } from './spots.ts';
import { answersTo, spotsOf, tinglesOf } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** For so long new pain of head or neck is asked about after neck work (`safety.md` 4.4). */
const neckWorkMs = 14 * 24 * 3_600_000;

/** All that triage wants to know of the journal. */
export function foldTriageLog(events: readonly JournalEvent[], needs: FoldNeeds): TriageLog {
  const firstUseDay = foldFirstUse(events);
  const unwell = foldUnwell(events);
  return {
    ...(firstUseDay === undefined ? {} : { firstUseDay }),
    contactToday: foldDose(events, needs),
    rested: foldRested(events, needs),
    openTingling: foldOpenTingling(events, needs),
    waiting: foldWaiting(events, needs),
    sore: foldSore(events, needs),
    numb: foldNumb(events),
    neckWork: foldNeckWork(events, needs),
    reacted: foldReacted(events),
    ...(unwell === undefined ? {} : { unwell }),
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

/** Places that were sore after a session and have not been worked on since (J32). */
function foldSore(events: readonly JournalEvent[], needs: FoldNeeds): readonly SorePlace[] {
  const log = { visible: visibleEvents(events), handedIn: handedInIds(events) };
  return sorePlaces(log, needs).map((spot) => ({ side: spot.side, regions: regionsOf(spot, needs) }));
}

/** Whether the neck was worked on in the last 14 days. Work that lies ahead comes from a clock that was set back. */
function foldNeckWork(events: readonly JournalEvent[], needs: FoldNeeds): boolean {
  return visibleEvents(events)
    .filter(isStep)
    .filter((step) => step.contact && step.seconds > 0 && !(needs.now - step.at > neckWorkMs))
    .some((step) => needs.factsOf(step.what)?.regions.some((region) => neckRegions.includes(region)) ?? true);
}

/**
 * The last session that ended because the person felt unwell, unless a later check on this device says that a
 * professional has looked at it (ST-03, `docs/spec/triage.md` T32).
 */
function foldUnwell(events: readonly JournalEvent[]): TriageLog['unwell'] {
  const visible = visibleEvents(events);
  const handedIn = handedInIds(events);
  const steps = visible.filter((event) => event.kind === 'stepDone');
  const tingled = new Set(steps.filter((step) => step.ending === 'tingling').map((step) => step.session));
  const seenAt = visible.findLastIndex(
    (event) => event.kind === 'checkFinished' && !handedIn.has(event.id) && isLookedAt(event.answers),
  );
  const last = visible
    .slice(seenAt + 1)
    .filter((event) => event.kind === 'sessionFinished')
    .findLast((event) => keepsNeckAtRest(event, tingled.has(event.session)));
  return last === undefined ? undefined : { since: last.at };
}

function isLookedAt(answers: Answers): boolean {
  return answers[lookedAtSinceUnwell]?.answer === 'yes';
}
