// SPDX-License-Identifier: MIT
import type { Region } from '../../atlas/areas.ts';
import type { Score, Tier } from '../answers.ts';
import type { LogFact, LogSign } from './dayLog.ts';

/** What must hold of the day log. Every number is a threshold of `safety.md` 3. A week is 7 days that end today. */
export type PersistingTest =
  /** A sign of the last `withinDays` days after which no check was finished. */
  | { readonly kind: 'open-sign'; readonly sign: LogSign; readonly withinDays: number }
  /** The sign on at least `days` days of each of the last `weeks` weeks. */
  | { readonly kind: 'sign'; readonly sign: LogSign; readonly days: number; readonly weeks: number }
  /** After `afterDays`, `now` is neither `points` nor `percent` lower than `base`, and at least `leastNow`. */
  | {
      readonly kind: 'little-change';
      readonly afterDays: number;
      readonly points: number;
      readonly percent: number;
      readonly leastNow: number;
    }
  /** In each of the last `weeks` windows, a week apart, the median is higher than `base` by both. */
  | { readonly kind: 'worse'; readonly points: number; readonly percent: number; readonly weeks: number }
  /** `now` is lower than `base` by both. */
  | { readonly kind: 'better'; readonly points: number; readonly percent: number }
  /** At least `points` above the median of the 7 days before, on `firstDays` days in a row and for `days` days in all. */
  | {
      readonly kind: 'jump';
      readonly points: number;
      readonly firstDays: number;
      readonly days: number;
      readonly checked?: boolean;
    }
  /** A place not marked in `base`, on at least `days` of 7 days, for `weeks` weeks. */
  | {
      readonly kind: 'spread';
      readonly days: number;
      readonly weeks: number;
      /** Both hands, or a hand and a leg, with one of them new. Absent: any place. */
      readonly among?: { readonly hands: readonly Region[]; readonly legs: readonly Region[] };
      /** Holds only until a check is finished. */
      readonly untilChecked?: boolean;
    }
  /** The evening's rating at least `least` on `days` of 7 days. */
  | { readonly kind: 'high'; readonly least: Score; readonly days: number }
  /** Every rating at least `least` on `days` days in a row, and no check since. */
  | { readonly kind: 'high-all-day'; readonly least: Score; readonly days: number }
  /** Pain up by `points` the next day after `least` of the last `of` answered sessions of an area; `times` such rows. */
  | {
      readonly kind: 'flares';
      readonly points: number;
      readonly least: number;
      readonly of: number;
      /** Days for which the area rests. */
      readonly offDays: number;
      readonly times: number;
    }
  /** On `days` of 7 days so many sessions, or so many seconds of contact in one area; or so many asks for more pressure. */
  | {
      readonly kind: 'overdoing';
      readonly sessions: number;
      readonly areaSecondsAbove: number;
      readonly days: number;
      readonly asks: number;
    }
  /** Eased for less than `minutes` after `least` of the last `of` answered sessions, now and in each of the last weeks. */
  | {
      readonly kind: 'short-ease';
      readonly minutes: number;
      readonly least: number;
      readonly of: number;
      readonly weeks: number;
    }
  /** `base` began more than `days` days ago, and `now` is at least `leastNow`. */
  | { readonly kind: 'lasting'; readonly days: number; readonly leastNow: number }
  /** One of the signs on at least `days` of the last `ofDays` days, in which there were headaches. */
  | {
      readonly kind: 'with-headaches';
      readonly signs: readonly LogSign[];
      readonly days: number;
      readonly ofDays: number;
    };

/** Whom the entries may be shown to, and within how many days. */
export interface ShowTo {
  readonly who: 'professional' | 'pharmacist';
  readonly withinDays: 7 | 14;
}

/** One way in which a rule holds. */
export interface PersistingCase {
  readonly tier: Tier;
  readonly test: PersistingTest;
  /** Holds only with one of these facts. */
  readonly facts?: readonly LogFact[];
  /** Does not hold with any of these facts: another case waits longer for them. */
  readonly unlessFacts?: readonly LogFact[];
  /** What the card offers: the safety check, the crisis page, or nothing but words. */
  readonly opens?: 'check' | 'crisis';
  readonly show?: ShowTo;
  /** Shown at once, whatever else was shown or put off. */
  readonly atOnce?: boolean;
  /** Key of the sentence with the figures. */
  readonly messageKey: string;
}

/** One rule of `safety.md` 3. The first case that holds counts. */
export interface PersistingRule {
  readonly id: string;
  readonly cases: readonly PersistingCase[];
  readonly sources: readonly string[];
}

/** Everything the notices are decided by. Data alone. */
export interface PersistingRules {
  readonly version: string;
  /** A window has so many days and at least so many entries; without one there is no statement. */
  readonly window: { readonly days: number; readonly entriesMin: number };
  /** At most one notice in so many days. */
  readonly noticeEveryDays: number;
  readonly snoozeDaysMax: number;
  /** "I've shown someone" keeps `silencedIds` quiet for so many days, unless one of `breakingIds` begins to hold. */
  readonly silenceDays: number;
  readonly silencedIds: readonly string[];
  readonly breakingIds: readonly string[];
  /** Not said again once anything was shown to somebody. */
  readonly undiscussedIds: readonly string[];
  /** Days after which a notice that still holds may come again. */
  readonly recheckDays: number;
  readonly rules: readonly PersistingRule[];
}
