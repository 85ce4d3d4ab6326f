// SPDX-License-Identifier: MIT
import {
  type DeviceId,
  diaryDay,
  type EventId,
  type HybridTime,
  type Instant,
  makeId,
  maxHybridTime,
  nextHybridTime,
  type Random,
  type ZoneName,
} from '@knead/base';
import type { EventBody, EventHead, JournalEvent } from './events.ts';

/** Where and when something is recorded. */
export interface StampContext {
  /** Wall clock. It may have been set back: order comes from the hybrid clock. */
  readonly now: Instant;
  readonly zone: ZoneName;
  readonly random: Random;
  /** The greatest clock held in the journal, so that what other tabs and devices wrote counts as earlier. */
  readonly seen?: HybridTime | undefined;
  /** When it happened, for entries that are made later. Default: now. */
  readonly at?: Instant;
}

/** Writes heads for new events. It remembers its last clock, so that two calls never give the same time. */
export interface Stamper {
  /** Heads in the order of the bodies, each later than everything seen (J1). */
  stamp(bodies: readonly EventBody[], context: StampContext): readonly JournalEvent[];
}

/** A stamper for one device; `last` is the greatest clock known when it starts. */
export function makeStamper(device: DeviceId, last: HybridTime | undefined): Stamper {
  let newest = last;
  return {
    stamp(bodies, context) {
      newest = maxHybridTime(newest, context.seen);
      return bodies.map((body) => {
        newest = nextHybridTime(newest, context.now, device);
        return makeEvent(body, makeHead({ device, clock: newest }, context));
      });
    },
  };
}

/** An event of this body under this head. */
export function makeEvent(body: EventBody, head: EventHead): JournalEvent {
  return { ...head, ...body };
}

function makeHead(origin: Pick<EventHead, 'device' | 'clock'>, context: StampContext): EventHead {
  const at = context.at ?? context.now;
  return {
    id: makeId<EventId>(context.random),
    ...origin,
    at,
    timeZone: context.zone,
    day: diaryDay(at, context.zone),
  };
}
