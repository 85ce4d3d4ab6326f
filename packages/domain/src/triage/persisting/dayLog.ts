// SPDX-License-Identifier: MIT
import type { Day, SessionId } from '@knead/base';
import type { Area } from '../../atlas/areas.ts';
import type { Score } from '../answers.ts';
import type { Spot } from '../places.ts';

/** What can be tapped beside the evening's rating. A tap says yes; what is not tapped was not said, never "no". */
export const DAY_SIGNS = [
  'woke-at-night',
  'all-day',
  'new-numb-or-weak',
  'hard-to-sleep-or-work',
  'hopeless',
  'same-in-every-position',
  'numb-all-day',
  'headache',
  /** From the shop, of one kind. */
  'painkiller',
  /** From the shop, combined or with codeine. */
  'strong-painkiller',
] as const;
export type DaySign = (typeof DAY_SIGNS)[number];

/** What rules of `safety.md` 3 ask of a day. Warning signs are asked before each session, not in the evening (PP-01). */
export const LOG_SIGNS = [...DAY_SIGNS, 'red-flag'] as const;
export type LogSign = (typeof LOG_SIGNS)[number];

/** One diary day on which something was recorded. */
export interface LoggedDay {
  readonly day: Day;
  /** Pain over the day as rated in the evening: `average-24h`, `scheduled`. The only figure that windows are made of. */
  readonly average?: Score;
  /** Lowest of all pain ratings of the day, of whatever meaning. */
  readonly lowestPain?: Score;
  /** Whether any tingling was rated above 0; absent when it was not rated. */
  readonly tingles?: boolean;
  /** Where it was, as far as that was said. */
  readonly places: readonly Spot[];
  readonly signs: readonly LogSign[];
  /** Signs after which no safety check was finished on this device, in the order of recording. */
  readonly openSigns: readonly LogSign[];
  /** A safety check was finished on this device after the day's newest entry, in the order of recording. */
  readonly checkedAfter: boolean;
}

/** One session with contact, as far as these rules ask for it. */
export interface LoggedSession {
  readonly session: SessionId;
  readonly day: Day;
  readonly area: Area;
  readonly contactSeconds: number;
  /** Ids of the techniques led with contact. */
  readonly techniques: readonly string[];
  /** How much higher the pain was the next day. Absent: not asked or not answered. */
  readonly nextDay?: { readonly painRise: number };
  /** Minutes for which it felt easier afterwards. Absent: not asked or not answered. */
  readonly easedMinutes?: number;
}

/** What became of a notice on this device. */
export interface NoticeMark {
  readonly ruleId: string;
  readonly what: NoticeMarkKind;
  readonly day: Day;
  /** For `later`: the first day on which it may come again. */
  readonly until?: Day;
}
export const NOTICE_MARKS = ['came-up', 'shown-someone', 'later'] as const;
export type NoticeMarkKind = (typeof NOTICE_MARKS)[number];

/** Facts about the complaint that change how long a rule waits. */
export const LOG_FACTS = ['tingles-most-days', 'runs-down-a-limb', 'hand-shakes-off'] as const;
export type LogFact = (typeof LOG_FACTS)[number];

/** The person's own journal, by day. Entries from a file are part of it; marks from a file are not. */
export interface DayLog {
  /** Each day once, oldest first. */
  readonly days: readonly LoggedDay[];
  /** In the order begun. */
  readonly sessions: readonly LoggedSession[];
  /** Made on this device, in the order of recording. */
  readonly marks: readonly NoticeMark[];
  readonly facts: readonly LogFact[];
  /** How often a higher ceiling was asked for in the last 7 days. */
  readonly higherCeilingAsks?: number;
}
