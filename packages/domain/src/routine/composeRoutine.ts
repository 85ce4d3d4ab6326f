// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { AREAS } from '../atlas/areas.ts';
import { Clearance, type ClearanceFacts } from '../triage/clearance.ts';
import { arrangeSteps } from './arrangeSteps.ts';
import { type ChosenWish, type ContactBounds, chooseSteps } from './chooseSteps.ts';
import {
  areasLeftSeconds,
  type ComposeInput,
  contactLeftSeconds,
  evenFloor,
  type KnownWish,
  strictestDay,
} from './composeInput.ts';
import { type DayRecord, emptyDay, type TechniqueLibrary } from './dayRecord.ts';
import {
  changeoverSecondsDefault,
  changeoverSecondsMax,
  changeoverSecondsMin,
  contactSecondsMin,
  requestSecondsMax,
  requestSecondsMin,
  wishesMax,
} from './doseLimits.ts';
import { explainRoutine } from './explainRoutine.ts';
import { planWish, type WishDecision } from './planWish.ts';
import { issueRoutine, type LeftOut, type Routine, type RoutineRequest } from './routine.ts';
import type { TechniqueId } from './technique.ts';
import { timeBudget } from './timeBudget.ts';

/** What a routine is composed from, beside the request and the clearance. */
export interface ComposeSetting {
  readonly library: TechniqueLibrary;
  /**
   * What this diary day has seen before this session; absent where only the clearance knows. To resume a session, give the
   * record without the session itself: then the same routine comes out.
   */
  readonly day?: DayRecord;
  /** Seconds to get into place, 5 to 40, default 10; twice that (40 at most) with a change of pose or tool. */
  readonly changeoverSeconds?: number;
}

/** What is open to everyone when there is no routine. */
export const OPEN_OFFERS = ['breathe', 'rest'] as const;
export type OpenOffer = (typeof OPEN_OFFERS)[number];

/**
 * - `not-cleared`: the clearance was not issued by triage in this run of the program.
 * - `bad-request`: `path` names the value of the request (or setting) that is out of bounds.
 * - `unknown-technique`: no such id in the library.
 * - `too-little`: under three minutes, or less than a minute of contact is possible; `leftOut` says what stands against it.
 */
export type ComposeRefusal =
  | { readonly kind: 'not-cleared' }
  | { readonly kind: 'bad-request'; readonly path: string }
  | { readonly kind: 'unknown-technique'; readonly technique: TechniqueId }
  | { readonly kind: 'too-little'; readonly leftOut: readonly LeftOut[]; readonly offers: readonly OpenOffer[] };

/**
 * Composes timed steps that satisfy a request and a clearance (`docs/spec/routine.md`). The same input gives the same
 * routine. Its time is the time asked for, to the second.
 */
export function composeRoutine(
  request: RoutineRequest,
  clearance: Clearance,
  setting: ComposeSetting,
): Result<Routine, ComposeRefusal> {
  if (!Clearance.isGenuine(clearance)) return err({ kind: 'not-cleared' });
  const input = makeInput(request, clearance.facts, setting);
  return input.ok ? composeFrom(input.value) : input;
}

/** What a request would come to. */
export interface Foreseen {
  /** Whether there would be a routine at all. */
  readonly fits: boolean;
  /** What is left out of it; where nothing fits, all of it. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * What a request would come to under limits that are foreseen before the check. For showing alone: there are no steps in
 * it, and nothing can be led from it.
 */
export function foreseeRoutine(request: RoutineRequest, foreseen: ClearanceFacts, setting: ComposeSetting): Foreseen {
  const input = makeInput(request, foreseen, setting);
  if (!input.ok) return { fits: false, leftOut: [] };
  const { chosen, leftOut } = choose(input.value);
  return { fits: chosen.length > 0, leftOut: leftOut.filter(({ reason }) => reason !== 'no-time') };
}

interface Choice {
  readonly chosen: readonly ChosenWish[];
  readonly leftOut: readonly LeftOut[];
}

function choose(input: ComposeInput): Choice {
  const decisions = input.wishes.map((known) => planWish(input, known));
  const bounds = boundsOf(input);
  const plans = decisions.flatMap(({ plan }) => plan ?? []);
  const best = chooseSteps(plans, bounds);
  const chosen = secondsIn(best) < contactSecondsMin ? [] : best;
  const leftOut = input.wishes.flatMap((known, index) => leftOutOf(known, decisions[index], { chosen, bounds }));
  return { chosen, leftOut };
}

function composeFrom(input: ComposeInput): Result<Routine, ComposeRefusal> {
  const { chosen, leftOut } = choose(input);
  if (chosen.length === 0) return err({ kind: 'too-little', leftOut, offers: OPEN_OFFERS });
  return ok(
    issueRoutine({
      request: input.request,
      steps: arrangeSteps(input, chosen),
      totalSeconds: input.request.totalSeconds,
      contactSeconds: secondsIn(chosen),
      extraContactSecondsMax: extraSeconds(input, chosen),
      leftOut,
      why: explainRoutine(input, { chosen, leftOut }),
      rulesVersion: input.clearance.rulesVersion,
    }),
  );
}

function makeInput(
  request: RoutineRequest,
  facts: ClearanceFacts,
  setting: ComposeSetting,
): Result<ComposeInput, ComposeRefusal> {
  const changeoverSeconds = setting.changeoverSeconds ?? changeoverSecondsDefault;
  if (request.totalSeconds < requestSecondsMin) return err({ kind: 'too-little', leftOut: [], offers: OPEN_OFFERS });
  const path = badValueIn(request, changeoverSeconds);
  if (path !== undefined) return err({ kind: 'bad-request', path });
  const known = request.wishes.map((wish) => ({ wish, facts: setting.library.get(wish.technique) }));
  const unknown = known.find((one) => one.facts === undefined);
  if (unknown !== undefined) return err({ kind: 'unknown-technique', technique: unknown.wish.technique });
  const wishes = known.flatMap(({ wish, facts }): readonly KnownWish[] =>
    facts === undefined ? [] : [{ wish, facts }],
  );
  const day = strictestDay(setting.day ?? emptyDay, facts);
  return ok({ request, wishes, clearance: facts, library: setting.library, day, changeoverSeconds });
}

function badValueIn({ totalSeconds, wishes }: RoutineRequest, changeoverSeconds: number): string | undefined {
  if (!Number.isInteger(totalSeconds) || totalSeconds > requestSecondsMax) return '/totalSeconds';
  if (wishes.length === 0 || wishes.length > wishesMax) return '/wishes';
  const wish = wishes.findIndex(({ sideSeconds }) => !(Number.isInteger(sideSeconds) && sideSeconds > 0));
  if (wish >= 0) return `/wishes/${wish}/sideSeconds`;
  const ids = wishes.map(({ technique }) => technique);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (repeated >= 0) return `/wishes/${repeated}/technique`;
  const isChangeover = changeoverSeconds >= changeoverSecondsMin && changeoverSeconds <= changeoverSecondsMax;
  return isChangeover && Number.isInteger(changeoverSeconds) ? undefined : '/changeoverSeconds';
}

function boundsOf(input: ComposeInput): ContactBounds {
  const { stepsMax, contactSeconds } = timeBudget(input);
  const seconds = Math.max(0, Math.min(contactSeconds, contactLeftSeconds(input), wishedSeconds(input)));
  const { area } = input.request;
  const isAreaNeeded = input.wishes.some(({ facts }) => facts.area === area);
  return { seconds: evenFloor(seconds), areas: areasLeftSeconds(input), stepsMax, area, isAreaNeeded };
}

function wishedSeconds({ wishes }: ComposeInput): number {
  return wishes.reduce((sum, { wish, facts }) => sum + wish.sideSeconds * (facts.sides === 'both' ? 1 : 2), 0);
}

interface DoseFacts {
  readonly chosen: readonly ChosenWish[];
  readonly bounds: ContactBounds;
}

/** Why a wish, or a side of it, is not in the routine. */
function leftOutOf({ facts }: KnownWish, decision: WishDecision | undefined, from: DoseFacts): readonly LeftOut[] {
  const isDone = from.chosen.some(({ plan }) => plan.facts.id === facts.id);
  if (decision?.plan === undefined || isDone) return decision?.leftOut ?? [];
  return [{ technique: facts.id, reason: reasonOfDose(facts, from), ruleIds: [] }];
}

/** Why a wish that may be done is not done. */
function reasonOfDose({ area, nerveAdjacent }: KnownWish['facts'], { chosen, bounds }: DoseFacts): LeftOut['reason'] {
  if (bounds.areas[area] === 0) return 'area-limit';
  if (chosen.length > 0) return 'no-time';
  if (bounds.seconds < contactSecondsMin) return 'day-limit';
  if (bounds.isAreaNeeded && area !== bounds.area) return 'warm-up-alone';
  return nerveAdjacent ? 'nerve-first' : 'day-limit';
}

function secondsIn(chosen: readonly ChosenWish[]): number {
  return chosen.flatMap(({ seconds }) => seconds).reduce((sum, value) => sum + value, 0);
}

/** What is left of the tightest limit that several steps share (R19). */
function extraSeconds(input: ComposeInput, chosen: readonly ChosenWish[]): number {
  const left = areasLeftSeconds(input);
  const areas = AREAS.map((area) => ({ area, chosen: chosen.filter(({ plan }) => plan.area === area) }));
  const spare = areas.filter((one) => one.chosen.length > 0).map((one) => left[one.area] - secondsIn(one.chosen));
  return Math.max(0, Math.min(contactLeftSeconds(input) - secondsIn(chosen), ...spare));
}
