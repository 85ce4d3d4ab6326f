// SPDX-License-Identifier: MIT
import { type Instant, instant, type Ms, ms, type ZoneName } from '@knead/base';
import type { Clock } from './clock.ts';

/** A clock that moves only when told. */
export interface FakeClock extends Clock {
  /** Lets time pass; timers that fall due are called in order, each at its own time. */
  advance(span: number): void;
  /** The device sleeps: both clocks jump, no timer is called on the way, and missed beats are dropped. */
  sleep(span: number): void;
  /** Sets the wall clock, as a person does; sessions do not notice. */
  setWall(at: Instant): void;
  setZone(zone: ZoneName): void;
  /** Timers that wait: none may be left when a screen is gone. */
  waiting(): number;
}

interface Timer {
  due: number;
  readonly period: number | undefined;
  readonly call: () => void;
}

/** 2026-11-22 at 20:00 in Berlin, unless told otherwise. */
export function makeFakeClock(start: Instant = instant(1_795_374_000_000)): FakeClock {
  let monotonic = 0;
  let wallAhead: number = start;
  let zone = 'Europe/Berlin' as ZoneName;
  const timers = new Set<Timer>();

  const add = (timer: Timer) => {
    timers.add(timer);
    return () => {
      timers.delete(timer);
    };
  };
  const nextUpTo = (end: number) =>
    [...timers]
      .filter(({ due }) => due <= end)
      .reduce<Timer | undefined>((a, b) => (a && a.due <= b.due ? a : b), undefined);
  const fire = (timer: Timer) => {
    if (timer.period === undefined) timers.delete(timer);
    else timer.due += (Math.floor((monotonic - timer.due) / timer.period) + 1) * timer.period;
    timer.call();
  };
  const fireUpTo = (end: number) => {
    for (let timer = nextUpTo(end); timer !== undefined; timer = nextUpTo(end)) {
      monotonic = Math.max(monotonic, timer.due);
      fire(timer);
    }
    monotonic = end;
  };

  return {
    now: () => instant(wallAhead + monotonic),
    monotonic: (): Ms => ms(monotonic),
    zone: () => zone,
    after: (delay, call) => add({ due: monotonic + delay, period: undefined, call }),
    every: (period, call) => add({ due: monotonic + period, period, call }),
    advance: (span) => fireUpTo(monotonic + span),
    sleep: (span) => {
      monotonic += span;
      fireUpTo(monotonic);
    },
    setWall: (at) => {
      wallAhead = at - monotonic;
    },
    setZone: (name) => {
      zone = name;
    },
    waiting: () => timers.size,
  };
}
