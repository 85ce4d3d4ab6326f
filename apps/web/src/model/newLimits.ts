// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import { type Finding, handedInIds, type JournalEvent, type RuleSet } from '@knead/domain';

interface Told {
  readonly events: readonly JournalEvent[];
  /** The check that has just been decided. */
  readonly check: EventId;
}

/**
 * Limits set by lasting answers that no earlier check of this device came to: they are told once (`safety.md` 0.2, A-K).
 * How strong the pain is now is no lasting answer.
 */
export function newLimits(ruleSet: RuleSet, findings: readonly Finding[], { events, check }: Told): readonly Finding[] {
  const handedIn = handedInIds(events);
  const told = new Set(
    events.flatMap((event) => (isTold(event) && event.id !== check && !handedIn.has(event.id) ? event.ruleIds : [])),
  );
  const lasting = new Set(ruleSet.rules.filter(({ kind }) => kind === 'condition').map(({ id }) => id));
  return findings.filter(({ tier, ruleId }) => tier === 'caution' && lasting.has(ruleId) && !told.has(ruleId));
}

/** A stop shows its own page and tells no limits. */
function isTold(event: JournalEvent): event is Extract<JournalEvent, { kind: 'checkFinished' }> {
  return event.kind === 'checkFinished' && event.tier !== 'urgent' && event.tier !== 'emergency';
}
