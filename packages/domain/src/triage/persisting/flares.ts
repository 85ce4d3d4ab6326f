// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import { AREAS, type Area } from '../../atlas/areas.ts';
import type { DayLog, LoggedSession } from './dayLog.ts';
import type { LogView } from './logView.ts';
import type { PersistingTest } from './persistingRules.ts';
import type { Held } from './trendTests.ts';

type FlaresTest = Extract<PersistingTest, { readonly kind: 'flares' }>;

/** An area that rests, because pain was up after several of its sessions. */
export interface FlaredArea {
  readonly area: Area;
  readonly since: Day;
  /** The first day on which it is open again. */
  readonly until: Day;
  /** How often this has come about. */
  readonly times: number;
  readonly techniques: readonly string[];
}

/** Areas at rest on a day. A row that lies ahead comes from a clock set back and still rests its area. */
export function flaredAreas(log: DayLog, test: FlaresTest, today: Day): readonly FlaredArea[] {
  return AREAS.flatMap((area) => {
    const rows = rowsOf(
      log.sessions.filter((one) => one.area === area),
      test,
    );
    const last = rows.at(-1);
    if (last === undefined) return [];
    const until = addDays(last.since, test.offDays);
    return today < until ? [{ area, ...last, until, times: rows.length }] : [];
  });
}

export function flares(view: LogView, test: FlaresTest): Held | undefined {
  const found = flaredAreas(view.log, test, view.today).find(({ times }) => times >= test.times);
  return found === undefined ? undefined : { since: found.since, figures: { least: test.least, days: test.offDays } };
}

/** A row of answered sessions with enough flares in it; the last of them tells since when. */
type Row = Pick<FlaredArea, 'since' | 'techniques'>;

/** All rows, oldest first; each begins anew after the one before. */
function rowsOf(sessions: readonly LoggedSession[], test: FlaresTest): readonly Row[] {
  const rows: Row[] = [];
  let row: readonly AnsweredSession[] = [];
  for (const session of sessions.filter(isAnswered)) {
    row = [...row, session].slice(-test.of);
    const flared = row.filter(({ nextDay }) => nextDay.painRise >= test.points).length;
    if (flared < test.least) continue;
    rows.push({ since: session.day, techniques: [...new Set(row.flatMap((one) => one.techniques))].sort() });
    row = [];
  }
  return rows;
}

type AnsweredSession = LoggedSession & Required<Pick<LoggedSession, 'nextDay'>>;

function isAnswered(session: LoggedSession): session is AnsweredSession {
  return session.nextDay !== undefined;
}
