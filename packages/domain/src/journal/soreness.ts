// SPDX-License-Identifier: MIT
import { type Day, type Instant, instant, type Ms, ms, type SessionId } from '@knead/base';
import type { Area } from '../atlas/areas.ts';
import type { EventOf, NextDayFeel, Rested } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { type Part, partsBySession } from './partsBySession.ts';
import { isStep, spotsTouched, touchesSame } from './spots.ts';
import type { Spot, TingleLog } from './tingles.ts';
import type { IdSet } from './visibleEvents.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A little soreness is usual for so long after a session (`safety.md` 4.4). */
const usualSorenessMs: Ms = ms(36 * hourMs);
/** Soreness that lasts longer than this rests the area for a week. */
const longSorenessMs: Ms = ms(48 * hourMs);
/** Soreness that lasts longer than this is for a professional. */
const veryLongSorenessMs: Ms = ms(72 * hourMs);

/**
 * How far the answer of the next day goes (`safety.md` 4.4): `skip` clearly more, or into the second day · `off` beyond two
 * days · `see` beyond three, beyond two for the second time, a bruise, a swelling or dark pee.
 */
export type SorenessLevel = 'skip' | 'off' | 'see';

/** How long each level rests what was touched. After `see` that is 14 days, as nobody is told that it is fine before. */
export const sorenessRestMs: Readonly<Record<SorenessLevel, Ms>> = {
  skip: ms(2 * dayMs),
  off: ms(7 * dayMs),
  see: ms(14 * dayMs),
};

const ruleByLevel: Readonly<Record<SorenessLevel, string>> = { skip: 'ND-01', off: 'ND-02', see: 'ND-03' };

/** A rest that waits for an answer ends with it alone: no answer counts as not gone. */
export const untilAnswered: Instant = instant(Number.MAX_SAFE_INTEGER);

/** One session with contact, as the next day asks about it. */
export interface Bout {
  readonly session: SessionId;
  readonly day: Day;
  /** Where it touched most, or the area it was for if that was touched at all. */
  readonly area: Area;
  readonly endedAt: Instant;
  /** What was touched, each once. */
  readonly spots: readonly Spot[];
  /** Whether it was led on this device. */
  readonly isOwn: boolean;
  /** In clock order. */
  readonly answers: readonly Answered[];
}

interface Answered {
  readonly event: EventOf<'nextDayAnswered'>;
  readonly isOwn: boolean;
  /** Absent: nothing to rest for. */
  readonly level?: SorenessLevel;
  /** Beyond two days for the second time: for a professional as well. */
  readonly isSecondTime: boolean;
}

/** All sessions with contact, in the order they began by clock. */
export function boutsOf(log: TingleLog, needs: Pick<FoldNeeds, 'factsOf'>): readonly Bout[] {
  const bouts: Bout[] = [];
  for (const parts of partsBySession(log.visible).values()) {
    const bout = boutOf(parts, { ...needs, handedIn: log.handedIn }, (spots) =>
      bouts.some((earlier) => wasLong(earlier, spots, needs)),
    );
    if (bout !== undefined) bouts.push(bout);
  }
  return bouts;
}

function boutOf(
  parts: readonly Part[],
  needs: Pick<FoldNeeds, 'factsOf'> & { readonly handedIn: IdSet },
  isSecondTime: (spots: readonly Spot[]) => boolean,
): Bout | undefined {
  const isHere = ({ id }: Part) => !needs.handedIn.has(id);
  const starts = parts.filter((event) => event.kind === 'sessionStarted');
  const started = starts.find(isHere) ?? starts[0];
  if (started === undefined) return undefined;
  const isOwn = isHere(started);
  // Nothing from a file moves the end of a session that was led here.
  const led = isOwn ? parts.filter(isHere) : parts;
  const end = led.findLast((event) => event.kind === 'sessionFinished') ?? led.findLast(isStep);
  const spots = spotsTouched(parts);
  if (end === undefined || spots.length === 0) return undefined;
  const isAgain = isSecondTime(spots);
  const answers = parts
    .filter((event) => event.kind === 'nextDayAnswered')
    .map((event): Answered => {
      const level = levelOf(event.feel, event.at - end.at);
      return {
        event,
        isOwn: isHere(event),
        ...(level !== undefined && { level }),
        isSecondTime: level === 'off' && isAgain,
      };
    });
  const { session, day, request } = started;
  return { session, day, area: areaTouched(parts, request.area, needs), endedAt: end.at, spots, isOwn, answers };
}

/** An early end may have left the area asked for untouched: nobody is asked about what was not touched (J29). */
function areaTouched(parts: readonly Part[], asked: Area, { factsOf }: Pick<FoldNeeds, 'factsOf'>): Area {
  const touched = parts.filter(isStep).filter((step) => step.contact && step.seconds > 0);
  const areas = touched.map(({ what, seconds }) => ({ area: factsOf(what)?.area ?? asked, seconds }));
  if (areas.some(({ area }) => area === asked)) return asked;
  const secondsIn = (area: Area) => areas.reduce((sum, one) => sum + (one.area === area ? one.seconds : 0), 0);
  return areas.reduce((most, { area }) => (secondsIn(area) > secondsIn(most) ? area : most), asked);
}

/** A time that cannot be told, as after a clock was set back, counts as long. */
function levelOf(feel: NextDayFeel, sinceMs: number): SorenessLevel | undefined {
  const isWithin = (limitMs: number) => sinceMs >= 0 && sinceMs <= limitMs;
  switch (feel) {
    case 'same':
    case 'skipped':
      return undefined;
    case 'bruised':
    case 'dark-pee':
      return 'see';
    case 'bit-sore':
      if (isWithin(usualSorenessMs)) return undefined;
  }
  if (isWithin(longSorenessMs)) return 'skip';
  return isWithin(veryLongSorenessMs) ? 'off' : 'see';
}

/** Whether an earlier session left the same place sore for longer than two days. */
function wasLong(earlier: Bout, spots: readonly Spot[], needs: Pick<FoldNeeds, 'factsOf'>): boolean {
  if (!earlier.answers.some(({ level }) => level === 'off' || level === 'see')) return false;
  return spots.some((spot) => earlier.spots.some((other) => touchesSame(spot, other, needs)));
}

/**
 * Rests from soreness (J30): each answer rests what was touched for its time, whatever is answered later. The newest own
 * answer, while it tells of soreness, rests on until the question is answered once more (J31).
 */
export function sorenessRests(log: TingleLog, needs: FoldNeeds): readonly Rested[] {
  return boutsOf(log, needs).flatMap((bout) => {
    const last = lastToldHere(bout);
    return bout.answers.flatMap((answered) =>
      levelsOf(answered).flatMap((level) => {
        const endsAt = restEnd(answered.event.at, level);
        const until = answered === last && needs.now >= endsAt ? untilAnswered : endsAt;
        const rest = { kind: 'rested', extent: 'region', until, ruleId: ruleByLevel[level] } as const;
        return bout.spots.map((spot): Rested => ({ ...rest, ...spot }));
      }),
    );
  });
}

function levelsOf({ level, isSecondTime }: Answered): readonly SorenessLevel[] {
  if (level === undefined) return [];
  return isSecondTime ? [level, 'see'] : [level];
}

/** An answer from a file says nothing about whether soreness that was felt here has gone (J10). */
function lastToldHere({ answers }: Pick<Bout, 'answers'>): Answered | undefined {
  return answers.findLast(({ isOwn, event }) => isOwn && event.feel !== 'skipped');
}

function restEnd(at: Instant, level: SorenessLevel): Instant {
  return instant(at + sorenessRestMs[level]);
}

/** When soreness that was told is asked about again (J31); undefined while nothing was told, or it has gone. */
export function askAgainAt({ answers, endedAt }: Bout): Instant | undefined {
  const last = lastToldHere({ answers });
  if (last?.level === undefined) return undefined;
  const { event, level } = last;
  const thirdDay = instant(endedAt + veryLongSorenessMs);
  // Beyond three days it is for a professional: that is not waited for until the week is over.
  if (level === 'off' && !last.isSecondTime && event.at < thirdDay) return instant(thirdDay + 1);
  return restEnd(event.at, last.isSecondTime ? 'see' : level);
}

/**
 * Places whose next work is half as long, softer and by hand (J32): sore after a session, until they were worked on again
 * on this device.
 */
export function sorePlaces(log: TingleLog, needs: FoldNeeds): readonly Spot[] {
  return boutsOf(log, needs).flatMap((bout) => {
    const told = bout.answers.findLast(({ level }) => level !== undefined)?.event;
    if (told === undefined) return [];
    const later = log.visible.filter((event) => event.clock > told.clock && !log.handedIn.has(event.id));
    const worked = spotsTouched(later);
    return bout.spots.filter((spot) => !worked.some((other) => touchesSame(spot, other, needs)));
  });
}
