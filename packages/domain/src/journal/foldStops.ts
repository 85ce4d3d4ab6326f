// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import type { QuestionId } from '../triage/answers.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { inClockOrder } from './inClockOrder.ts';
import { handedInIds, type IdSet } from './visibleEvents.ts';

type StopRaised = EventOf<'stopRaised'>;
type StopLifted = EventOf<'stopLifted'>;

/** A stop that holds: no session until it is lifted (`docs/spec/triage.md` T14 to T16). */
export interface StopInForce {
  /** The highest tier of all that hold. */
  readonly tier: StopRaised['tier'];
  /** Every stop that holds. Each needs a `stopLifted` of its own. */
  readonly ids: readonly EventId[];
  /** Rules of the newest stop of that tier, and the version of the rules. */
  readonly ruleIds: readonly string[];
  readonly rulesVersion: string;
  /** Questions of all stops that hold, each once; a correction answers all of them with a plain "no". */
  readonly questions: readonly QuestionId[];
  /** Questions of an emergency that is not sure, of all stops that hold; none where one of them is an emergency. */
  readonly unsure: readonly QuestionId[];
}

/**
 * The stop in force. Only a `stopLifted` that names a stop lifts it: with `seen`, or with `corrected` and a plain "no" to
 * every question the stop names. Whether those answers lead below `urgent` is for the caller, who asks triage again
 * before writing the lift. No deletion hides a stop, and a lift that came from a file lifts no stop of this device.
 */
export function foldStops(events: readonly JournalEvent[]): StopInForce | undefined {
  const ordered = inClockOrder(events);
  const handedIn = handedInIds(events);
  const lifts = ordered.filter((event) => event.kind === 'stopLifted');
  const held = ordered
    .filter((event) => event.kind === 'stopRaised')
    .filter((stop) => !lifts.some((lift) => isLiftedBy(stop, lift, handedIn)));
  const top = held.findLast((stop) => stop.tier === 'emergency') ?? held.at(-1);
  if (top === undefined) return undefined;
  return {
    tier: top.tier,
    ids: held.map((stop) => stop.id),
    ruleIds: top.ruleIds,
    rulesVersion: top.rulesVersion,
    questions: [...new Set(held.flatMap((stop) => stop.questions))],
    unsure: top.tier === 'emergency' ? [] : [...new Set(held.flatMap((stop) => stop.unsure ?? []))],
  };
}

function isLiftedBy(stop: StopRaised, lift: StopLifted, handedIn: IdSet): boolean {
  if (lift.stop !== stop.id || (handedIn.has(lift.id) && !handedIn.has(stop.id))) return false;
  return lift.how === 'seen' || isCorrected(stop, lift);
}

function isCorrected(stop: StopRaised, lift: StopLifted): boolean {
  // A stop that names no question, such as one of a failed engine, cannot have been a slip.
  return stop.questions.length > 0 && stop.questions.every((question) => lift.answers?.[question]?.answer === 'no');
}
