// SPDX-License-Identifier: MIT
import { ruleSet } from './rules/ruleSet.ts';
import type { ScentFacts } from './scentFacts.ts';
import { scentFiles } from './scents.index.ts';

/** All scents, no scent first. */
export const scents: readonly ScentFacts[] = Object.values<ScentFacts>(scentFiles).toSorted(
  (a, b) => a.countsAs.length - b.countsAs.length,
);

/** Ids of the triage rules that may leave a scent out, for its page. They stand in the rules alone. */
export function rulesAgainst({ countsAs }: ScentFacts): readonly string[] {
  const against = ruleSet.rules.filter(({ cases }) =>
    cases.some(({ effects }) =>
      effects?.some((effect) => effect.kind === 'limit' && effect.tools?.some((tool) => countsAs.includes(tool))),
    ),
  );
  return against.map(({ id }) => id);
}
