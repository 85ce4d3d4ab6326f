// SPDX-License-Identifier: MIT
import { addDays, type Day, type EventId, type Instant, type ZoneName } from '@knead/base';
import { isTechniqueId, techniqueKey, type WordKey } from '@knead/content';
import {
  type DayEntry,
  type EventOf,
  foldDays,
  type JournalEvent,
  type KeptPainting,
  markedSpots,
  type Rated,
  type Score,
  type SessionRecord,
  SYMPTOMS,
  type Symptom,
  visibleEvents,
} from '@knead/domain';
import { requestTitleKey } from '../../model/requestTitle.ts';

/** The journal, as data: days with what was recorded on them, newest first. */
export type JournalView = readonly DayView[];

export interface DayView {
  readonly day: Day;
  readonly near: 'today' | 'yesterday' | undefined;
  readonly entries: readonly EntryView[];
}

/** One session, check-in or painting. */
export interface EntryView {
  readonly kind: 'session' | 'check-in' | 'painting';
  readonly id: string;
  readonly title: WordKey;
  readonly at: Instant;
  readonly timeZone: ZoneName;
  readonly ratings: readonly RatingView[];
  /** What was tapped of the day. */
  readonly signs: readonly WordKey[];
  /** How many places were marked, or said to be as marked; absent where nothing was. */
  readonly places?: number;
  /** Absent for all but sessions. */
  readonly done: DoneView | undefined;
  /** What a deletion names. */
  readonly events: readonly EventId[];
}

/** What was really done in a session. */
export interface DoneView {
  readonly minutes: number;
  readonly contactMinutes: number;
  /** Whether anything was touched at all, be it for seconds. */
  readonly hasContact: boolean;
  /** Said where it did not run to its end. */
  readonly ending: WordKey | undefined;
  readonly feltGood: readonly WordKey[];
  readonly worse: WordKey | undefined;
  /** For how long it felt easier. */
  readonly eased: WordKey | undefined;
}

/** One symptom of an entry. What was given before a session belongs to its check and is not changed here. */
export interface RatingView {
  readonly symptom: Symptom;
  /** Its name. */
  readonly label: WordKey;
  readonly before: Score | undefined;
  readonly own: OwnRating | undefined;
}

export interface OwnRating {
  /** Of its first version. */
  readonly id: EventId;
  readonly body: Rated;
  readonly revised: boolean;
}

interface JournalFacts {
  readonly events: readonly JournalEvent[];
  readonly today: Day;
  /** First day to show: of earlier ones perhaps not everything was read. */
  readonly from: Day;
}

export function buildJournalView({ events, today, from }: JournalFacts): JournalView {
  const rated = visibleEvents(events).filter((event) => event.kind === 'rated');
  const revised = new Set(events.flatMap((event) => (event.kind === 'revised' ? [event.target] : [])));
  const ownOf = (event: EventOf<'rated'>): OwnRating => {
    return { id: event.id, body: bodyOf(event), revised: revised.has(event.id) };
  };
  return foldDays(events)
    .filter(({ day }) => day >= from)
    .map(({ day, entries }) => ({
      day,
      near: nearOf(day, today),
      entries: entries.map((entry) => entryOf(entry, rated, ownOf)),
    }));
}

type OwnOf = (event: EventOf<'rated'>) => OwnRating;

function nearOf(day: Day, today: Day): DayView['near'] {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : undefined;
}

function entryOf(entry: DayEntry, rated: readonly EventOf<'rated'>[], ownOf: OwnOf): EntryView {
  if (entry.kind === 'session') return sessionEntry(entry.session, rated, ownOf);
  if (entry.kind === 'painting') return paintingEntry(entry.painting);
  const { at, timeZone, ratings, signs, places, events } = entry.checkIn;
  const isOfDay = signs.length > 0 || places.length > 0 || ratings.some(({ meaning }) => meaning === 'average-24h');
  return {
    kind: 'check-in',
    id: events[0] ?? '',
    title: isOfDay ? 'journal.evening' : 'journal.check-in',
    at,
    timeZone,
    ratings: ratings.map((event) => {
      return { symptom: event.symptom, label: labelOf(event), before: undefined, own: ownOf(event) };
    }),
    signs: signs.map((sign) => `sign.${sign}` as const),
    ...(places.length > 0 && { places: places.length }),
    done: undefined,
    events,
  };
}

function paintingEntry({ id, at, timeZone, marks }: KeptPainting): EntryView {
  const places = markedSpots(marks).length;
  const none = { ratings: [], signs: [], done: undefined };
  return { kind: 'painting', id, title: 'journal.painting', at, timeZone, ...none, places, events: [id] };
}

function sessionEntry(session: SessionRecord, rated: readonly EventOf<'rated'>[], ownOf: OwnOf): EntryView {
  const after = rated.filter((event) => event.session === session.session && event.occasion === 'after');
  const ratings = SYMPTOMS.map((symptom): RatingView => {
    const event = after.findLast((one) => one.symptom === symptom);
    return {
      symptom,
      label: `dial.${symptom}`,
      before: session.before[symptom],
      own: event === undefined ? undefined : ownOf(event),
    };
  });
  const { at, timeZone, events } = session;
  return {
    kind: 'session',
    id: session.session,
    title: requestTitleKey(session.request.id),
    at,
    timeZone,
    ratings: [...ratings, nextDayRating(session, rated, ownOf)].filter(
      ({ before, own }) => before !== undefined || own !== undefined,
    ),
    signs: [],
    done: doneOf(session),
    events,
  };
}

/** Pain on the day after, where it was told. */
function nextDayRating(session: SessionRecord, rated: readonly EventOf<'rated'>[], ownOf: OwnOf): RatingView {
  const event = rated.findLast((one) => one.session === session.session && one.occasion === 'next-day');
  const own = event === undefined ? undefined : ownOf(event);
  return { symptom: 'pain', label: 'journal.rating.next-day', before: undefined, own };
}

function labelOf({ symptom, meaning }: EventOf<'rated'>): WordKey {
  return symptom === 'pain' && meaning === 'average-24h' ? 'journal.evening.pain' : `dial.${symptom}`;
}

/** A routine of a later version, or of a file, may be one that is not known here. */
function doneOf(session: SessionRecord): DoneView {
  const felt = session.steps.filter((step) => session.feltGood.includes(step.index)).map((step) => step.what);
  const { worse, easeLasted } = session;
  return {
    // Whole sessions count their changeovers, as the time asked for does (`product.md` 9).
    minutes: minutesOf(session.ending === 'complete' ? session.plannedSeconds : session.seconds),
    contactMinutes: minutesOf(session.contactSeconds),
    hasContact: session.contactSeconds > 0,
    ending: session.ending === 'complete' ? undefined : `journal.session.${session.ending}`,
    feltGood: [...new Set(felt)].filter(isTechniqueId).map((id) => techniqueKey(id, 'place')),
    eased: easeLasted === undefined ? undefined : `journal.session.eased.${easeLasted}`,
    worse: worse === undefined || worse === 'no' ? undefined : `journal.session.worse.${worse}`,
  };
}

const secondsPerMinute = 60;

function minutesOf(seconds: number): number {
  return Math.round(seconds / secondsPerMinute);
}

function bodyOf({ kind, symptom, score, meaning, occasion, zone, side, backfilled, session }: EventOf<'rated'>): Rated {
  const body = { kind, symptom, score, meaning, occasion, zone, side, backfilled };
  return session === undefined ? body : { ...body, session };
}
