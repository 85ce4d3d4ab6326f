// SPDX-License-Identifier: MIT
import { daysBetween, type SessionId } from '@knead/base';
import type { Area } from '../atlas/areas.ts';
import type { JournalEvent } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { askAgainAt, type Bout, boutsOf } from './soreness.ts';
import type { Spot } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** Diary days after which nobody is asked any more about a session that left no complaint (own judgement). */
export const nextDayDaysMax = 7;

/** A question of the next day that is waiting. */
export interface NextDayDue {
  readonly session: SessionId;
  readonly area: Area;
  readonly spots: readonly Spot[];
  /** `again`: soreness was told, its rest is over, and until this is answered it rests on. Never to be skipped. */
  readonly asked: 'first' | 'again';
}

/**
 * Questions of the next day, those about soreness that was told first (J29, J31). The first time, each area is asked about
 * once, for its newest session before today that nobody was asked about.
 */
export function foldNextDay(events: readonly JournalEvent[], needs: FoldNeeds): readonly NextDayDue[] {
  const bouts = boutsOf({ visible: visibleEvents(events), handedIn: handedInIds(events) }, needs);
  const again = bouts.filter((bout) => needs.now >= (askAgainAt(bout) ?? Number.POSITIVE_INFINITY));
  const before = bouts.filter(({ day }) => day < needs.today);
  const newest = before.filter((bout) => bout === before.findLast(({ area }) => area === bout.area));
  const first = newest.filter(
    (bout) => !wasAsked(bout) && daysBetween(bout.day, needs.today) <= nextDayDaysMax && !again.includes(bout),
  );
  return [...again.map((bout) => dueOf(bout, 'again')), ...first.toReversed().map((bout) => dueOf(bout, 'first'))];
}

/** What was answered in a file counts as asked only for a session of that file. */
function wasAsked({ answers, isOwn }: Bout): boolean {
  return answers.some((answer) => answer.isOwn || !isOwn);
}

function dueOf({ session, area, spots }: Bout, asked: NextDayDue['asked']): NextDayDue {
  return { session, area, spots, asked };
}
