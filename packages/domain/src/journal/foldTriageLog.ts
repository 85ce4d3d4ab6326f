// SPDX-License-Identifier: MIT
import type { Answers } from '../triage/answers.ts';
import { lookedAtSinceUnwell, type OpenTingling, type TriageLog } from '../triage/input.ts';
import type { JournalEvent } from './events.ts';
import { foldDose, foldFirstUse } from './foldDose.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { foldRested } from './foldRested.ts';
import { answersTo, spotsOf, tinglesOf } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** All that triage wants to know of the journal. */
export function foldTriageLog(events: readonly JournalEvent[], needs: FoldNeeds): TriageLog {
  const firstUseDay = foldFirstUse(events);
  const unwell = foldUnwell(events);
  return {
    ...(firstUseDay === undefined ? {} : { firstUseDay }),
    contactToday: foldDose(events, needs),
    rested: foldRested(events, needs),
    openTingling: foldOpenTingling(events, needs),
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

/**
 * The last session that ended for safety without tingling, unless a later check on this device says that a professional
 * has looked at it (ST-03, `docs/spec/triage.md` T32). Tingling ends sessions for safety too and has rules of its own.
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
    .findLast((event) => event.ending === 'safety' && !tingled.has(event.session));
  return last === undefined ? undefined : { since: last.at };
}

function isLookedAt(answers: Answers): boolean {
  return answers[lookedAtSinceUnwell]?.answer === 'yes';
}
