// SPDX-License-Identifier: MIT
import type { RegionLimit, SessionLimits } from '../triage/clearance.ts';

type Effect<L extends RegionLimit | SessionLimits> = NonNullable<L['because']>[number]['effect'];

/**
 * Ids of the rules that set this part of some limits, each once: so that a screen names what leaves something out, and not
 * all that holds there. Limits that do not say what set them are told with all their rules.
 */
export function causesIn<L extends RegionLimit | SessionLimits>(
  limits: readonly L[],
  sets: (effect: Effect<L>) => boolean,
): readonly string[] {
  return [
    ...new Set(
      limits.flatMap(
        ({ because, ruleIds }) => because?.flatMap(({ ruleId, effect }) => (sets(effect) ? [ruleId] : [])) ?? ruleIds,
      ),
    ),
  ];
}
