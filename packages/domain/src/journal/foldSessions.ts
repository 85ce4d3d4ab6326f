// SPDX-License-Identifier: MIT
import type { Day, EventId, Instant, SessionId, ZoneName } from '@knead/base';
import type { RoutineRequest } from '../routine/routine.ts';
import type { Score } from '../triage/answers.ts';
import type { EaseLasted, EventOf, JournalEvent, Rated, SessionFinished, SessionReflected, Symptom } from './events.ts';
import { type Part, partsBySession } from './partsBySession.ts';
import { visibleEvents } from './visibleEvents.ts';

/** Ratings by symptom; one that was not touched is absent, never 0. */
export type SymptomScores = Readonly<Partial<Record<Symptom, Score>>>;

/** One session as it was really done (J17). */
export interface SessionRecord {
  readonly session: SessionId;
  /** Diary day, moment and place of its start; a session across midnight belongs to the evening it began. */
  readonly day: Day;
  readonly at: Instant;
  readonly timeZone: ZoneName;
  readonly request: RoutineRequest;
  readonly plannedSeconds: number;
  /** In the order done; a step that was gone back to stands here twice. */
  readonly steps: readonly EventOf<'stepDone'>[];
  /** Seconds really done and, of them, of contact. */
  readonly seconds: number;
  readonly contactSeconds: number;
  /** `open`: it has no end yet, or the app was ended in its middle. */
  readonly ending: SessionFinished['ending'] | 'open';
  readonly before: SymptomScores;
  readonly after: SymptomScores;
  /** Asked on the next day. */
  readonly nextDay: SymptomScores;
  readonly easeLasted: EaseLasted | undefined;
  /** Indexes of steps. */
  readonly feltGood: readonly number[];
  readonly worse: SessionReflected['worse'] | undefined;
  /** Every event of it: what a deletion of the session names. The check that opened it is not one of them. */
  readonly events: readonly EventId[];
}

/** All sessions that stand, in the order they began by clock. Parts of a session whose start was deleted are left out. */
export function foldSessions(events: readonly JournalEvent[]): readonly SessionRecord[] {
  const visible = visibleEvents(events);
  const parts = partsBySession(visible);
  const checks = new Map(
    visible.flatMap((event) => (event.kind === 'checkFinished' ? [[event.id, event] as const] : [])),
  );
  const painAt = (check: EventId | undefined) => (check === undefined ? undefined : checks.get(check)?.painNow);
  const records: SessionRecord[] = [];
  for (const [session, own] of parts) {
    const started = own.find((event) => event.kind === 'sessionStarted');
    if (started !== undefined) records.push(recordOf(session, started, { own, painNow: painAt(started.check) }));
  }
  return records;
}

function recordOf(
  session: SessionId,
  started: EventOf<'sessionStarted'>,
  { own, painNow }: { readonly own: readonly Part[]; readonly painNow: Score | undefined },
): SessionRecord {
  const steps = own.filter((event) => event.kind === 'stepDone');
  const finished = own.findLast((event) => event.kind === 'sessionFinished');
  const reflected = own.findLast((event) => event.kind === 'sessionReflected');
  const rated = own.filter((event) => event.kind === 'rated');
  return {
    session,
    day: started.day,
    at: started.at,
    timeZone: started.timeZone,
    request: started.request,
    plannedSeconds: started.plannedSeconds,
    steps,
    seconds: finished?.seconds ?? total(steps),
    contactSeconds: finished?.contactSeconds ?? total(steps.filter((step) => step.contact)),
    ending: finished?.ending ?? 'open',
    before: { ...(painNow === undefined ? {} : { pain: painNow }), ...scoresOf(rated, 'before') },
    after: scoresOf(rated, 'after'),
    nextDay: scoresOf(rated, 'next-day'),
    easeLasted: own.findLast((event) => event.kind === 'easeTold')?.lasted,
    feltGood: reflected?.feltGood ?? [],
    worse: reflected?.worse,
    events: own.map((event) => event.id),
  };
}

function scoresOf(rated: readonly EventOf<'rated'>[], occasion: Rated['occasion']): SymptomScores {
  return Object.fromEntries(
    rated.filter((event) => event.occasion === occasion).map((event) => [event.symptom, event.score]),
  );
}

function total(steps: readonly EventOf<'stepDone'>[]): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}
