// SPDX-License-Identifier: MIT
import { type Instant, type Ms, ms, type SessionId } from '@knead/base';
import type { SpotContact } from '../routine/dayRecord.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { EventOf, JournalEvent } from './events.ts';
import { visibleEvents } from './visibleEvents.ts';

/** From this pressure on work is firm (`safety.md` 4.2). */
const firmWorkPressure = 4;
/** Rest of a tissue from firm work, milliseconds (`safety.md` 4.2, `techniques.md` F.2). */
const firmRestMs: Ms = ms(24 * 3_600_000);
/** The same after the first firm work there, or when anything was worse afterwards. */
const firmRestLongMs: Ms = ms(48 * 3_600_000);

/**
 * Firm work from which its tissue still rests (J25). The first is the first that the list holds; a moment that lies ahead
 * comes from a clock that was set back, and still rests.
 */
export function foldFirmWork(events: readonly JournalEvent[], now: Instant): readonly SpotContact[] {
  const visible = visibleEvents(events);
  const firm = visible.filter(
    (event): event is EventOf<'stepDone'> =>
      event.kind === 'stepDone' && event.contact && event.askedPressure >= firmWorkPressure && event.seconds > 0,
  );
  const worse = new Set(
    visible.flatMap((event) => (event.kind === 'sessionReflected' && event.worse !== 'no' ? [event.session] : [])),
  );
  const first = new Map<TechniqueId, SessionId>();
  for (const { what, session } of firm) if (!first.has(what)) first.set(what, session);
  const restOf = ({ what, session }: EventOf<'stepDone'>) =>
    worse.has(session) || first.get(what) === session ? firmRestLongMs : firmRestMs;
  return firm
    .filter((step) => now - step.at < restOf(step))
    .map(({ what, side, seconds }) => ({ technique: what, side, seconds }));
}
