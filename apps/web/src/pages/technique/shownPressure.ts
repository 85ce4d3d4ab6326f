// SPDX-License-Identifier: MIT
import type { Pressure, TechniqueFacts } from '@knead/domain';

/** The five bars; 0 is no contact and has no bar. */
export type ShownPressure = Exclude<Pressure, 0>;

const bars: readonly ShownPressure[] = [1, 2, 3, 4, 5];

/** Highest bar for tense, tired or tingly places: the nerve rule, which is always on (`safety.md` 0.6). */
const nerveRuleMax: ShownPressure = 4;

/** Highest bar in the first seven days (`safety.md` 4.2). */
export const firstWeekPressureMax: ShownPressure = 3;

/** What a page without a check may show: where to begin, and a limit that holds for every reader. */
export function shownPressures(facts: TechniqueFacts): { readonly start: ShownPressure; readonly most: ShownPressure } {
  return { start: toBar(facts.pressure.start), most: toBar(Math.min(facts.pressure.ceiling, nerveRuleMax)) };
}

/** Bars that may be the most for somebody with limits of their own: all below what holds for everyone. */
export function lowerBars(facts: TechniqueFacts): readonly ShownPressure[] {
  const { most } = shownPressures(facts);
  return bars.filter((bar) => bar < most);
}

function toBar(pressure: number): ShownPressure {
  return bars.find((bar) => bar >= pressure) ?? nerveRuleMax;
}
