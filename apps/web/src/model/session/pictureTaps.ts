// SPDX-License-Identifier: MIT
import type { Clock } from '../../ports/clock.ts';
import type { Conductor } from './conductor.ts';

/** A second tap within this time turns "pause" into "too much", milliseconds. */
const secondTapMs = 400;

/** What a tap on the picture means: pause or go on, and with a second one "Too much" (`product.md` section 9). */
export function makePictureTaps(clock: Clock, { session, send }: Pick<Conductor, 'session' | 'send'>): () => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock.monotonic();
    const isSecond = now - lastMs <= secondTapMs;
    lastMs = isSecond ? Number.NEGATIVE_INFINITY : now;
    if (isSecond) send({ kind: 'tooMuch' });
    else if (session.value?.mode.kind === 'paused') send({ kind: 'goOn', deliberate: true });
    else send({ kind: 'pause' });
  };
}
