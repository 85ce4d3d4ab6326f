// SPDX-License-Identifier: MIT
import type { TimerOrder } from './timers.ts';

/** The timers under it all. */
export interface TimerHost {
  now(): number;
  setTimeout(call: () => void, delay: number): number;
  clearTimeout(handle: number): void;
}

/** Carries out timer orders; `due` is called with the id of each timer whose time has come. */
export function startTimers(host: TimerHost, due: (id: number) => void): (order: TimerOrder) => void {
  const handles = new Map<number, number>();

  const wait = (id: number, until: number, then: () => void) => {
    handles.set(id, host.setTimeout(then, Math.max(0, until - host.now())));
  };

  // Beats lie on a grid, so they do not drift; beats that were missed in sleep are dropped, never made up in a burst.
  const beat = (id: number, next: number, period: number) => {
    wait(id, next, () => {
      const missed = Math.max(0, Math.floor((host.now() - next) / period));
      beat(id, next + (missed + 1) * period, period);
      due(id);
    });
  };

  return (order) => {
    switch (order.kind) {
      case 'after':
        return wait(order.id, host.now() + order.delay, () => {
          handles.delete(order.id);
          due(order.id);
        });
      case 'every':
        return beat(order.id, host.now() + order.period, order.period);
      case 'end':
        host.clearTimeout(handles.get(order.id) ?? 0);
        handles.delete(order.id);
    }
  };
}
