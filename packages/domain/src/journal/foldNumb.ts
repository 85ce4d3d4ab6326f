// SPDX-License-Identifier: MIT
import { REGIONS, SIDES } from '../atlas/areas.ts';
import { type PaintMark, withoutTwins } from '../atlas/painting.ts';
import { regionsByZone } from '../atlas/zones.ts';
import type { EventOf, JournalEvent, NumbKept } from './events.ts';
import type { TingleLog } from './tingles.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** Some regions of one side. */
type NumbPlace = Pick<NumbKept, 'side' | 'regions'>;

type Marked = EventOf<'complaintPainted' | 'numbKept'>;

/** Skin that may be numb now, as the person painted it: at most one entry for each side (J36). */
export function foldNumb(events: readonly JournalEvent[]): readonly NumbPlace[] {
  return numbPlaces({ visible: visibleEvents(events), handedIn: handedInIds(events) });
}

/**
 * The newest painting made here is whole: nothing older counts any more. Whatever came to this device since counts as well,
 * all of it, so that a file may add places and takes none away, in whatever order files come (J10, J21).
 */
export function numbPlaces(log: TingleLog): readonly NumbPlace[] {
  return joined(countingOf(log).flatMap(placesOf));
}

/** Marks of numb skin that count now, to be laid on a new painting: keeping it replaces them all. */
export function numbMarks(events: readonly JournalEvent[]): readonly PaintMark[] {
  const counting = countingOf({ visible: visibleEvents(events), handedIn: handedInIds(events) });
  return withoutTwins(
    counting.flatMap((event) =>
      event.kind === 'complaintPainted' ? event.marks.filter(({ quality }) => quality === 'numb') : [],
    ),
  );
}

function countingOf({ visible, handedIn }: TingleLog): readonly Marked[] {
  const marked = visible.filter((event) => event.kind === 'complaintPainted' || event.kind === 'numbKept');
  const newest = marked.findLast(({ kind, id }) => kind === 'complaintPainted' && !handedIn.has(id));
  const counts = ({ id, clock }: Marked) => newest === undefined || (handedIn.clock(id) ?? clock) >= newest.clock;
  return marked.filter(counts);
}

/** A zone that nobody knows may be anywhere on its side. */
function placesOf(event: Marked): readonly NumbPlace[] {
  if (event.kind === 'numbKept') return [event];
  return event.marks
    .filter(({ quality }) => quality === 'numb')
    .map(({ zone, side }) => ({ side, regions: regionsByZone.get(zone) ?? REGIONS }));
}

/** Each side once, its regions in the order of the body. */
function joined(places: readonly NumbPlace[]): readonly NumbPlace[] {
  return SIDES.flatMap((side) => {
    const own = places.filter((place) => place.side === side);
    const regions = REGIONS.filter((region) => own.some((place) => place.regions.includes(region)));
    return regions.length === 0 ? [] : [{ side, regions }];
  });
}
