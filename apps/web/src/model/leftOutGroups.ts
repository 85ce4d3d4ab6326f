// SPDX-License-Identifier: MIT
import { isTechniqueId, ruleKey, ruleSet, techniqueKey, type WordKey } from '@knead/content';
import type { LeftOut } from '@knead/domain';

/** Things left out for one and the same reason, as keys of words. */
export interface LeftOutGroup {
  readonly reason: WordKey;
  /** What the rules behind it say, at most two. */
  readonly because: readonly WordKey[];
  readonly titles: readonly WordKey[];
}

const becauseMax = 2;

/** What is left out, one group for each reason, in the order in which it would have been done. */
export function leftOutGroups(leftOut: readonly LeftOut[]): readonly LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>();
  for (const { technique, reason, ruleIds } of leftOut) {
    if (!isTechniqueId(technique)) continue;
    const because = ruleIds
      .filter(isSpoken)
      .slice(0, becauseMax)
      .map((id) => ruleKey(id, 'message'));
    const key = [reason, ...because].join(' ');
    const titles = [...(groups.get(key)?.titles ?? []), techniqueKey(technique, 'title')];
    groups.set(key, { reason: `left-out.${reason}`, because, titles: [...new Set(titles)] });
  }
  return [...groups.values()];
}

/** Rules that hold for everyone, always, have no sentence of their own. */
function isSpoken(ruleId: string): boolean {
  return ruleSet.rules.some((rule) => rule.id === ruleId && rule.quiet !== true);
}
