// SPDX-License-Identifier: MIT
import type { Day, EventId, Instant, SessionId, ZoneName } from '@knead/base';
import type { DaySign } from '../triage/persisting/dayLog.ts';
import type { Spot } from '../triage/places.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { foldPaintings, type KeptPainting } from './foldPaintings.ts';
import { foldSessions, type SessionRecord } from './foldSessions.ts';
import { visibleEvents } from './visibleEvents.ts';

/** Ratings given together outside a session, and what was tapped with them. */
export interface CheckIn {
  readonly day: Day;
  readonly at: Instant;
  readonly timeZone: ZoneName;
  /** With their newest wording; `revised` tells that there are earlier versions. */
  readonly ratings: readonly (EventOf<'rated'> & { readonly revised: boolean })[];
  readonly signs: readonly DaySign[];
  /** Where it was, as far as that was said. */
  readonly places: readonly Spot[];
  readonly events: readonly EventId[];
}

export type DayEntry =
  | { readonly kind: 'session'; readonly session: SessionRecord }
  | { readonly kind: 'checkIn'; readonly checkIn: CheckIn }
  | { readonly kind: 'painting'; readonly painting: KeptPainting };

/** One diary day of the journal. */
export interface JournalDay {
  readonly day: Day;
  /** Newest first. Never empty. */
  readonly entries: readonly DayEntry[];
}

/** The days on which something was recorded, newest first. */
export function foldDays(events: readonly JournalEvent[]): readonly JournalDay[] {
  const sessions = foldSessions(events);
  const entries: DayEntry[] = [
    ...sessions.map((session): DayEntry => ({ kind: 'session', session })),
    ...foldCheckIns(events, new Set(sessions.map((session) => session.session))).map(
      (checkIn): DayEntry => ({ kind: 'checkIn', checkIn }),
    ),
    ...foldPaintings(events).map((painting): DayEntry => ({ kind: 'painting', painting })),
  ];
  const byDay = new Map<Day, DayEntry[]>();
  for (const entry of entries.sort((a, b) => atOf(b) - atOf(a))) {
    const day = partOf(entry).day;
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return [...byDay].map(([day, own]) => ({ day, entries: own })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Ratings that belong to no visible session and what was noted of a day, those of one moment and place together. */
function foldCheckIns(events: readonly JournalEvent[], sessions: ReadonlySet<SessionId>): readonly CheckIn[] {
  const revised = new Set(events.flatMap((event) => (event.kind === 'revised' ? [event.target] : [])));
  const groups = new Map<string, CheckIn>();
  for (const event of visibleEvents(events)) {
    if (event.kind !== 'rated' && event.kind !== 'dayNoted') continue;
    if (event.kind === 'rated' && event.session !== undefined && sessions.has(event.session)) continue;
    const key = `${event.at} ${event.day} ${event.device}`;
    const before = groups.get(key);
    groups.set(key, {
      day: event.day,
      at: event.at,
      timeZone: event.timeZone,
      ratings: [
        ...(before?.ratings ?? []),
        ...(event.kind === 'rated' ? [{ ...event, revised: revised.has(event.id) }] : []),
      ],
      signs: [...(before?.signs ?? []), ...(event.kind === 'dayNoted' ? event.signs : [])],
      places: [...(before?.places ?? []), ...(event.kind === 'dayNoted' ? (event.places ?? []) : [])],
      events: [...(before?.events ?? []), event.id],
    });
  }
  return [...groups.values()];
}

function partOf(entry: DayEntry): SessionRecord | CheckIn | KeptPainting {
  switch (entry.kind) {
    case 'session':
      return entry.session;
    case 'checkIn':
      return entry.checkIn;
    case 'painting':
      return entry.painting;
  }
}

function atOf(entry: DayEntry): number {
  return partOf(entry).at;
}
