// SPDX-License-Identifier: MIT
import { homeOf, type Side, type ViewId } from '@knead/body';
import { markedSpots, type PaintMark, type ZoneSpot } from '@knead/domain';
import { drawings } from '../../scene/drawings.ts';

/** A view, and the side that it shows where it shows one alone. */
export interface MarkedView {
  readonly view: ViewId;
  readonly side: Side;
}

/** Pictures beside each other that can still be compared; the rest is told in words. */
const viewsMax = 2;

function viewOf({ zone, side }: ZoneSpot): MarkedView {
  const view = homeOf[zone];
  // On a drawing of both sides, both are on one picture.
  return { view, side: drawings[view].symmetric ? 'right' : side };
}

/** Whether a picture is the one that shows a place best. */
export function isOn(spot: ZoneSpot, { view, side }: MarkedView): boolean {
  const best = viewOf(spot);
  return best.view === view && best.side === side;
}

/** The views that show most of the marked places best, most first, ties in the order of marking. */
export function markedViews(marks: readonly PaintMark[]): readonly MarkedView[] {
  const counts = new Map<string, MarkedView & { readonly count: number }>();
  for (const spot of markedSpots(marks)) {
    const shown = viewOf(spot);
    const key = `${shown.view} ${shown.side}`;
    counts.set(key, { ...shown, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const all = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return all.slice(0, viewsMax).map(({ view, side }) => ({ view, side }));
}
