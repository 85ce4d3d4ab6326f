// SPDX-License-Identifier: MIT
import type { Day, DeviceId, EventId, HybridTime, Instant, SessionId, ZoneName } from '@knead/base';
import type { Pressure, Region, Side, StepSide, Tool } from '../atlas/areas.ts';
import type { PaintMark } from '../atlas/painting.ts';
import type { RestKind, RoutineRequest } from '../routine/routine.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { StepEnding } from '../session/stepReport.ts';
import type { UnwellCause } from '../session/unwellCause.ts';
import type { Answer, Answers, AnswerWord, QuestionId, Score, Tier } from '../triage/answers.ts';
import type { DaySign, NoticeMarkKind } from '../triage/persisting/dayLog.ts';
import type { Spot } from '../triage/places.ts';

/** Version of the shape of events, raised by each migration that alters them. */
export const eventSchemaVersion = 1;

/** What every event carries, so that devices can be joined later and days stay as they were lived. */
export interface EventHead {
  readonly id: EventId;
  /** The device that wrote it first. */
  readonly device: DeviceId;
  /** Order across devices; never runs backwards on one. */
  readonly clock: HybridTime;
  /** Wall clock when it happened (not when it was typed, for backfilled entries). */
  readonly at: Instant;
  /** Where the device was. Not `zone`: that is a place on the skin. */
  readonly timeZone: ZoneName;
  /** Diary day, fixed when logged; days start at 4. */
  readonly day: Day;
}

export const SYMPTOMS = ['pain', 'tingling'] as const;
export type Symptom = (typeof SYMPTOMS)[number];
export const MEANINGS = ['now', 'average-24h', 'worst-24h'] as const;
/** `next-day`: asked on the day after a session, about that session. */
export const OCCASIONS = ['scheduled', 'before', 'after', 'next-day', 'other'] as const;

export interface Rated {
  readonly kind: 'rated';
  readonly symptom: Symptom;
  readonly score: Score;
  readonly meaning: (typeof MEANINGS)[number];
  readonly occasion: (typeof OCCASIONS)[number];
  /** Body zone, or `whole` when the question was about the person as a whole. */
  readonly zone: string;
  readonly side: Side | 'whole';
  readonly backfilled: boolean;
  readonly session?: SessionId;
}

/** What was tapped of a day beside its ratings. What is not in the list was not said. */
export interface DayNoted {
  readonly kind: 'dayNoted';
  readonly signs: readonly DaySign[];
  /** Where it was, when the person said that it was where they had painted it. */
  readonly places?: readonly Spot[];
}

/** Where it bothers the person and how it feels there, all of it: what is not in the list was not marked. Empty: nothing. */
export interface ComplaintPainted {
  readonly kind: 'complaintPainted';
  readonly marks: readonly PaintMark[];
}

/** A lasting fact about the person. The newest answer to a question wins; older ones stay as history. */
export interface ProfileAnswered {
  readonly kind: 'profileAnswered';
  readonly question: QuestionId;
  readonly answer: Answer;
}

/** A choice of how the app behaves: country, captions, voice … The newest value of a key wins. */
export interface PreferenceSet {
  readonly kind: 'preferenceSet';
  readonly key: string;
  readonly value: string;
}

/** The questions before a session, and what triage decided on them. */
export interface CheckFinished {
  readonly kind: 'checkFinished';
  readonly form: 'full' | 'short';
  readonly answers: Answers;
  readonly painNow?: Score;
  readonly tier: Tier;
  readonly ruleIds: readonly string[];
  readonly rulesVersion: string;
}

/** A stop screen came up. It stays in force until a `stopLifted` names it. */
export interface StopRaised {
  readonly kind: 'stopRaised';
  readonly tier: 'urgent' | 'emergency';
  /** Rules that hold by what was plainly said; what is not sure stands under `unsure`. */
  readonly ruleIds: readonly string[];
  readonly rulesVersion: string;
  /** Questions that led here, in the order asked; they are asked again in full when the person says it was a slip. */
  readonly questions: readonly QuestionId[];
  /** An emergency that is not sure: the questions. Then the emergency number comes first. */
  readonly unsure?: readonly QuestionId[];
}

export interface StopLifted {
  readonly kind: 'stopLifted';
  readonly stop: EventId;
  readonly how: 'seen' | 'corrected';
  /** For a correction: what is answered now (the first answers stay in the check that raised the stop). */
  readonly answers?: Answers;
}

export interface SessionStarted {
  readonly kind: 'sessionStarted';
  readonly session: SessionId;
  readonly request: RoutineRequest;
  /** The check whose clearance opened it. Breathing and rest need none. */
  readonly check?: EventId;
  readonly plannedSeconds: number;
  readonly rulesVersion: string;
}

/** What was really done of one step. */
export interface StepDone {
  readonly kind: 'stepDone';
  readonly session: SessionId;
  readonly index: number;
  readonly what: TechniqueId | RestKind;
  readonly side: StepSide;
  readonly tool: Tool;
  readonly seconds: number;
  readonly contact: boolean;
  readonly askedPressure: Pressure;
  /** How often "Too much" was said in it, where that is known; the next session starts lower (`product.md` 9). */
  readonly eased?: number;
  /** What the person said it felt like, when they said so. */
  readonly reportedPressure?: Score;
  readonly ending: StepEnding;
}

export interface SessionFinished {
  readonly kind: 'sessionFinished';
  readonly session: SessionId;
  readonly ending: 'complete' | 'early' | 'safety' | 'left';
  /** Seconds really done, and of them seconds of contact. */
  readonly seconds: number;
  readonly contactSeconds: number;
  /** Why it ended for safety, where the person has said so (`safety.md` 4.3). */
  readonly cause?: UnwellCause;
}

export interface SessionReflected {
  readonly kind: 'sessionReflected';
  readonly session: SessionId;
  /** Indexes of the steps that felt good. */
  readonly feltGood: readonly number[];
  readonly worse: 'no' | 'sore' | 'more-tingling' | 'new-numbness-or-weakness';
}

/**
 * How the place feels on the next day, compared with before the session (`safety.md` 4.4). `skipped`: the question was put
 * away, which says nothing. `dark-pee` is dark pee, or very weak and swollen muscles.
 */
export const NEXT_DAY_FEELS = [
  'same',
  'bit-sore',
  'clearly-sore',
  'still-sore',
  'bruised',
  'dark-pee',
  'skipped',
] as const;
export type NextDayFeel = (typeof NEXT_DAY_FEELS)[number];

/** Answered at the first opening on the next diary day, and again when a rest that came of it is over. */
export interface NextDayAnswered {
  readonly kind: 'nextDayAnswered';
  readonly session: SessionId;
  readonly feel: NextDayFeel;
}

/** For how long a session made it easier: not at all, under an hour, some hours, still on the next day. */
export const EASE_LASTED = ['not', 'under-hour', 'some-hours', 'next-day'] as const;
export type EaseLasted = (typeof EASE_LASTED)[number];

/** For how long it felt easier after a session, asked on the next day. The newest answer of a session counts. */
export interface EaseTold {
  readonly kind: 'easeTold';
  readonly session: SessionId;
  readonly lasted: EaseLasted;
}

/** A spot or region is rested until a day (exclusive), as a rule decided. */
export interface Rested {
  readonly kind: 'rested';
  readonly technique: TechniqueId;
  readonly side: StepSide;
  /** `spot`: this technique on this side; `region`: every technique that touches its regions. */
  readonly extent: 'spot' | 'region';
  readonly until: Instant;
  readonly ruleId: string;
}

/**
 * Contact that was had, kept when the entry of its step is deleted: the limits of the day and the rest from firm work still
 * hold (J26). It tells no more of the person than they need: where, how long, on which day. Not the session, not the
 * pressure, not how it felt or ended.
 */
export interface ContactKept {
  readonly kind: 'contactKept';
  /** The `stepDone`. Where that stands, or more than one of these names it, the contact still counts once. */
  readonly of: EventId;
  readonly technique: TechniqueId;
  readonly side: StepSide;
  readonly seconds: number;
  /** Diary day of the step; the day in the head is that of the deletion. */
  readonly countsOn: Day;
  /** Until when the tissue rests from firm work; absent when it did not, or no longer. */
  readonly firmUntil?: Instant;
}

/**
 * Skin that was painted as numb, kept when the painting is deleted: deleting gives no feeling back (J37). It tells no more
 * than the limits need: not the zone, not when, not how anything else felt.
 */
export interface NumbKept {
  readonly kind: 'numbKept';
  readonly side: Side;
  readonly regions: readonly Region[];
}

/** Times after a tingle at which it is asked about again (`safety.md` 4.3, ST-02). */
export const RECHECKS = ['5min', '30min', '24h'] as const;
export type Recheck = (typeof RECHECKS)[number];

/** Whether tingling that began in or after a session is still there, asked again later. */
export interface Rechecked {
  readonly kind: 'rechecked';
  /** The `stepDone` that ended with tingling, or the `sessionReflected` that told of more of it. */
  readonly source: EventId;
  readonly recheck: Recheck;
  readonly stillThere: AnswerWord;
}

/** A notice over the person's own entries came up, or was answered (`docs/spec/persisting.md`). */
export interface NoticeMarked {
  readonly kind: 'noticeMarked';
  readonly ruleId: string;
  readonly rulesVersion: string;
  readonly what: NoticeMarkKind;
  /** For `later`: the first day on which it may come again. */
  readonly until?: Day;
}

/** Replaces what an earlier event says; the earlier one stays as history. */
export interface Revised {
  readonly kind: 'revised';
  /** The first version, also when it was revised before. */
  readonly target: EventId;
  readonly body: Rated;
}

/** Hides an event at once. When the undo time is over its content is erased; the id stays. */
export interface Deleted {
  readonly kind: 'deleted';
  readonly targets: readonly EventId[];
}

/** Takes a deletion back, as long as the content is still there. */
export interface Restored {
  readonly kind: 'restored';
  readonly targets: readonly EventId[];
}

/** All that is left of an event whose content was erased. */
export interface Erased {
  readonly kind: 'erased';
}

/** A file was taken in. Undoing it deletes the events it brought. */
export interface Imported {
  readonly kind: 'imported';
  readonly targets: readonly EventId[];
}

export type EventBody =
  | Rated
  | DayNoted
  | ComplaintPainted
  | ProfileAnswered
  | PreferenceSet
  | CheckFinished
  | StopRaised
  | StopLifted
  | SessionStarted
  | StepDone
  | SessionFinished
  | SessionReflected
  | NextDayAnswered
  | EaseTold
  | Rested
  | ContactKept
  | NumbKept
  | Rechecked
  | NoticeMarked
  | Revised
  | Deleted
  | Restored
  | Erased
  | Imported;

export type EventKind = EventBody['kind'];
export type JournalEvent = EventHead & EventBody;
export type EventOf<K extends EventKind> = EventHead & Extract<EventBody, { kind: K }>;

/** Narrows an event to one kind. */
export function isKind<K extends EventKind>(event: JournalEvent, kind: K): event is EventOf<K> & JournalEvent {
  return event.kind === kind;
}
