// SPDX-License-Identifier: MIT
import { askedKey, findingKey, ruleSet, type Say } from '@knead/content';
import type { Finding } from '@knead/domain';

/** What a finding says. One that holds by "not sure" alone says that, and never that the person told it. */
export function findingSentence(say: Say, finding: Finding): string {
  const { tier, doubtful, unsure } = finding;
  const [first] = unsure;
  if (!doubtful || first === undefined) return say(findingKey(finding));
  const question = say(askedKey(ruleSet, first));
  return tier === 'caution' ? say('finding.unsure', { question }) : say('finding.unsure.check', { question });
}
