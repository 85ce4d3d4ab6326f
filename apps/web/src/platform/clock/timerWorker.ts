// SPDX-License-Identifier: MIT
import { startTimers } from './startTimers.ts';
import type { TimerDue, TimerOrder } from './timers.ts';

// Browsers slow the timers of hidden pages down to one a second or even one a minute, but not those of workers. A
// person with hands at the neck and the screen turned off still needs each cue on time.
const carryOut = startTimers(
  {
    now: () => performance.now(),
    setTimeout: (call, delay) => self.setTimeout(call, delay),
    clearTimeout: (handle) => self.clearTimeout(handle),
  },
  (id) => {
    const due: TimerDue = { id };
    self.postMessage(due);
  },
);

self.addEventListener('message', (message: MessageEvent<TimerOrder>) => carryOut(message.data));
