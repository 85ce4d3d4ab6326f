// SPDX-License-Identifier: MIT
import type { Day, Instant } from '@knead/base';
import type { Region, Side, StepSide } from '../atlas/areas.ts';
import type { Answers, QuestionId, Score } from './answers.ts';
import type { ContactToday, RestedSpot } from './clearance.ts';
import type { Waiting } from './waiting.ts';

/** How a complaint feels. The first four are those of the nerve rule (`safety.md` 0.6). */
export const QUALITIES = ['tingling', 'numb', 'burning', 'electric', 'ache', 'stiff', 'other'] as const;
export type Quality = (typeof QUALITIES)[number];
export const nerveQualities: readonly Quality[] = ['tingling', 'numb', 'burning', 'electric'];

export const ONSETS = ['sudden', 'gradual'] as const;
export const TRENDS = ['better', 'same', 'worse'] as const;

/** What bothers the person now. Anything that is absent was not said, and counts as anything. */
export interface Complaint {
  readonly regions?: readonly Region[];
  readonly sides?: readonly Side[];
  readonly qualities?: readonly Quality[];
  readonly onset?: (typeof ONSETS)[number];
  /** Days since it began. */
  readonly days?: number;
  readonly trend?: (typeof TRENDS)[number];
  /** Worst of the last 24 hours. */
  readonly worst?: Score;
}

/** Tingling that a session set off and that nobody has said is gone (ST-02). */
export interface OpenTingling {
  readonly technique: string;
  readonly side: StepSide;
  /** Regions the technique touches. Absent: not known, and counts as all. */
  readonly regions?: readonly Region[];
  readonly since: Instant;
}

/** Regions that are to be treated with care, on one side or on both. */
export interface SorePlace {
  readonly side: StepSide;
  readonly regions: readonly Region[];
}

/**
 * What the journal says that matters here. The caller leaves out what a file brought: an import never shortens the
 * first week.
 */
export interface TriageLog {
  /** Day of the first session led on this device. Absent: there was none yet. */
  readonly firstUseDay?: Day;
  readonly contactToday?: ContactToday;
  readonly rested?: readonly RestedSpot[];
  readonly openTingling?: readonly OpenTingling[];
  /** What sessions left open that the next check asks about. */
  readonly waiting?: readonly Waiting[];
  /** Sore after a session, and not worked on since: the next time half as long, softer and by hand. */
  readonly sore?: readonly SorePlace[];
  /** Painted as numb, and not painted anew since: skin there is looked at before it is touched. */
  readonly numb?: readonly SorePlace[];
  /** The neck was worked on in the last 14 days. */
  readonly neckWork?: boolean;
  /** A session ended with a reaction to an oil or a scent. */
  readonly reacted?: boolean;
  /** A session ended because the person felt unwell, and no professional has looked at it since (ST-03). */
  readonly unwell?: { readonly since: Instant };
  /** On most days of the last week there were many sessions, or long ones (PP-14). */
  readonly overdone?: boolean;
}

/** Answered `yes` where a professional has looked at it since: from then on the log holds no `unwell`. */
export const lookedAtSinceUnwell: QuestionId = 'ST-03.looked.yes';

/** Everything a decision depends on. No clock is read: `now` and `today` come in. */
export interface TriageInput {
  readonly profile: Answers;
  readonly answers: Answers;
  /** Pain now. Absent (skipped, or an offered value left untouched) counts as 6. */
  readonly painNow?: Score;
  readonly complaint?: Complaint;
  readonly log?: TriageLog;
  readonly now: Instant;
  readonly today: Day;
}

/** Pain that a skipped or untouched dial stands for (`product.md` 9). */
export const painWhenSkipped: Score = 6;
/** First days of use with the beginner's limits (`safety.md` 0.6, 4.2). */
export const firstWeekDays = 7;
/** First days of use without weight on a tool on the floor (`techniques.md` F.1 R7, `product.md` 9). */
export const firstFortnightDays = 14;
