// SPDX-License-Identifier: MIT
import { type EventId, type Instant, instant, type Ms, ms } from '@knead/base';
import { type EventOf, type JournalEvent, RECHECKS, type Recheck } from './events.ts';
import { answersTo, type Spot, type Tingle, tinglesOf } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** Milliseconds after a tingle at which it is asked about again (`safety.md` 4.3, ST-02). */
export const recheckMs: Readonly<Record<Recheck, Ms>> = {
  '5min': ms(5 * 60_000),
  '30min': ms(30 * 60_000),
  '24h': ms(24 * 3_600_000),
};

/** Tingling that was still there a day later is asked about again after so long (`safety.md` 0.2, A-C). */
export const recheckAgainMs: Ms = ms(7 * 24 * 3_600_000);

/** A question about tingling that is waiting, now or soon. */
export interface RecheckDue {
  /** The event that told of the tingling; the answer's `source`. */
  readonly source: EventId;
  readonly recheck: Recheck;
  readonly dueAt: Instant;
  readonly isDue: boolean;
  /** Where it was; absent when the person told of it after the session. */
  readonly spot: Spot | undefined;
}

/**
 * For each tingle that nobody has called gone: the question that comes next. When several have fallen due unanswered,
 * only the latest of them is asked (J14). Still there a day later, it comes again every 7 days (J33).
 */
export function foldRechecks(events: readonly JournalEvent[], now: Instant): readonly RecheckDue[] {
  const visible = visibleEvents(events);
  const log = { visible, handedIn: handedInIds(events) };
  return tinglesOf(visible).flatMap((source) => {
    const next = nextRecheck(source, answersTo(log, source.id), now);
    return next === undefined ? [] : [next];
  });
}

function nextRecheck(source: Tingle, answers: readonly EventOf<'rechecked'>[], now: Instant): RecheckDue | undefined {
  if (answers.some((answer) => answer.stillThere === 'no')) return undefined;
  const asked = Math.max(-1, ...answers.map((answer) => RECHECKS.indexOf(answer.recheck)));
  const waiting = RECHECKS.slice(asked + 1);
  const due = waiting.filter((recheck) => now - source.at >= recheckMs[recheck]);
  const recheck = due.at(-1) ?? waiting[0];
  const last = answers.at(-1);
  const spot = source.kind === 'stepDone' ? { technique: source.what, side: source.side } : undefined;
  if (recheck !== undefined) {
    const dueAt = instant(source.at + recheckMs[recheck]);
    return { source: source.id, recheck, dueAt, isDue: due.length > 0, spot };
  }
  if (last === undefined) return undefined;
  const dueAt = instant(last.at + recheckAgainMs);
  return { source: source.id, recheck: '24h', dueAt, isDue: now >= dueAt, spot };
}
