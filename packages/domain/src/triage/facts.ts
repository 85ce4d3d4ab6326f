// SPDX-License-Identifier: MIT
import { daysBetween } from '@knead/base';
import type { Fact } from './condition.ts';
import { firstFortnightDays, firstWeekDays, nerveQualities, painWhenSkipped, type TriageInput } from './input.ts';
import type { Resting } from './waiting.ts';

/** Pain now; one that is no number is the worst there is. */
export function painOf(input: TriageInput): number {
  const pain = input.painNow ?? painWhenSkipped;
  return Number.isFinite(pain) ? pain : Number.POSITIVE_INFINITY;
}

/** Whether a fact that rules ask for is so. */
export function factHolds(input: TriageInput, fact: Fact): boolean {
  switch (fact) {
    case 'first-week':
      return isFirstWeek(input);
    case 'first-fortnight':
      return isWithinFirst(firstFortnightDays, input);
    case 'nerve-complaint':
      return input.complaint?.qualities?.some((quality) => nerveQualities.includes(quality)) ?? false;
    case 'tingling-half-hour':
      return tinglesSince(input, halfHourMs);
    case 'tingling-day':
      return tinglesSince(input, dayMs);
    case 'unwell':
      return input.log?.unwell !== undefined;
    case 'overdone':
      return input.log?.overdone === true;
    case 'sore':
      return (input.log?.sore ?? []).length > 0;
    case 'numb':
      return (input.log?.numb ?? []).length > 0;
    case 'reacted':
      return input.log?.reacted === true;
    case 'neck-work':
      return input.log?.neckWork === true;
    case 'rests-ST-04':
    case 'rests-ST-07':
    case 'rests-ND-01':
    case 'rests-ND-02':
    case 'rests-ND-03':
      return isResting(input, fact);
    default:
      return input.log?.waiting?.includes(fact) ?? false;
  }
}

function isResting({ log, now }: TriageInput, fact: Resting): boolean {
  return log?.rested?.some(({ ruleId, until }) => fact === `rests-${ruleId}` && isStillResting(until, now)) ?? false;
}

/** Whether a rest goes on; a moment that is no number never ends. */
export function isStillResting(until: number, now: number): boolean {
  return !(now >= until);
}

/** Whether today is one of the first seven days of use; so it is without a log, or with a clock set back. */
export function isFirstWeek(input: TriageInput): boolean {
  return isWithinFirst(firstWeekDays, input);
}

function isWithinFirst(days: number, { log, today }: TriageInput): boolean {
  const first = log?.firstUseDay;
  return first === undefined || !(daysBetween(first, today) >= days);
}

/** Tingling still there after this long rests the region (ST-02, `safety.md` 4.3). */
const halfHourMs = 30 * 60_000;
/** Tingling still there after this long is for a clinician (ST-02). */
const dayMs = 24 * 3_600_000;

function tinglesSince(input: TriageInput, length: number): boolean {
  // A clock that was set back makes the time since negative: that counts as long.
  return input.log?.openTingling?.some(({ since }) => !(input.now - since >= 0 && input.now - since < length)) ?? false;
}
