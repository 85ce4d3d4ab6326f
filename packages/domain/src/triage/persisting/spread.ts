// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import type { Region } from '../../atlas/areas.ts';
import { everySpot, isSameSpot, type Spot } from '../places.ts';
import { baseWindow, daysIn, type LogView, lastDays, weekDays, weekEnding } from './logView.ts';
import type { PersistingTest } from './persistingRules.ts';
import type { Held } from './trendTests.ts';

type SpreadTest = Extract<PersistingTest, { readonly kind: 'spread' }>;

/** Places that were not marked in the first window, on enough days of the last weeks. */
export function spread(view: LogView, test: SpreadTest): Held | undefined {
  const base = baseWindow(view);
  // Until it is over, what comes is part of it, and what came before it is not new.
  if (base === undefined || base.to >= view.today) return undefined;
  const before = daysIn(view, base.from, base.to).flatMap(({ places }) => places);
  // Where nothing was marked at first, nothing can be told to be new.
  if (before.length === 0) return undefined;
  const fresh = everySpot.filter((spot) => !before.some((one) => isSameSpot(one, spot)) && isOften(view, spot, test));
  const counted = test.among === undefined ? fresh : freshAmong(before, fresh, test.among);
  const starts = counted.map((spot) => startOf(view, spot, addDays(base.to, 1), test.days));
  const since = starts.sort()[0];
  if (since === undefined) return undefined;
  if (test.untilChecked === true && daysIn(view, since, view.today).some(({ checkedAfter }) => checkedAfter)) {
    return undefined;
  }
  return { since, figures: { days: test.days } };
}

function isOften(view: LogView, spot: Spot, { days, weeks }: SpreadTest): boolean {
  return lastDays(view).some((end) =>
    Array.from({ length: weeks }, (_, week) => addDays(end, -week * weekDays)).every(
      (to) => daysWith(view, spot, to) >= days,
    ),
  );
}

function daysWith(view: LogView, spot: Spot, to: Day): number {
  return weekEnding(view, to).filter(({ places }) => places.some((one) => isSameSpot(one, spot))).length;
}

/** The first day on which the place had come often enough. It stays, so that one check answers one spread. */
function startOf(view: LogView, spot: Spot, from: Day, days: number): Day {
  for (let day = from; day < view.today; day = addDays(day, 1)) {
    if (daysWith(view, spot, day) >= days) return day;
  }
  return view.today;
}

/** Both hands, or a hand and a leg, where a new place is one of them. */
function freshAmong(
  before: readonly Spot[],
  fresh: readonly Spot[],
  { hands, legs }: { readonly hands: readonly Region[]; readonly legs: readonly Region[] },
): readonly Spot[] {
  const all = [...before, ...fresh];
  const handSides = new Set(all.filter(({ region }) => hands.includes(region)).map(({ side }) => side));
  const hasLeg = all.some(({ region }) => legs.includes(region));
  const isSuch = handSides.size > 1 || (handSides.size > 0 && hasLeg);
  return isSuch ? fresh.filter(({ region }) => hands.includes(region) || legs.includes(region)) : [];
}
