// SPDX-License-Identifier: MIT
import { findingKey, isTechniqueId, ruleSet, techniqueKey, type WordKey } from '@knead/content';
import type { Finding, LeftOut, RestInForce } from '@knead/domain';

/** Things left out for one and the same reason, as keys of words. */
export interface LeftOutGroup {
  readonly reason: WordKey;
  /** What the rules behind it say, at most two. */
  readonly because: readonly WordKey[];
  readonly titles: readonly WordKey[];
  /** Until when it rests, where rest is the reason. */
  readonly rest?: RestInForce;
}

const becauseMax = 2;

type RestFor = (leftOut: LeftOut) => RestInForce | undefined;

/**
 * What is left out, one group for each reason, in the order in which it would have been done. `eased` are the rules that a
 * professional's word has lowered.
 */
export function leftOutGroups(
  leftOut: readonly LeftOut[],
  restFor: RestFor = noRest,
  eased: ReadonlySet<string> = new Set(),
): readonly LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>();
  for (const one of leftOut) {
    const { technique, reason, ruleIds } = one;
    if (!isTechniqueId(technique)) continue;
    const rest = restFor(one);
    const because = ruleIds
      .filter(isSpoken)
      .slice(0, becauseMax)
      .map((ruleId) => findingKey({ ruleId, eased: eased.has(ruleId) }));
    const key = JSON.stringify([reason, because, rest?.ends]);
    const titles = [...(groups.get(key)?.titles ?? []), techniqueKey(technique, 'title')];
    groups.set(key, {
      reason: `left-out.${reason}`,
      because,
      titles: [...new Set(titles)],
      ...(rest !== undefined && { rest }),
    });
  }
  return [...groups.values()];
}

/**
 * The same, without the rules that hold by "not sure" alone: their words say that they were told, and their finding is
 * shown in other words beside it.
 */
export function plainlyTold(leftOut: readonly LeftOut[], findings: readonly Finding[]): readonly LeftOut[] {
  const doubtful = new Set(findings.filter((finding) => finding.doubtful).map(({ ruleId }) => ruleId));
  return leftOut.map((one) => ({ ...one, ruleIds: one.ruleIds.filter((id) => !doubtful.has(id)) }));
}

/** Whether something is left out, or for a reason, that was not foreseen so. */
export function isNews(groups: readonly LeftOutGroup[], foreseen: readonly LeftOutGroup[]): boolean {
  const told = new Set(foreseen.flatMap(reasonsOf));
  return groups.flatMap(reasonsOf).some((reason) => !told.has(reason));
}

function reasonsOf({ reason, because, titles }: LeftOutGroup): readonly string[] {
  return titles.map((title) => JSON.stringify([title, reason, because]));
}

function noRest(): undefined {
  return undefined;
}

/** Rules that hold for everyone, always, have no sentence of their own. */
function isSpoken(ruleId: string): boolean {
  return ruleSet.rules.some((rule) => rule.id === ruleId && rule.quiet !== true);
}
