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
    const since = last?.at(-1)?.day;
    if (last === undefined || since === undefined) return [];
    const until = addDays(since, test.offDays);
    const techniques = [...new Set(last.flatMap((one) => one.techniques))].sort();
    return today < until ? [{ area, since, until, times: rows.length, techniques }] : [];
  });
}

export function flares(view: LogView, test: FlaresTest): Held | undefined {
  const found = flaredAreas(view.log, test, view.today).find(({ times }) => times >= test.times);
  return found === undefined ? undefined : { since: found.since, figures: { least: test.least, days: test.offDays } };
}

/** Rows of answered sessions with enough flares in them; each begins anew after the one before. */
function rowsOf(sessions: readonly LoggedSession[], test: FlaresTest): readonly (readonly LoggedSession[])[] {
  const rows: (readonly LoggedSession[])[] = [];
  let row: readonly AnsweredSession[] = [];
  for (const session of sessions.filter(isAnswered)) {
    row = [...row, session].slice(-test.of);
    const flared = row.filter(({ nextDay }) => nextDay.painRise >= test.points).length;
    if (flared < test.least) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

type AnsweredSession = LoggedSession & Required<Pick<LoggedSession, 'nextDay'>>;

function isAnswered(session: LoggedSession): session is AnsweredSession {
  return session.nextDay !== undefined;
}
