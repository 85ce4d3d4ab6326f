// SPDX-License-Identifier: MIT
import { instant, ms, type ZoneName } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { makeFakeClock } from '../../ports/fakeClock.ts';
import { startTimers } from './startTimers.ts';
import { type ClockTools, makeWorkerClock } from './workerClock.ts';

/** Worker timers driven by hand, on a host whose `setTimeout` can be late. */
function makeHost() {
  let at = 0;
  let last = 0;
  const waiting = new Map<number, { readonly due: number; readonly call: () => void }>();
  return {
    now: () => at,
    setTimeout: (call: () => void, delay: number) => {
      last += 1;
      waiting.set(last, { due: at + delay, call });
      return last;
    },
    clearTimeout: (handle: number) => void waiting.delete(handle),
    waiting,
    /** The host wakes up at `to` and calls everything due once. */
    wake: (to: number) => {
      at = to;
      for (const [handle, { due, call }] of [...waiting]) {
        if (due > at) continue;
        waiting.delete(handle);
        call();
      }
    },
  };
}

describe('startTimers', () => {
  it('calls a timer once, after its delay', () => {
    const host = makeHost();
    const due: number[] = [];
    startTimers(host, (id) => due.push(id))({ kind: 'after', id: 4, delay: 100 });
    host.wake(99);
    expect(due).toEqual([]);
    host.wake(101);
    host.wake(300);
    expect(due).toEqual([4]);
  });

  it('beats on a grid: a late beat does not shift the next', () => {
    const host = makeHost();
    const at: number[] = [];
    startTimers(host, () => at.push(host.now()))({ kind: 'every', id: 1, period: 250 });
    for (const time of [262, 500, 511, 751, 1000]) host.wake(time);
    expect(at).toEqual([262, 500, 751, 1000]);
  });

  it('drops beats that were missed in sleep', () => {
    const host = makeHost();
    const at: number[] = [];
    startTimers(host, () => at.push(host.now()))({ kind: 'every', id: 1, period: 250 });
    for (const time of [250, 60_010, 60_100, 60_250]) host.wake(time);
    expect(at).toEqual([250, 60_010, 60_250]);
  });

  it('ends timers, also unknown ones', () => {
    const host = makeHost();
    const due: number[] = [];
    const order = startTimers(host, (id) => due.push(id));
    order({ kind: 'after', id: 1, delay: 10 });
    order({ kind: 'every', id: 2, period: 10 });
    order({ kind: 'end', id: 1 });
    order({ kind: 'end', id: 2 });
    order({ kind: 'end', id: 3 });
    host.wake(1000);
    expect(due).toEqual([]);
    expect(host.waiting.size).toBe(0);
  });
});

describe('makeWorkerClock', () => {
  function makeTools() {
    const host = makeHost();
    const started: number[] = [];
    const tools: ClockTools = {
      wall: () => 1000 + host.now(),
      monotonic: () => host.now(),
      zone: () => 'Asia/Tokyo',
      startTimers: (due) => {
        started.push(host.now());
        return { send: startTimers(host, (id) => due({ id })) };
      },
    };
    return { host, started, tools };
  }

  it('starts its worker with the first timer only', () => {
    const { tools, started } = makeTools();
    const clock = makeWorkerClock(tools);
    expect([clock.now(), clock.monotonic(), clock.zone()]).toEqual([1000, 0, 'Asia/Tokyo']);
    expect(started).toEqual([]);
    clock.after(ms(1), () => undefined);
    clock.after(ms(1), () => undefined);
    expect(started).toHaveLength(1);
  });

  it('calls back and can be ended, also twice and from within', () => {
    const { tools, host } = makeTools();
    const clock = makeWorkerClock(tools);
    const heard: string[] = [];
    const endLate = clock.after(ms(20), () => heard.push('late'));
    clock.after(ms(10), () => heard.push('once'));
    const endBeat = clock.every(ms(10), () => {
      heard.push('beat');
      if (heard.length > 2) endBeat();
    });
    endLate();
    endLate();
    for (const time of [10, 20, 30, 40]) host.wake(time);
    expect(heard).toEqual(['once', 'beat', 'beat']);
    expect(host.waiting.size).toBe(0);
  });

  it('calls once for beats that piled up while the page was busy', () => {
    const { tools, host } = makeTools();
    const held: (() => void)[] = [];
    let isBusy = false;
    const startHeld: ClockTools['startTimers'] = (due) =>
      tools.startTimers((message) => (isBusy ? held.push(() => due(message)) : due(message)));
    const heard: number[] = [];
    const clock = makeWorkerClock({ ...tools, startTimers: startHeld });
    clock.every(ms(10), () => heard.push(clock.monotonic()));
    host.wake(10);
    isBusy = true;
    for (const time of [20, 30, 40, 41]) host.wake(time);
    isBusy = false;
    for (const call of held) call();
    host.wake(50);
    expect(heard).toEqual([10, 41, 50]);
  });

  it('takes Greenwich where the browser hides its zone', () => {
    expect(makeWorkerClock({ ...makeTools().tools, zone: () => undefined }).zone()).toBe('UTC');
  });
});

describe('makeFakeClock', () => {
  it('calls timers in order, each at its own time', () => {
    const clock = makeFakeClock();
    const heard: [string, number][] = [];
    const note = (name: string) => () => heard.push([name, clock.monotonic()]);
    clock.after(ms(30), note('b'));
    clock.after(ms(10), note('a'));
    clock.every(ms(20), note('beat'));
    clock.advance(45);
    expect(heard).toEqual([
      ['a', 10],
      ['beat', 20],
      ['b', 30],
      ['beat', 40],
    ]);
    expect(clock.monotonic()).toBe(45);
    expect(clock.waiting()).toBe(1);
  });

  it('sleeps without making up for missed beats', () => {
    const clock = makeFakeClock();
    const heard: number[] = [];
    clock.every(ms(100), () => heard.push(clock.monotonic()));
    clock.sleep(1050);
    clock.advance(60);
    expect(heard).toEqual([1050, 1100]);
  });

  it('moves wall clock and zone without touching the monotonic time', () => {
    const clock = makeFakeClock(instant(5000));
    clock.advance(100);
    expect(clock.now()).toBe(5100);
    clock.setWall(instant(10));
    clock.setZone('UTC' as ZoneName);
    clock.advance(5);
    expect([clock.now(), clock.monotonic(), clock.zone()]).toEqual([15, 105, 'UTC']);
  });
});
