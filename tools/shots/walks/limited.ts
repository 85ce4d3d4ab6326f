// SPDX-License-Identifier: MIT
import { after } from '../../../e2e/support/pages/after.ts';
import { check } from '../../../e2e/support/pages/check.ts';
import { player } from '../../../e2e/support/pages/player.ts';
import { settings } from '../../../e2e/support/pages/settings.ts';
import { routineNames, today } from '../../../e2e/support/pages/today.ts';
import { firstRun } from '../../../e2e/support/pages/welcome.ts';
import type { Camera } from '../camera.ts';
import { oneLook, someLooks } from '../looks.ts';
import { letDaysPass, toToday } from './check.ts';
import type { Place } from './place.ts';

const inWindow = { tall: false };

/** Somebody with conditions: what limits them, the look at the skin, and the day after. A person of its own. */
export async function limited(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await firstRun(page, place.address, {
    age: '65 to 74',
    ticks: ['I take a blood thinner', 'I have diabetes'],
  });
  await toToday(camera, place);
  await take('today-left-out', someLooks);
  await settings.open(page);
  await settings.limits(page).click();
  await page.getByRole('dialog').waitFor();
  await take('settings-limits', someLooks);
  await page.keyboard.press('Escape');
  await feet(camera, place);
}

/** Work on feet that may be numb, the look before it, and how it is on the next day. */
async function feet(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await toToday(camera, place);
  await today.choose(page, routineNames[3]);
  await today.start(page).click();
  await check.pass(page);
  await page.locator('.push .btn.go').waitFor();
  await take('check-new-limits', someLooks);
  await page.locator('.push .btn.go').click();
  await player.key(page, 'Pause').waitFor();
  await player.skipTo(page, /skin|look/i);
  await take('player-look', someLooks, inWindow);
  await page.getByRole('button', { name: 'Nothing there' }).click();
  await player.skipTo(page, /^Point \d/);
  // Some contact, or there is nothing to ask about on the next day.
  await page.evaluate(() => window.stillClock?.advance(40_000));
  await player.key(page, 'Stop').click();
  await player.end(page).click();
  await after.save(page).waitFor();
  await take('after-limited', oneLook);
  await after.rate(page, 1);
  await after.save(page).click();
  await letDaysPass(camera, 1);
  await toToday(camera, place);
  await take('today-next-day', someLooks);
  await page.getByRole('button', { name: 'A bit sore' }).click();
  await page.getByRole('heading', { name: 'Two more, if you like' }).waitFor();
  await take('today-next-day-more', someLooks);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByText('How was your pain over the whole day?').click();
  await page.getByText('More about the day').click();
  await take('today-evening', someLooks);
}
