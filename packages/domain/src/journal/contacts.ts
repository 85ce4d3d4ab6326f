// SPDX-License-Identifier: MIT
import { type Instant, instant, type Ms, ms, type SessionId } from '@knead/base';
import type { TechniqueId } from '../routine/technique.ts';
import type { ContactKept, EventOf } from './events.ts';
import type { VisibleEvent } from './visibleEvents.ts';

/** From this pressure on work is firm (`safety.md` 4.2). */
const firmWorkPressure = 4;
/** Rest of a tissue from firm work, milliseconds (`safety.md` 4.2, `techniques.md` F.2). */
const firmRestMs: Ms = ms(24 * 3_600_000);
/** The same after the first firm work there, or when anything was worse afterwards. */
const firmRestLongMs: Ms = ms(48 * 3_600_000);

/** Contact of one step as the limits count it, whether the step still stands or was deleted. */
export type Contact = Omit<ContactKept, 'kind'>;

type ContactStep = EventOf<'stepDone'>;

/**
 * All contact that was had, in clock order and each once (J26). Where a step and what is kept of it differ, which only a
 * bad file brings about, the stricter of each holds: so nothing that is added takes contact away.
 */
export function contactsOf(visible: readonly VisibleEvent[]): readonly Contact[] {
  const contacts = new Map<string, Contact>();
  for (const contact of [...contactsLed(visible), ...contactsKept(visible)]) {
    const key = contactKey(contact);
    const other = contacts.get(key);
    contacts.set(key, other === undefined ? contact : strictest(contact, other));
  }
  return [...contacts.values()];
}

/** The same for contacts of one step at one spot. */
export function contactKey({ of, technique, side }: Contact): string {
  return `${of} ${technique} ${side}`;
}

function contactsKept(visible: readonly VisibleEvent[]): readonly Contact[] {
  return visible
    .filter((event) => event.kind === 'contactKept')
    .map(({ of, technique, side, seconds, countsOn, firmUntil }) => {
      return { of, technique, side, seconds, countsOn, ...until(firmUntil) };
    });
}

function contactsLed(visible: readonly VisibleEvent[]): readonly Contact[] {
  const steps = visible.filter(
    (event): event is ContactStep & VisibleEvent => event.kind === 'stepDone' && event.contact,
  );
  const firmUntil = findFirmRests(steps, visible);
  return steps.map((step) => {
    const { id, what, side, seconds, day } = step;
    return { of: id, technique: what, side, seconds, countsOn: day, ...until(firmUntil(step)) };
  });
}

/** Until when a step rests its tissue from firm work. The first firm work is the first that the list holds. */
function findFirmRests(
  steps: readonly ContactStep[],
  visible: readonly VisibleEvent[],
): (step: ContactStep) => Instant | undefined {
  const isFirm = (step: ContactStep) => step.askedPressure >= firmWorkPressure && step.seconds > 0;
  const worse = new Set(
    visible.flatMap((event) => (event.kind === 'sessionReflected' && event.worse !== 'no' ? [event.session] : [])),
  );
  const first = new Map<TechniqueId, SessionId>();
  for (const step of steps) if (isFirm(step) && !first.has(step.what)) first.set(step.what, step.session);
  return (step) => {
    if (!isFirm(step)) return undefined;
    const isLong = worse.has(step.session) || first.get(step.what) === step.session;
    return instant(step.at + (isLong ? firmRestLongMs : firmRestMs));
  };
}

function strictest(a: Contact, b: Contact): Contact {
  return {
    ...a,
    seconds: Math.max(a.seconds, b.seconds),
    countsOn: a.countsOn > b.countsOn ? a.countsOn : b.countsOn,
    ...until(latest(a.firmUntil, b.firmUntil)),
  };
}

function latest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function until(firmUntil: Instant | undefined): Pick<Contact, 'firmUntil'> {
  return firmUntil === undefined ? {} : { firmUntil };
}
