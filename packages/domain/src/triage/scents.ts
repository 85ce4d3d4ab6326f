// SPDX-License-Identifier: MIT
import type { Tool } from '../atlas/areas.ts';
import { decideTriage } from './decideTriage.ts';
import type { TriageInput } from './input.ts';
import type { RuleSet } from './ruleSet.ts';

/** What smells or cools: scented oils, and rubs with menthol, camphor or eucalyptus (`safety.md` 0.5). */
const scents: readonly Tool[] = ['essential_oil', 'menthol_balm'];

/**
 * Whether a scent may be spoken of at all. Not where a rule of the profile leaves one out at any place, and not while a
 * question of the profile is open: a scent is never needed (`safety.md` 2.2, CI-39 to CI-42).
 */
export function maySuggestScent(ruleSet: RuleSet, input: TriageInput): boolean {
  const { findings, unanswered, reasons } = decideTriage(ruleSet, input).decision;
  const isProfileOpen = ruleSet.questions.some(({ id, phase }) => phase === 'profile' && unanswered.includes(id));
  // Questions of the check are open after a session; every other reason means that a rule may be missing.
  if (isProfileOpen || reasons.some((reason) => reason !== 'unanswered')) return false;
  const effects = findings.flatMap((finding) => finding.effects);
  return !effects.some((effect) => effect.kind === 'limit' && effect.tools?.some((tool) => scents.includes(tool)));
}
