// SPDX-License-Identifier: MIT
import { type Instant, instant, type ZoneName } from '@knead/base';
import { ROUTINE_IDS, routines } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { makeWorld, words } from '../../model/testing/makeWorld.fixture.ts';
import { someRating } from '../../platform/journal/testing/someEvents.ts';
import { buildTodayView } from './buildTodayView.ts';

const berlin = 'Europe/Berlin' as ZoneName;
const request = { ...routines['hands-after-desk'], totalSeconds: 600 };
const at = (iso: string): Instant => instant(Date.parse(iso));
const viewAt = (iso: string, zone = berlin) =>
  buildTodayView({ request, sessions: [], events: [], now: at(iso), zone });

describe('today', () => {
  it.each([
    ['03:59', 'evening', '2026-11-21'],
    ['04:00', 'morning', '2026-11-22'],
    ['11:59', 'morning', '2026-11-22'],
    ['12:00', 'afternoon', '2026-11-22'],
    ['17:59', 'afternoon', '2026-11-22'],
    ['18:00', 'evening', '2026-11-22'],
    ['23:59', 'evening', '2026-11-22'],
    ['00:00', 'evening', '2026-11-21'],
  ])('at %s it is %s of the diary day', (time, part, day) => {
    const view = viewAt(`2026-11-22T${time}:00+01:00`);
    expect(view.greeting).toBe(`today.greeting.${part}`);
    expect(view.over).toBe(`today.over.${part}`);
    expect(view.day).toBe(day);
    expect(words.say(view.greeting)).not.toBe('');
  });

  it('goes by the hour of the place where the device is', () => {
    const now = '2026-11-22T20:00:00Z';
    expect(viewAt(now, 'Asia/Tokyo' as ZoneName).greeting).toBe('today.greeting.morning');
    expect(viewAt(now, 'America/New_York' as ZoneName).greeting).toBe('today.greeting.afternoon');
  });

  it('goes by the clock on the wall on both days on which it is changed', () => {
    expect(viewAt('2026-03-29T03:30:00+02:00').day).toBe('2026-03-28');
    expect(viewAt('2026-03-29T04:00:00+02:00').day).toBe('2026-03-29');
    expect(viewAt('2026-10-25T03:30:00+01:00').day).toBe('2026-10-24');
    expect(viewAt('2026-10-25T04:00:00+01:00').greeting).toBe('today.greeting.morning');
  });

  it.each(ROUTINE_IDS)('names the places of %s in the order of doing', (id) => {
    const view = buildTodayView({
      request: routines[id],
      sessions: [],
      events: [],
      now: at('2026-11-22T12:00:00Z'),
      zone: berlin,
    });
    expect(view.points.map((point) => point.id)).toEqual(routines[id].wishes.map((wish) => wish.technique));
    expect(view.points.every(({ place, seconds }) => words.say(place) !== '' && seconds > 0)).toBe(true);
    expect(view.minutes).toBe(routines[id].totalSeconds / 60);
  });

  it('says three minutes for the short one', async () => {
    const { plan } = await makeWorld();
    plan.setLength('short');
    const now = at('2026-11-22T12:00:00Z');
    expect(buildTodayView({ request: plan.request.value, sessions: [], events: [], now, zone: berlin }).minutes).toBe(
      3,
    );
  });

  it('shows the week from Monday, with the days on which something was done', async () => {
    const world = await makeWorld();
    const build = () => {
      const { journal, person, plan } = world;
      const [sessions, now, zone] = [person.sessions.value, journal.now(), journal.zone()];
      return buildTodayView({ request: plan.request.value, sessions, events: [], now, zone });
    };
    expect(build().week.map(({ day }) => day)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(build().sessionsThisWeek).toBe(0);
    expect(build().week.at(-1)?.state).not.toBe('done-today');
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(180_000);
    expect(build().sessionsThisWeek).toBe(1);
    expect(build().week.at(-1)?.state).toBe('done-today');
  });

  it.each([
    ['17:59', false],
    ['18:00', true],
    ['03:59', true],
    ['04:00', false],
  ])('P11 at %s it asks for the whole day: %s', (time, asks) => {
    const now = at(`2026-11-22T${time}:00+01:00`);
    const view = { request, sessions: [], now, zone: berlin };
    expect(buildTodayView({ ...view, events: [someRating(0, { on: '2026-11-20' })] }).asksForDay).toBe(asks);
    expect(buildTodayView({ ...view, events: [] }).asksForDay, 'on the first day').toBe(false);
  });

  it('P11 asks once a day, whether the day was rated or only tapped', async () => {
    const world = await makeWorld();
    const { journal, plan } = world;
    const yesterday = instant(journal.now() - 24 * 3_600_000);
    const { id: _id, device: _device, clock: _clock, at: _at, timeZone: _zone, day: _day, ...rating } = someRating(0);
    await journal.record([rating], yesterday);
    const asks = () => {
      const [events, now, zone] = [journal.events.value, journal.now(), journal.zone()];
      return buildTodayView({ request: plan.request.value, sessions: [], events, now, zone }).asksForDay;
    };
    expect(asks()).toBe(true);
    const [noted] = [await journal.record([{ kind: 'dayNoted', signs: ['all-day'] }])];
    expect(asks()).toBe(false);
    await world.data.hide(noted.ok ? noted.value.map(({ id }) => id) : []);
    expect(asks()).toBe(true);
  });
});
