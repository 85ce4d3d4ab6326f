// SPDX-License-Identifier: MIT
import type { WakeLock } from '../../ports/signals.ts';

type Sentinel = Pick<WakeLockSentinel, 'release'>;

/** The parts of the browser that are used. */
export interface WakeLockTools {
  /** Missing where the browser cannot keep a screen awake. */
  readonly request: (() => Promise<Sentinel>) | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>;
}

/** Keeps the screen awake. Browsers end the hold whenever the page is hidden, so it is taken again when it shows. */
export function makeWakeLock({ request, page }: WakeLockTools): WakeLock {
  let isWanted = false;
  let sentinel: Sentinel | undefined;

  const take = async () => {
    if (!isWanted || sentinel !== undefined || request === undefined) return;
    try {
      const taken = await request();
      if (isWanted) sentinel = taken;
      else await taken.release();
    } catch {
      // Refused, when the battery is low for instance. The session goes on with a screen that may turn dark.
    }
  };
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') void take();
    else sentinel = undefined;
  });

  return {
    hold: () => {
      if (isWanted) return;
      isWanted = true;
      void take();
    },
    release: () => {
      isWanted = false;
      void sentinel?.release();
      sentinel = undefined;
    },
  };
}

/** The wake lock of the real browser. */
export function makeBrowserWakeLock(): WakeLock {
  const request = 'wakeLock' in navigator ? () => navigator.wakeLock.request('screen') : undefined;
  return makeWakeLock({ request, page: document });
}
