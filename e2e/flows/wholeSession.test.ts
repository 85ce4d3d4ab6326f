// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SizeName } from '../support/chromium.ts';
import { after } from '../support/pages/after.ts';
import { startSession } from '../support/pages/check.ts';
import { journal } from '../support/pages/journal.ts';
import { player } from '../support/pages/player.ts';
import { routineNames, today } from '../support/pages/today.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { meetPerson } from '../support/person.ts';
import { changesOf, type Moment, readMoments, secondsOf } from '../support/record.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

const speed = 60;
const wholeSessionMs = 60_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function lead(page: Page, routine: string, length: 'full' | 'short'): Promise<readonly Moment[]> {
  await firstRun(page, server.address);
  await today.choose(page, routine);
  await startSession(page, length);
  await after.done(page).waitFor({ timeout: wholeSessionMs });
  return readMoments(page);
}

const first = (moments: readonly Moment[], is: (moment: Moment) => boolean): number => moments.findIndex(is);

/** Moments of the player alone, from its first cue on. */
function ofPlayer(moments: readonly Moment[]): readonly Moment[] {
  return moments.slice(first(moments, ({ caption }) => caption !== '')).filter(({ timer }) => timer !== '');
}

function lastedSeconds(moments: readonly Moment[]): number {
  const begun = moments[first(moments, ({ caption }) => caption !== '')];
  const ended = moments[first(moments, ({ caption }) => caption === 'Nicely done. Rest for a moment.')];
  return ((ended?.atMs ?? 0) - (begun?.atMs ?? 0)) / 1000;
}

/** "Point 2 of 8" as 2; a rest has no number. */
function pointsOf(moments: readonly Moment[]): readonly number[] {
  const points = changesOf(moments, 'heading').map((heading) => /^Point (\d+) of/.exec(heading)?.[1]);
  return points.filter((point) => point !== undefined).map(Number);
}

const sizeOf = (index: number): SizeName => (index % 2 === 0 ? 'phone' : 'desktop');

describe('a whole session', () => {
  it.each(routineNames.map((name, index) => [name, sizeOf(index)] as const))(
    'of "%s" on a %s is led, timed, announced and recorded',
    async (name, size) => {
      const { page, complaints } = await meetPerson({ size, clock: makeTestClock({ speed }) });
      const moments = await lead(page, name, 'full');
      const led = ofPlayer(moments);
      const captions = changesOf(led, 'caption');

      expect(lastedSeconds(moments)).toBeGreaterThanOrEqual(599);
      expect(lastedSeconds(moments)).toBeLessThanOrEqual(603);
      expect(captions[0]).toBe('We begin. Start softly. You can stop at any time.');
      expect(captions.filter((caption) => caption === captions[0])).toHaveLength(1);
      expect(captions.filter((caption) => /^Next: /.test(caption)).length).toBeGreaterThanOrEqual(4);
      // Everything that is shown is said: here by the screen reader, as this person chose captions.
      expect(captions.filter((caption) => !changesOf(moments, 'polite').includes(caption))).toEqual([]);
      // Each point comes once, in order, and none is left out.
      const points = pointsOf(led);
      expect(points).toEqual(points.map((_, index) => index + 1));
      const [heading] = changesOf(led, 'heading').filter((text) => text.startsWith('Point'));
      expect(heading).toBe(`Point 1 of ${points.length}`);
      expect(complaints).toEqual([]);

      await after.rate(page, 1);
      await after.save(page).click();
      await page.getByText('One session so far. A few in a week is plenty.').waitFor();
      await journal.open(page);
      await journal.entry(page, name).getByText('10 minutes done').waitFor();
      // In the first week at most six minutes of contact a day.
      await journal
        .entry(page, name)
        .getByText(/^[56] minutes of touch$/)
        .waitFor();
      await journal.entry(page, name).getByText('2 before, 1 after').waitFor();
    },
  );

  it('of three minutes lasts three minutes', async () => {
    const { page } = await meetPerson({ clock: makeTestClock({ speed }) });
    const moments = await lead(page, routineNames[0], 'short');
    expect(lastedSeconds(moments)).toBeGreaterThanOrEqual(179);
    expect(lastedSeconds(moments)).toBeLessThanOrEqual(182);
  });

  it('names what is next 8 seconds ahead, and gives time to change place that is not counted', async () => {
    const { page } = await meetPerson({ clock: makeTestClock({ speed: 20 }) });
    const moments = await lead(page, routineNames[0], 'short');
    const led = ofPlayer(moments);
    const nexts = led.filter(({ caption }, index) => /^Next: /.test(caption) && led[index - 1]?.caption !== caption);
    expect(nexts.length).toBeGreaterThan(0);
    for (const moment of nexts) {
      expect(moment.isChangeover).toBe(false);
      expect(secondsOf(moment.timer)).toBeGreaterThanOrEqual(7);
      expect(secondsOf(moment.timer)).toBeLessThanOrEqual(8);
      expect(moment.next).not.toBe('');
    }
    // What is shown as next is what comes: its changeover counts down by itself before the step's own seconds start.
    const changeovers = led.filter(({ isChangeover }, index) => isChangeover && led[index - 1]?.isChangeover !== true);
    for (const { timer } of changeovers) expect([10, 20]).toContain(secondsOf(timer));
    expect(changeovers.length).toBeGreaterThan(0);
  });

  it('moves focus to the heading of each screen', async () => {
    const { page } = await meetPerson({ clock: makeTestClock({ speed }) });
    await firstRun(page, server.address);
    await startSession(page, 'short');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('H1');
    await after.done(page).waitFor({ timeout: wholeSessionMs });
    expect(await focused()).toBe('H1');
    expect(await player.timer(page).count()).toBe(0);
  });
});
