// SPDX-License-Identifier: MIT
import { AREAS, type Area, type Pressure } from '../atlas/areas.ts';
import { isHeldWhereNothingIs, isToolWhereHandsOnly, isUnheld } from './allowStep.ts';
import {
  areaDaySecondsMax,
  daySecondsMax,
  firmFromPressure,
  holdSecondsMax,
  lightAreaDaySecondsMax,
  lightAreas,
  lightPressureMax,
  neckHoldSecondsMax,
  neckRegions,
  nerveDaySecondsMax,
  nervePressureMax,
  openingSecondsMin,
  spotSecondsMax,
} from './doseLimits.ts';
import type { DraftProblem, DraftRules } from './draftRules.ts';
import { lowered } from './pressure.ts';
import type { ContactStep, Step } from './routine.ts';
import type { TechniqueFacts } from './technique.ts';

/** A contact step with its place and facts. */
interface Placed {
  readonly index: number;
  readonly step: ContactStep;
  readonly facts: TechniqueFacts;
}

/** Holds steps that are well formed against the limits that hold for everyone (R22); all problems at once. */
export function checkDraft(steps: readonly Step[], rules: DraftRules): readonly DraftProblem[] {
  const contacts = [...steps.entries()].flatMap(([index, step]): readonly Placed[] => {
    if (step.kind !== 'contact') return [];
    const facts = rules.library.get(step.technique);
    return facts === undefined ? [] : [{ index, step, facts }];
  });
  return [
    ...contacts.flatMap((placed) => checkPlace(placed, rules)),
    ...contacts.flatMap((placed) => checkSpot(placed, contacts)),
    ...checkOrder(steps, contacts),
    ...AREAS.flatMap((area) => checkArea(area, contacts)),
    ...overLimit('/steps', 'contact-too-long', { value: secondsOf(contacts), limit: daySecondsMax }),
  ];
}

/** The lowest ceiling by hand of the regions a technique touches; 0 on the no-press list. */
export function handCeilingOf({ regions }: TechniqueFacts, { ceilings }: DraftRules): Pressure {
  const lowestCeiling = Math.min(...regions.map((region) => ceilings[region]));
  return lowered(5, Math.ceil(5 - Math.max(0, lowestCeiling)));
}

/** Longest unbroken hold of a technique for anyone, seconds. */
export function holdLimitOf({ regions, holdSeconds }: TechniqueFacts): number {
  const isNeck = regions.some((region) => neckRegions.includes(region));
  const most = isNeck ? neckHoldSecondsMax : holdSecondsMax;
  return isUnheld(regions) ? 0 : Math.min(holdSeconds, most);
}

function checkPlace({ index, step, facts }: Placed, rules: DraftRules): readonly DraftProblem[] {
  const at = `/steps/${index}`;
  const byHand = handCeilingOf(facts, rules);
  if (byHand === 0) return [{ path: `${at}/technique`, kind: 'no-press-area' }];
  const isUnfit = isHeldWhereNothingIs(facts) || isToolWhereHandsOnly(facts, step.tool);
  const region = step.tool === 'hand' ? byHand : lowered(byHand, 1);
  const nerve = facts.nerveAdjacent ? nervePressureMax : facts.pressure.ceiling;
  const limit = Math.min(facts.pressure.ceiling, region, nerve);
  return [
    ...(isUnfit ? [{ path: `${at}/technique`, kind: 'held-where-nothing-is' } as const] : []),
    ...overLimit(`${at}/pressure/ceiling`, 'above-ceiling', { value: step.pressure.ceiling, limit }),
    ...overLimit(`${at}/holdSeconds`, 'hold-too-long', { value: step.holdSeconds, limit: holdLimitOf(facts) }),
  ];
}

/** Seconds of one technique on one side, all its steps together. */
function checkSpot({ index, step, facts }: Placed, contacts: readonly Placed[]): readonly DraftProblem[] {
  const same = contacts.filter((one) => one.step.technique === step.technique && one.step.side === step.side);
  const before = same.filter((one) => one.index < index);
  const value = secondsOf([...before, { index, step, facts }]);
  const nerve = facts.nerveAdjacent ? nerveDaySecondsMax : daySecondsMax;
  const limit = Math.min(facts.sideSeconds.max, facts.spots * spotSecondsMax, nerve);
  const isTwice = facts.nerveAdjacent && before.length > 0;
  return [
    ...overLimit(`/steps/${index}/seconds`, 'too-long', { value, limit }),
    ...(isTwice ? [{ path: `/steps/${index}`, kind: 'nerve-twice' } as const] : []),
  ];
}

function checkOrder(steps: readonly Step[], contacts: readonly Placed[]): readonly DraftProblem[] {
  const [first] = contacts;
  const firm = contacts.find(({ step }) => step.pressure.target >= firmFromPressure);
  const warmUp = steps.slice(0, firm?.index ?? 0).filter((step) => isWarmUp(step, contacts));
  const seconds = warmUp.reduce((sum, step) => sum + step.seconds, 0);
  return [
    ...(first?.facts.nerveAdjacent ? [{ path: `/steps/${first.index}`, kind: 'nerve-first' } as const] : []),
    ...(firm !== undefined && seconds < openingSecondsMin
      ? [{ path: `/steps/${firm.index}/pressure/target`, kind: 'no-warm-up' } as const]
      : []),
  ];
}

/** Slow breathing, settling, or light strokes (`techniques.md` F.1 R2). */
function isWarmUp(step: Step, contacts: readonly Placed[]): boolean {
  if (step.kind === 'rest') return step.rest === 'breathe' || step.rest === 'settle';
  return contacts.some((one) => one.step === step && one.facts.strokes.every((stroke) => stroke === 'stroke-light'));
}

function checkArea(area: Area, contacts: readonly Placed[]): readonly DraftProblem[] {
  const inArea = contacts.filter(({ step }) => step.area === area);
  const isLight = lightAreas.includes(area) && inArea.every(({ step }) => step.pressure.ceiling <= lightPressureMax);
  const limit = isLight ? lightAreaDaySecondsMax : areaDaySecondsMax;
  const last = inArea.at(-1)?.index ?? 0;
  return overLimit(`/steps/${last}`, 'area-too-long', { value: secondsOf(inArea), limit });
}

function secondsOf(contacts: readonly Placed[]): number {
  return contacts.reduce((sum, { step }) => sum + step.seconds, 0);
}

function overLimit(
  path: string,
  kind: DraftProblem['kind'],
  { value, limit }: { readonly value: number; readonly limit: number },
): readonly DraftProblem[] {
  return value > limit ? [{ path, kind, limit }] : [];
}
