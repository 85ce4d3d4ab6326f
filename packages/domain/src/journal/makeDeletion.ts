// SPDX-License-Identifier: MIT
import { type EventId, instant } from '@knead/base';
import { type Contact, contactKey, contactsOf } from './contacts.ts';
import type { ContactKept, Deleted, JournalEvent, NumbKept, Rested } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { numbPlaces } from './foldNumb.ts';
import { restsOf } from './foldRested.ts';
import { sorenessRestMs, untilAnswered } from './soreness.ts';
import type { TingleLog } from './tingles.ts';
import { handedInIds, isKept, type VisibleEvent, visibleEvents } from './visibleEvents.ts';

/**
 * The bodies to record when entries are deleted: the deletion; a lasting `rested` for each rest in force because of them,
 * since deleting what was felt does not heal the spot (J7); a `contactKept` for each contact that a limit still counts, since
 * deleting what was done gives no second allowance (J26); and a `numbKept` for skin that may be numb (J37).
 */
export function makeDeletion(
  events: readonly JournalEvent[],
  targets: readonly EventId[],
  needs: FoldNeeds,
): readonly (Deleted | Rested | ContactKept | NumbKept)[] {
  const gone = new Set(targets);
  const visible = visibleEvents(events);
  const stay = visible.filter((event) => isKept(event) || !gone.has(event.id));
  const handedIn = handedInIds(events);
  const left = restsOf({ visible: stay, handedIn }, needs);
  const lost = restsOf({ visible, handedIn }, needs).filter((rest) => !left.some((other) => isSame(rest, other)));
  return [
    { kind: 'deleted', targets },
    ...lost.map((rest) => dated(rest, needs)),
    ...contactsLost(visible, stay, needs),
    ...numbLost({ visible, handedIn }, { visible: stay, handedIn }),
  ];
}

/** With its session gone nobody will be asked any more: what waited for an answer rests as if the worst had been said. */
function dated(rest: Rested, { now }: FoldNeeds): Rested {
  return rest.until === untilAnswered ? { ...rest, until: instant(now + sorenessRestMs.see) } : rest;
}

/** What the limits count now and would count less of. What is kept already, from a deletion taken back, is not kept twice. */
function contactsLost(
  visible: readonly VisibleEvent[],
  stay: readonly VisibleEvent[],
  needs: FoldNeeds,
): readonly ContactKept[] {
  const left = new Map(contactsInForce(stay, needs).map((contact) => [contactKey(contact), contact]));
  return contactsInForce(visible, needs)
    .filter((contact) => !isCovered(contact, left.get(contactKey(contact))))
    .map((contact) => ({ kind: 'contactKept', ...contact }));
}

/** Contact of today, and firm work from which tissue still rests. */
function contactsInForce(visible: readonly VisibleEvent[], { today, now }: FoldNeeds): readonly Contact[] {
  return contactsOf(visible).flatMap(({ firmUntil, ...contact }) => {
    if (firmUntil !== undefined && firmUntil > now) return [{ ...contact, firmUntil }];
    return contact.countsOn >= today && contact.seconds > 0 ? [contact] : [];
  });
}

/** What may be numb now and no longer would be: only a painting made here says that it is not. */
function numbLost(before: TingleLog, after: TingleLog): readonly NumbKept[] {
  const left = numbPlaces(after);
  return numbPlaces(before).flatMap(({ side, regions }) => {
    const lost = regions.filter(
      (region) => !left.some((place) => place.side === side && place.regions.includes(region)),
    );
    return lost.length === 0 ? [] : [{ kind: 'numbKept', side, regions: lost } as const];
  });
}

function isCovered(contact: Contact, left: Contact | undefined): boolean {
  return left !== undefined && left.seconds >= contact.seconds && (left.firmUntil ?? 0) >= (contact.firmUntil ?? 0);
}

function isSame(a: Rested, b: Rested): boolean {
  return a.technique === b.technique && a.side === b.side && a.extent === b.extent && a.until === b.until;
}
