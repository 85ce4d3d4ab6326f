// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import type { Side } from '../atlas/areas.ts';
import type { PaintMark } from '../atlas/painting.ts';
import { regionsByZone } from '../atlas/zones.ts';
import { SCORES } from '../triage/answers.ts';
import type { DayLog, LogFact, LoggedDay, LoggedSession, LogSign, NoticeMark } from '../triage/persisting/dayLog.ts';
import { isSameSpot, type Spot, sidesOf } from '../triage/places.ts';
import type { EaseLasted, EventOf, JournalEvent } from './events.ts';
import { foldSessions, type SessionRecord } from './foldSessions.ts';
import { runsDownALimb } from './limbs.ts';
import { handedInIds, type VisibleEvent, visibleEvents } from './visibleEvents.ts';

/**
 * The person's own journal by diary day, for the rules of `safety.md` 3. What came from a file counts as entries; checks
 * and marks from a file answer nothing here (P4).
 */
export function foldDayLog(events: readonly JournalEvent[], today: Day): DayLog {
  const visible = visibleEvents(events);
  const handedIn = handedInIds(events);
  const isOwn = (event: VisibleEvent) => !handedIn.has(event.id);
  const lastCheck = visible.findLastIndex((event) => event.kind === 'checkFinished' && isOwn(event));
  const entriesByDay = new Map<Day, Entry[]>();
  for (const [place, event] of visible.entries()) {
    if (!isEntry(event)) continue;
    const entry = { event, isChecked: place < lastCheck };
    const own = entriesByDay.get(event.day);
    if (own === undefined) entriesByDay.set(event.day, [entry]);
    else own.push(entry);
  }
  const days = [...entriesByDay].map(([day, entries]) => dayOf(day, entries)).sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    days,
    sessions: foldSessions(events)
      .filter(({ contactSeconds }) => contactSeconds > 0)
      .map(sessionOf),
    marks: visible
      .filter((event) => event.kind === 'noticeMarked')
      .filter(isOwn)
      .map(markOf),
    facts: factsOf(days, visible, today),
  };
}

type EntryEvent = EventOf<'rated'> | EventOf<'dayNoted'> | EventOf<'complaintPainted'> | EventOf<'sessionReflected'>;

interface Entry {
  readonly event: EntryEvent;
  /** A check was finished on this device later, in the order of recording. */
  readonly isChecked: boolean;
}

const entryKinds: readonly VisibleEvent['kind'][] = ['rated', 'dayNoted', 'complaintPainted', 'sessionReflected'];

function isEntry(event: VisibleEvent): event is EntryEvent & VisibleEvent {
  return entryKinds.includes(event.kind);
}

function dayOf(day: Day, entries: readonly Entry[]): LoggedDay {
  const ratings = entries.flatMap(({ event }) => (event.kind === 'rated' ? [event] : []));
  const pain = ratings.filter(({ symptom }) => symptom === 'pain');
  const average = pain.findLast(({ meaning, occasion }) => meaning === 'average-24h' && occasion === 'scheduled');
  const lowestPain = SCORES.find((score) => pain.some((rating) => rating.score === score));
  const tingling = ratings.filter(({ symptom }) => symptom === 'tingling');
  return {
    day,
    ...(average === undefined ? {} : { average: average.score }),
    ...(lowestPain === undefined ? {} : { lowestPain }),
    ...(tingling.length === 0 ? {} : { tingles: tingling.some(({ score }) => score > 0) }),
    places: placesOf(entries),
    signs: signsOf(entries),
    openSigns: signsOf(entries.filter(({ isChecked }) => !isChecked)),
    checkedAfter: entries.every(({ isChecked }) => isChecked),
  };
}

function signsOf(entries: readonly Entry[]): readonly LogSign[] {
  return [...new Set(entries.flatMap(({ event }) => signsIn(event)))];
}

/** New numbness or weakness told after a session is the same sign as in the evening. */
function signsIn(event: EntryEvent): readonly LogSign[] {
  if (event.kind === 'dayNoted') return event.signs;
  return event.kind === 'sessionReflected' && event.worse === 'new-numbness-or-weakness' ? ['new-numb-or-weak'] : [];
}

/** Where it was on the day: from ratings of a place, from what was said in the evening, and from the day's newest painting. */
function placesOf(entries: readonly Entry[]): readonly Spot[] {
  const events = entries.map(({ event }) => event);
  const painted = events.findLast((event) => event.kind === 'complaintPainted');
  return [
    ...events.flatMap((event) => {
      if (event.kind === 'dayNoted') return event.places ?? [];
      return event.kind === 'rated' && event.score > 0 ? spotsOfZone(event) : [];
    }),
    ...paintedSpots(painted?.marks ?? []),
  ];
}

/** The regions of painted places, each on its side, each once. */
export function paintedSpots(marks: readonly PaintMark[]): readonly Spot[] {
  const spots = marks.flatMap(spotsOfZone);
  return spots.filter((spot, at) => spots.findIndex((one) => isSameSpot(one, spot)) === at);
}

/** The person as a whole, or a zone nobody knows any more, is no place. */
function spotsOfZone({ zone, side }: { readonly zone: string; readonly side: Side | 'whole' }): readonly Spot[] {
  const regions = regionsByZone.get(zone) ?? [];
  return regions.flatMap((region) => sidesOf(side === 'whole' ? 'both' : side).map((one) => ({ region, side: one })));
}

function sessionOf(record: SessionRecord): LoggedSession {
  const { session, day, request, contactSeconds, steps, before, nextDay, easeLasted } = record;
  const techniques = steps.filter(({ contact }) => contact).map(({ what }) => what);
  const isCompared = before.pain !== undefined && nextDay.pain !== undefined;
  return {
    session,
    day,
    area: request.area,
    contactSeconds,
    techniques: [...new Set(techniques)],
    ...(isCompared && { nextDay: { painRise: nextDay.pain - before.pain } }),
    ...(easeLasted !== undefined && { easedMinutes: easedMinutes[easeLasted] }),
  };
}

/** Minutes that each answer surely stands for; the rules ask for less than an hour (PP-15). */
const easedMinutes: Readonly<Record<EaseLasted, number>> = {
  not: 0,
  'under-hour': 30,
  'some-hours': 120,
  'next-day': 720,
};

function markOf({ ruleId, what, day, until }: EventOf<'noticeMarked'>): NoticeMark {
  return { ruleId, what, day, ...(until === undefined ? {} : { until }) };
}

/** Fewest days of a week with a rating of tingling, so that "most of them" says something: as many as a window needs. */
const tinglingDaysMin = 4;
const weekDays = 7;

function factsOf(days: readonly LoggedDay[], visible: readonly VisibleEvent[], today: Day): readonly LogFact[] {
  const painted = visible.findLast((event) => event.kind === 'complaintPainted');
  return [
    ...(tinglesMostDays(days, today) ? (['tingles-most-days'] as const) : []),
    ...(runsDownALimb(paintedSpots(painted?.marks ?? [])) ? (['runs-down-a-limb'] as const) : []),
  ];
}

function tinglesMostDays(days: readonly LoggedDay[], today: Day): boolean {
  const since = addDays(today, 1 - weekDays);
  const rated = days.filter(({ day, tingles }) => day >= since && day <= today && tingles !== undefined);
  return rated.length >= tinglingDaysMin && rated.filter(({ tingles }) => tingles).length * 2 > rated.length;
}
