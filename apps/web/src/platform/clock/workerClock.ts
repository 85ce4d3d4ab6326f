// SPDX-License-Identifier: MIT
import { instant, ms, type ZoneName } from '@knead/base';
import type { Clock } from '../../ports/clock.ts';
import type { TimerDue, TimerOrder } from './timers.ts';

/** Sends timer orders and hears when one is due. */
export interface TimerLink {
  send(order: TimerOrder): void;
}

/** The parts of the browser that are used. */
export interface ClockTools {
  readonly wall: () => number;
  readonly monotonic: () => number;
  /** Name of the time zone now; a journey changes it. */
  readonly zone: () => string | undefined;
  /** Called once, for the first timer. */
  readonly startTimers: (due: (due: TimerDue) => void) => TimerLink;
}

/** A clock whose timers run in a worker, so that they keep time in a hidden tab. */
export function makeWorkerClock(tools: ClockTools): Clock {
  const calls = new Map<number, () => void>();
  let link: TimerLink | undefined;
  let lastId = 0;

  const order = (make: (id: number) => TimerOrder, call: (id: number) => void): (() => void) => {
    link ??= tools.startTimers(({ id }) => calls.get(id)?.());
    lastId += 1;
    const id = lastId;
    calls.set(id, () => call(id));
    link.send(make(id));
    return () => {
      if (calls.delete(id)) link?.send({ kind: 'end', id });
    };
  };

  return {
    now: () => instant(tools.wall()),
    monotonic: () => ms(tools.monotonic()),
    zone: () => zoneName(tools.zone()),
    after: (delay, call) =>
      order(
        (id) => ({ kind: 'after', id, delay }),
        (id) => {
          calls.delete(id);
          call();
        },
      ),
    every: (period, call) => {
      let last = Number.NEGATIVE_INFINITY;
      return order(
        (id) => ({ kind: 'every', id, period }),
        () => {
          // Beats that piled up while the page was busy come all at once: one of them is enough.
          const now = tools.monotonic();
          if (now - last < period / 2) return;
          last = now;
          call();
        },
      );
    },
  };
}

/** The clock of the real browser. */
export function makeBrowserClock(): Clock {
  return makeWorkerClock({
    wall: () => Date.now(),
    monotonic: () => performance.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    startTimers: (due) => {
      const worker = new Worker(new URL('./timerWorker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', (message: MessageEvent<TimerDue>) => due(message.data));
      return { send: (order) => worker.postMessage(order) };
    },
  });
}

/** Some browsers hide their zone. Days are then those of Greenwich. */
function zoneName(name: string | undefined): ZoneName {
  return (name ?? 'UTC') as ZoneName;
}
