// SPDX-License-Identifier: MIT
import { instant, ms, type ZoneName } from '@knead/base';
import type { Clock } from '../../ports/clock.ts';

/**
 * A clock on the page's own timers, for prerendered pages: they lead nothing, so a hidden tab may slow them, and they
 * start no worker.
 */
export function makePageClock(): Clock {
  return {
    now: () => instant(Date.now()),
    monotonic: () => ms(performance.now()),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneName,
    after: (delay, call) => {
      const handle = setTimeout(call, delay);
      return () => clearTimeout(handle);
    },
    every: (period, call) => {
      const handle = setInterval(call, period);
      return () => clearInterval(handle);
    },
  };
}
