// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { kindsByStroke, type Pressure, type Region, type StepSide, type Tool } from '../atlas/areas.ts';
import type { RegionLimit } from '../triage/clearance.ts';
import { causesIn } from './causes.ts';
import { type ComposeInput, evenFloor, firstWeekArea, isShort, type KnownWish, softest } from './composeInput.ts';
import { regionSecondsToday, sharesSide, sidesOf, techniqueSecondsToday } from './dayRecord.ts';
import {
  firstWeekPressureMax,
  holdSecondsMax,
  lightPressureMax,
  neckHoldSecondsMax,
  neckRegions,
  nerveDaySecondsMax,
  nervePressureMax,
  shortPressureMax,
  spotDaySecondsMax,
  spotSecondsMax,
  stepAllowanceSecondsMin,
  techniqueDayFactor,
  unheldRegions,
  warmUpPressureMax,
} from './doseLimits.ts';
import { lowered, lowest } from './pressure.ts';
import type { LeftOutReason } from './routine.ts';
import type { TechniqueFacts } from './technique.ts';

/** One wish, on one side, with one tool. */
export interface StepQuestion extends KnownWish {
  readonly side: StepSide;
  readonly tool: Tool;
}

/** What a step may be. */
export interface StepAllowance {
  readonly side: StepSide;
  readonly ceiling: Pressure;
  readonly holdSeconds: number;
  /** Most seconds in this session, even. */
  readonly secondsMax: number;
  /** Skin may be numb there: it is looked at first (R18). */
  readonly needsLook: boolean;
  /** Triage rules that hold here, whether or not they cut anything. */
  readonly ruleIds: readonly string[];
}

export interface StepRefusal {
  readonly reason: LeftOutReason;
  readonly ruleIds: readonly string[];
}

/** Whether a step may be done, and how long and hard (R2, R5 to R11, R27). The first reason that holds is given. */
export function allowStep(input: ComposeInput, question: StepQuestion): Result<StepAllowance, StepRefusal> {
  const limits = limitsOf(input, question);
  const blocked = blockOf(input, question, limits);
  if (blocked !== undefined) return err(blocked);
  const ceiling = ceilingOf(input, question, limits);
  if (isSecondArea(input, question.facts)) return err({ reason: 'first-week', ruleIds: [] });
  if (question.facts.pressure.start > ceiling) return err(tooLow(input, question, limits));
  const holdSeconds = holdOf(question.facts, limits);
  if (isHeld(question.facts) && holdSeconds === 0) {
    return err({ reason: 'kind-blocked', ruleIds: causesIn(limits, ({ holdSecondsMax: most = 1 }) => most < 1) });
  }
  const secondsMax = evenFloor(Math.min(...allowancesOf(input, question), ...sharedSeconds(question, limits)));
  if (secondsMax < stepAllowanceSecondsMin) {
    const cutsTime = causesIn(limits, (effect) => (effect.daySecondsMax ?? effect.timeShare) !== undefined);
    return err({ reason: 'day-limit', ruleIds: cutsTime });
  }
  const needsLook = limits.some((limit) => limit.lookFirst === true);
  return ok({ side: question.side, ceiling, holdSeconds, secondsMax, needsLook, ruleIds: rulesOf(limits) });
}

function limitsOf({ clearance }: ComposeInput, { facts, side }: StepQuestion): readonly RegionLimit[] {
  return facts.regions.flatMap((region) => sidesOf(side).map((one) => clearance.limits[region][one]));
}

function blockOf(input: ComposeInput, question: StepQuestion, limits: readonly RegionLimit[]): StepRefusal | undefined {
  const { facts, tool } = question;
  const kinds = new Set(facts.strokes.flatMap((stroke) => kindsByStroke[stroke]));
  const { session } = input.clearance;
  const region = limits.filter((limit) => limit.blocked);
  if (region.length > 0) return { reason: 'region-blocked', ruleIds: causesIn(region, ({ block }) => block === true) };
  const ofKind = ({ techniqueKinds = [] }: Pick<Partial<RegionLimit>, 'techniqueKinds'>) =>
    techniqueKinds.some((one) => kinds.has(one));
  const kind = limits.filter(ofKind);
  if (kind.length > 0 || isHeldWhereNothingIs(facts)) {
    return { reason: 'kind-blocked', ruleIds: causesIn(kind, ofKind) };
  }
  const ofTool = ({ tools = [] }: Pick<Partial<RegionLimit>, 'tools'>) => tools.includes(tool);
  const byTool = limits.filter(ofTool);
  if (byTool.length > 0 || isToolWhereHandsOnly(facts, tool)) {
    return { reason: 'tool-blocked', ruleIds: causesIn(byTool, ofTool) };
  }
  if (session.posesBlocked.includes(facts.pose)) {
    const posed = causesIn([session], ({ posesBlocked = [] }) => posesBlocked.includes(facts.pose));
    return { reason: 'pose-blocked', ruleIds: posed };
  }
  if (facts.onFloor === true && session.floorBlocked) {
    return { reason: 'floor', ruleIds: causesIn([session], ({ floorBlocked }) => floorBlocked === true) };
  }
  const restRules = restRulesOf(input, question);
  return restRules === undefined ? undefined : { reason: 'rested-spot', ruleIds: restRules };
}

/** Places of NG-05 (R6): strokes and circles, by hand. */
export function isHeldWhereNothingIs({ regions, strokes }: TechniqueFacts): boolean {
  const moves = ['stroke-light', 'glide', 'circle'];
  return isUnheld(regions) && strokes.some((stroke) => !moves.includes(stroke));
}

/** The same places take no ball and no device. */
export function isToolWhereHandsOnly({ regions }: TechniqueFacts, tool: Tool): boolean {
  return isUnheld(regions) && tool !== 'hand';
}

/** Whether a region has a place of NG-05. */
export function isUnheld(regions: readonly Region[]): boolean {
  return regions.some((region) => unheldRegions.includes(region));
}

/** Ids of the rules that rest this place, or `undefined` when it is free (R10). */
function restRulesOf(input: ComposeInput, { facts, side }: StepQuestion): readonly string[] | undefined {
  const touches = (regions: readonly Region[]) => regions.some((region) => facts.regions.includes(region));
  const cleared = input.clearance.rested.filter(
    (spot) => sharesSide(spot.side, side) && (spot.technique === facts.id || touches(spot.regions ?? [])),
  );
  const recorded = input.day.rested.filter((spot) => {
    const regions = spot.extent === 'region' ? (input.library.get(spot.technique)?.regions ?? facts.regions) : [];
    return sharesSide(spot.side, side) && (spot.technique === facts.id || touches(regions));
  });
  const wasDone = facts.nerveAdjacent && techniqueSecondsToday(input.day, facts.id, side) > 0;
  if (cleared.length + recorded.length === 0 && !wasDone) return undefined;
  return [...new Set(cleared.map((spot) => spot.ruleId))];
}

/** In the first week another area than the day's is not begun; its warm-up may come before the day's area alone (R9). */
function isSecondArea(input: ComposeInput, { area }: TechniqueFacts): boolean {
  const firmArea = firstWeekArea(input);
  return firmArea !== undefined && firmArea !== input.request.area && area !== firmArea;
}

function isHeld({ strokes }: TechniqueFacts): boolean {
  return strokes.includes('hold') || strokes.includes('pin-move');
}

function ceilingOf(input: ComposeInput, question: StepQuestion, limits: readonly RegionLimit[]): Pressure {
  const { clearance, request } = input;
  const { facts, wish } = question;
  const byHand = lowest(clearance.session.ceiling, ...limits.map((limit) => limit.ceiling));
  const firmArea = firstWeekArea(input);
  // A tool goes one less than the hand (`safety.md` 0.6). Replacing the tool does not give the step back: else a clearance
  // that blocks the ball would allow more pressure than one that does not.
  const ledByHand = facts.tools[0] === 'hand';
  return lowest(
    facts.pressure.ceiling,
    ledByHand ? byHand : lowered(byHand, 1),
    ...softest(wish.pressureMax),
    ...(facts.nerveAdjacent ? [nervePressureMax] : []),
    ...(isShort(request) ? [shortPressureMax] : []),
    ...(facts.area === request.area ? [] : [lightPressureMax]),
    ...(restsFromFirmWork(input, question) ? [lightPressureMax] : []),
    ...(firmArea === undefined ? [] : [facts.area === firmArea ? firstWeekPressureMax : warmUpPressureMax]),
  );
}

/** Whether firm work touched one of these regions on this side too lately for more of it (R25). */
function restsFromFirmWork({ day, library }: ComposeInput, { facts, side }: StepQuestion): boolean {
  return (day.firmWork ?? []).some((work) => {
    // A technique nobody knows any more may have touched anything.
    const worked = library.get(work.technique)?.regions ?? facts.regions;
    return sharesSide(work.side, side) && worked.some((region) => facts.regions.includes(region));
  });
}

function tooLow(input: ComposeInput, question: StepQuestion, limits: readonly RegionLimit[]): StepRefusal {
  const session = { ...input.clearance.session, firstWeek: false };
  const later = { ...input, clearance: { ...input.clearance, session } };
  const fitsLater = question.facts.pressure.start <= ceilingOf(later, question, limits);
  if (fitsLater) return { reason: 'first-week', ruleIds: [] };
  const { start } = question.facts.pressure;
  const needed = question.facts.tools[0] === 'hand' ? start : start + 1;
  const softens = ({ ceiling = needed, ceilingLess = 0 }: { ceiling?: number; ceilingLess?: number }) =>
    ceiling < needed || ceilingLess > 0;
  const ruleIds = [...causesIn(limits, softens), ...causesIn([input.clearance.session], softens)];
  return { reason: 'ceiling-too-low', ruleIds: [...new Set(ruleIds)] };
}

/** Every bound on the seconds of one step (R5). */
function allowancesOf(input: ComposeInput, question: StepQuestion): readonly number[] {
  const { facts, side } = question;
  const today = techniqueSecondsToday(input.day, facts.id, side);
  return [
    facts.sideSeconds.max,
    facts.spots * spotSecondsMax,
    facts.spots * spotDaySecondsMax - today,
    Math.floor(facts.sideSeconds.max * techniqueDayFactor) - today,
    // Once a day: where it had any, it rests.
    ...(facts.nerveAdjacent ? [nerveDaySecondsMax] : []),
    ...regionShares(input, question),
  ];
}

/** Where triage allows a share of the usual time alone: that share of what was asked for (R26). */
function sharedSeconds({ wish }: StepQuestion, limits: readonly RegionLimit[]): readonly number[] {
  return limits.flatMap(({ timeShare }) => (timeShare === undefined ? [] : [wish.sideSeconds * timeShare]));
}

/**
 * Where triage limits the seconds of a day in a region, the wishes that touch it share what is left by what they asked
 * for. The shares do not depend on what is left out: a stricter clearance must never give a step more.
 */
function regionShares(input: ComposeInput, { wish, facts, side }: StepQuestion): readonly number[] {
  return facts.regions.flatMap((region) => {
    const touching = input.wishes.filter((other) => other.facts.regions.includes(region));
    const asked = touching.reduce((sum, other) => sum + other.wish.sideSeconds, 0);
    return sidesOf(side).flatMap((one) => {
      const most = input.clearance.limits[region][one].daySecondsMax;
      if (most === undefined) return [];
      const left = most - regionSecondsToday(input.day, input.library, { region, side: one });
      return [Math.floor((left * wish.sideSeconds) / asked)];
    });
  });
}

function holdOf(facts: TechniqueFacts, limits: readonly RegionLimit[]): number {
  const isNeck = facts.regions.some((region) => neckRegions.includes(region));
  return Math.min(
    facts.holdSeconds,
    isUnheld(facts.regions) ? 0 : holdSecondsMax,
    isNeck ? neckHoldSecondsMax : holdSecondsMax,
    ...limits.map((limit) => limit.holdSecondsMax ?? holdSecondsMax),
  );
}

function rulesOf(limits: readonly RegionLimit[]): readonly string[] {
  return [...new Set(limits.flatMap((limit) => limit.ruleIds))];
}
