// SPDX-License-Identifier: MIT
import type { Pressure } from '../atlas/areas.ts';
import type { ChosenWish } from './chooseSteps.ts';
import { areasLeftSeconds, type ComposeInput, isShort, softest } from './composeInput.ts';
import { areaDaySecondsMax, daySecondsMax, firstWeekDaySecondsMax } from './doseLimits.ts';
import type { WishPlan } from './planWish.ts';
import { lowest } from './pressure.ts';
import type { LeftOut, RoutineWhy } from './routine.ts';

interface Composed {
  readonly chosen: readonly ChosenWish[];
  readonly leftOut: readonly LeftOut[];
}

/** What shaped a routine, most telling first (R20): facts for the sentence under the timeline, never the sentence. */
export function explainRoutine(input: ComposeInput, composed: Composed): readonly RoutineWhy[] {
  const { session } = input.clearance;
  const why = (kind: RoutineWhy['kind'], when: boolean, ruleIds: readonly string[] = []): readonly RoutineWhy[] =>
    when ? [{ kind, ruleIds }] : [];
  const isDosed = composed.leftOut.some(({ reason }) => reason !== 'no-time');
  return [
    ...why('first-week', session.firstWeek, session.ruleIds),
    ...why('session-limit', session.contactSecondsMax < dayMax(input) - input.day.contactSeconds, session.ruleIds),
    ...why('day-limit', input.day.contactSeconds > 0),
    ...areaWhys(input, composed),
    ...why('refilled', isDosed),
    ...softerWhys(composed),
    ...why('short-stays-light', isShort(input.request)),
  ];
}

function dayMax({ clearance }: ComposeInput): number {
  return clearance.session.firstWeek ? firstWeekDaySecondsMax : daySecondsMax;
}

function areaWhys(input: ComposeInput, { chosen }: Composed): readonly RoutineWhy[] {
  const left = areasLeftSeconds(input);
  const areas = [...new Set(chosen.map(({ plan }) => plan.area))];
  return areas
    .filter((area) => left[area] < areaDaySecondsMax)
    .map((area) => ({ kind: 'area-limit', of: area, ruleIds: [] }));
}

function softerWhys({ chosen }: Composed): readonly RoutineWhy[] {
  return chosen
    .filter(({ plan }) => lowest(5, ...plan.steps.map((step) => step.ceiling)) < asWished(plan))
    .map(({ plan }) => ({
      kind: 'softer',
      of: plan.facts.id,
      ruleIds: [...new Set(plan.steps.flatMap((step) => step.ruleIds))],
    }));
}

function asWished({ wish, facts }: WishPlan): Pressure {
  return lowest(facts.pressure.typical, ...softest(wish.pressureMax));
}
