// SPDX-License-Identifier: MIT

/** The hands of a clock that stands still in every page, until it is moved. */
interface StillClock {
  /** Moves time on, and lets each timer ring that falls due, one after the other. */
  advance(ms: number): Promise<void>;
}

declare global {
  interface Window {
    stillClock?: StillClock;
  }
}

/** A Thursday evening, so that pictures greet as the mockups do. The journal that is taken in ends two days later. */
export const evening = Date.parse('2026-10-22T18:30:00Z');

interface Order {
  readonly kind: 'after' | 'every' | 'end';
  readonly id: number;
  readonly delay?: number;
  readonly period?: number;
}

/**
 * Runs in the page before its own scripts. Time stands still, so that pictures of one state are all the same second.
 * Timers that the page asks of a worker (`{ kind: 'after' | 'every' | 'end', id }`, answered with `{ id }`) are kept
 * here; all else that is posted to workers passes unchanged.
 */
export function installStillClock(beginMs: number): void {
  // Contact sheets are files and have no storage, nor has an empty page.
  if (!location.protocol.startsWith('http')) return;
  const begunAt = Number(sessionStorage.getItem('still-clock') ?? beginMs);
  let now = begunAt;
  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, caller) => Reflect.construct(target, given.length === 0 ? [now] : given, caller),
  });
  performance.now = () => now - begunAt;

  const timers = new Map<number, { readonly worker: Worker; readonly due: number; readonly period?: number }>();
  const post = Worker.prototype.postMessage;
  const isOrder = (message: unknown): message is Order =>
    typeof message === 'object' && message !== null && 'id' in message && 'kind' in message;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: readonly unknown[]) {
    if (!isOrder(message)) return Reflect.apply(post, this, [message, ...rest]);
    const { kind, id, delay = 0, period } = message;
    if (kind === 'end') timers.delete(id);
    else if (period === undefined) timers.set(id, { worker: this, due: now + delay });
    else timers.set(id, { worker: this, due: now + period, period });
  };
  const ring = (id: number): void => {
    const timer = timers.get(id);
    if (timer === undefined) return;
    if (timer.period === undefined) timers.delete(id);
    else timers.set(id, { ...timer, due: timer.due + timer.period });
    timer.worker.dispatchEvent(new MessageEvent('message', { data: { id } }));
  };
  const drawn = () => new Promise((done) => setTimeout(done, 0));
  window.stillClock = {
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const [first] = [...timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
        if (first === undefined) break;
        now = Math.max(now, first[1].due);
        ring(first[0]);
        await drawn();
      }
      now = end;
      sessionStorage.setItem('still-clock', String(now));
    },
  };
}
