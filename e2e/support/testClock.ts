// SPDX-License-Identifier: MIT

/**
 * Time as a browser under test is told it: begins at `atMs`, runs up to `speed` times as fast. It depends on real time
 * alone, so it goes on across reloads, kills and new browsers on the same profile. See `docs/testing.md`.
 */
export interface TestClock {
  readonly speed: number;
  /** What the wall clock said when the test began, milliseconds. */
  readonly atMs: number;
  /** Real time at which the test began, milliseconds. */
  readonly begunMs: number;
}

/** A Tuesday evening, far from midnight, from the start of the diary day and from changes of summer time. */
const ordinaryEvening = '2026-03-10T18:00:00Z';

export function makeTestClock({ speed = 1, at = ordinaryEvening } = {}): TestClock {
  return { speed, atMs: Date.parse(at), begunMs: Date.now() };
}

/** The same clock moved on, or back, by some hours. */
export function movedBy(clock: TestClock, hours: number): TestClock {
  return { ...clock, atMs: clock.atMs + hours * 3_600_000 };
}

/** What a page asks of a worker that keeps time for it. */
interface TimerOrder {
  readonly kind: 'after' | 'every' | 'end';
  readonly id: number;
  readonly delay?: number;
  readonly period?: number;
}

interface Timer {
  readonly worker: Worker;
  readonly id: number;
  readonly dueMs: number;
  readonly period: number | undefined;
}

/**
 * Runs in the page, before its own scripts where the driver can do that. With a speed above 1, time moves in small steps
 * that wait for a busy page: a slow machine makes the clock slower, but never makes it jump, so no cue comes late. Timers
 * that the page asks of a worker (`{ kind: 'after' | 'every' | 'end', id }`, answered with `{ id }`) are kept here, on
 * that same time. All else that is posted to workers passes unchanged.
 */
export function setTestClock({ speed, atMs, begunMs }: TestClock): void {
  const realNow = Date.now;
  const perf = performance.now();
  const reached = (): number => atMs + (realNow() - begunMs) * speed;
  const origin = reached();
  let stepped = origin;
  const now = speed === 1 ? reached : () => stepped;
  Date.now = () => Math.floor(now());
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, caller) => Reflect.construct(target, given.length === 0 ? [Date.now()] : given, caller),
  });
  performance.now = () => perf + now() - origin;
  if (speed === 1) return;

  const stepMs = 250;
  const timers = new Map<number, Timer>();
  const post = Worker.prototype.postMessage;
  const isOrder = (message: unknown): message is TimerOrder =>
    typeof message === 'object' && message !== null && 'id' in message && 'kind' in message;
  const take = (worker: Worker, { kind, id, delay, period }: TimerOrder): void => {
    if (kind === 'end') timers.delete(id);
    else timers.set(id, { worker, id, dueMs: stepped + (delay ?? period ?? 0), period });
  };
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: readonly unknown[]) {
    if (isOrder(message)) take(this, message);
    else Reflect.apply(post, this, [message, ...rest]);
  };
  const fire = ({ worker, id, dueMs, period }: Timer): void => {
    if (period === undefined) timers.delete(id);
    else timers.set(id, { worker, id, dueMs: dueMs + period, period });
    worker.dispatchEvent(new MessageEvent('message', { data: { id } }));
  };
  const { port1, port2 } = new MessageChannel();
  const step = (): void => {
    const limit = Math.min(reached(), stepped + stepMs);
    const [first] = [...timers.values()].sort((a, b) => a.dueMs - b.dueMs);
    const isDue = first !== undefined && first.dueMs <= limit;
    stepped = Math.max(stepped, isDue ? first.dueMs : limit);
    if (isDue) fire(first);
    // What was fired is drawn before time goes on; a page that is ahead of its time rests.
    if (stepped < reached()) port2.postMessage(undefined);
    else setTimeout(step, 4);
  };
  port1.onmessage = step;
  step();
}
