// SPDX-License-Identifier: MIT
import type { Instant, Ms, ZoneName } from '@knead/base';

/** Time and timers together, so that a test twin can move both. */
export interface Clock {
  /** Wall clock: for the journal. It may jump. */
  now(): Instant;
  /** Never goes back: for sessions. Stands still or jumps ahead while the device sleeps. */
  monotonic(): Ms;
  zone(): ZoneName;
  /** Calls back once after `delay`; also in a hidden tab. The returned function cancels it. */
  after(delay: Ms, call: () => void): () => void;
  /** Calls back every `period`; also in a hidden tab. The returned function ends it. */
  every(period: Ms, call: () => void): () => void;
}
