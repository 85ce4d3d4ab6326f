// SPDX-License-Identifier: MIT
import { addDays, type Day, type Instant, instant } from '@knead/base';
import { REGIONS } from '../atlas/areas.ts';
import type { RestedSpot } from '../triage/clearance.ts';
import type { TriageLog } from '../triage/input.ts';
import type { DayLog } from '../triage/persisting/dayLog.ts';
import { decidePersisting } from '../triage/persisting/decidePersisting.ts';
import type { FlaredArea } from '../triage/persisting/flares.ts';
import type { PersistingRules, PersistingTest } from '../triage/persisting/persistingRules.ts';
import type { FoldNeeds } from './foldNeeds.ts';

/** Tests whose rules limit anything; the others need not be asked before each session. */
const limitingKinds: readonly PersistingTest['kind'][] = ['flares', 'overdoing'];

/** What the rules over weeks rest and cut, for triage: areas after flares (PP-13), and the day after overdoing (PP-14). */
export function persistingLimits(
  rules: PersistingRules,
  log: DayLog,
  needs: Pick<FoldNeeds, 'today' | 'factsOf'>,
): Required<Pick<TriageLog, 'rested' | 'overdone'>> {
  const limiting = rules.rules.filter(({ cases }) => cases.some(({ test }) => limitingKinds.includes(test.kind)));
  const { flared, isOverdone } = decidePersisting({ ...rules, rules: limiting }, log, needs.today);
  return { rested: flared.flatMap((area) => restsOf(area, needs)), overdone: isOverdone };
}

/** All regions that the techniques of those sessions touch, on both sides. */
function restsOf({ techniques, until }: FlaredArea, { factsOf }: Pick<FoldNeeds, 'factsOf'>): readonly RestedSpot[] {
  return techniques.map((technique) => {
    const regions = factsOf(technique)?.regions ?? REGIONS;
    return { technique, side: 'both', until: beginningOf(until), regions, ruleId: 'PP-13' };
  });
}

/** A moment at which the diary day has begun in every time zone: the next midnight UTC. */
function beginningOf(day: Day): Instant {
  return instant(Date.parse(addDays(day, 1)));
}
