// SPDX-License-Identifier: MIT
import { type Day, diaryDay, type Instant, type ZoneName } from '@knead/base';
import { techniqueKey, type WordKey } from '@knead/content';
import {
  foldWeek,
  type JournalEvent,
  type RoutineRequest,
  type SessionRecord,
  sessionsThisWeek,
  visibleEvents,
  type WeekDay,
} from '@knead/domain';

/** Today, as data: what is offered now and how the week looks. */
export interface TodayView {
  readonly day: Day;
  readonly greeting: WordKey;
  readonly over: WordKey;
  readonly minutes: number;
  /** The places of the routine in the order of doing. */
  readonly points: readonly { readonly id: string; readonly place: WordKey; readonly seconds: number }[];
  readonly week: readonly WeekDay[];
  readonly sessionsThisWeek: number;
  /** It is an evening after the first day, and the day as a whole was not rated yet. */
  readonly asksForDay: boolean;
}

interface TodayFacts {
  readonly request: RoutineRequest;
  readonly sessions: readonly SessionRecord[];
  readonly events: readonly JournalEvent[];
  readonly now: Instant;
  readonly zone: ZoneName;
}

/** Hours at which the greeting changes: until noon, until six, after. */
const noonHour = 12;
const eveningHour = 18;
/** Weeks begin on Monday (ISO 8601); a setting may change that later. */
const weekStart = 1;

export function buildTodayView({ request, sessions, events, now, zone }: TodayFacts): TodayView {
  const day = diaryDay(now, zone);
  const part = partOfDay(now, zone);
  return {
    day,
    greeting: `today.greeting.${part}`,
    over: `today.over.${part}`,
    minutes: Math.round(request.totalSeconds / 60),
    points: request.wishes.map(({ technique, sideSeconds }) => {
      return { id: technique, place: techniqueKey(technique, 'place'), seconds: sideSeconds };
    }),
    week: foldWeek(sessions, day, weekStart),
    sessionsThisWeek: sessionsThisWeek(sessions, day, weekStart),
    asksForDay: part === 'evening' && hasEarlierDay(events, day) && !isDayTold(events, day),
  };
}

/** On the first day there is enough to learn. */
function hasEarlierDay(events: readonly JournalEvent[], today: Day): boolean {
  return visibleEvents(events).some(
    (event) => event.day < today && (event.kind === 'rated' || event.kind === 'sessionStarted'),
  );
}

function isDayTold(events: readonly JournalEvent[], today: Day): boolean {
  return visibleEvents(events).some(
    (event) =>
      event.day === today && (event.kind === 'dayNoted' || (event.kind === 'rated' && event.occasion === 'scheduled')),
  );
}

function partOfDay(now: Instant, zone: ZoneName): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now),
  );
  if (hour >= 4 && hour < noonHour) return 'morning';
  return hour >= noonHour && hour < eveningHour ? 'afternoon' : 'evening';
}
