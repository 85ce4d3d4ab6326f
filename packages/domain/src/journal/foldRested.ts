// SPDX-License-Identifier: MIT
import { addDays, type Day, type Instant, instant, type Ms, ms } from '@knead/base';
import type { TechniqueId } from '../routine/technique.ts';
import type { RestedSpot } from '../triage/clearance.ts';
import type { EventOf, JournalEvent, Rested } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { sorenessRestMs, sorenessRests } from './soreness.ts';
import { isStep, regionsOf, spotsTouched } from './spots.ts';
import { answersTo, spotsOf, type Tingle, type TingleLog, tinglesOf } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** Rest of the region when tingling is still there after 30 minutes (`safety.md` 4.3, ST-02), and after "more tingling". */
export const tingleRestMs: Ms = ms(48 * 3_600_000);

/** Rest of what was touched after a pop or quick swelling (`safety.md` 4.3, ST-07). */
const popRestMs: Ms = ms(72 * 3_600_000);

/** Stands for every technique: nobody knows its regions, so it counts as touching all of them. */
const wholeBody: TechniqueId = 'whole-body';

/**
 * Places at rest now (J13, J29, J30): where a touch set off tingling, for the rest of that diary day; with tingling that was
 * still there at 30 minutes, or more of it after a session, the region for 48 hours; what a stop in a session or soreness
 * on the next day asks for; and every `rested` event in force.
 */
export function foldRested(events: readonly JournalEvent[], needs: FoldNeeds): readonly RestedSpot[] {
  return restsOf({ visible: visibleEvents(events), handedIn: handedInIds(events) }, needs).map(
    ({ technique, side, extent, until, ruleId }) => {
      const spot = { technique, side, until, ruleId };
      return extent === 'spot' ? spot : { ...spot, regions: regionsOf({ technique, side }, needs) };
    },
  );
}

/** Every rest in force, as the event that would write it down. */
export function restsOf(log: TingleLog, needs: FoldNeeds): readonly Rested[] {
  const stored = log.visible.filter((event) => event.kind === 'rested').map((rest) => withinReach(rest, log, needs));
  const tingled = tinglesOf(log.visible).flatMap((tingle) => restsAfter(tingle, log, needs));
  const stopped = log.visible.flatMap((event) =>
    event.kind === 'sessionFinished' ? restsAfterStop(event, log, needs) : [],
  );
  return [...stored, ...tingled, ...stopped, ...sorenessRests(log, needs)].filter((rest) => rest.until > needs.now);
}

/**
 * A rest from a file, whose end may lie years ahead: no rest of ours is longer than 14 days, so it ends that long after its
 * own moment at the latest, and after the file was taken in (J34).
 */
function withinReach(rest: EventOf<'rested'>, { handedIn }: TingleLog, { now }: FoldNeeds): Rested {
  const takenIn = handedIn.at(rest.id);
  if (takenIn === undefined) return rest;
  const from = Math.min(rest.at, takenIn, now);
  return { ...rest, until: instant(Math.min(rest.until, from + sorenessRestMs.see)) };
}

/** A limb that went white ends massage for the day (ST-04); a pop rests whatever may have popped (ST-07). */
function restsAfterStop(end: EventOf<'sessionFinished'>, log: TingleLog, needs: FoldNeeds): readonly Rested[] {
  const common = { kind: 'rested', extent: 'region' } as const;
  if (end.cause === 'limb' && end.day >= needs.today) {
    return [{ ...common, technique: wholeBody, side: 'both', until: endOf(end.day), ruleId: 'ST-04' }];
  }
  if (end.cause !== 'pop') return [];
  const until = instant(end.at + popRestMs);
  const steps = log.visible.filter(isStep).filter((step) => step.session === end.session);
  // What a file tells of a session only adds to it: another file may hold a part of the same one.
  const led = steps.filter((step) => !log.handedIn.has(step.id));
  const anywhere = spotsTouched(led).length > 0 ? [] : [{ technique: wholeBody, side: 'both' } as const];
  return [...anywhere, ...spotsTouched(steps)].map((spot) => ({ ...common, ...spot, until, ruleId: 'ST-07' }));
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
