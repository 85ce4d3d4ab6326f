// SPDX-License-Identifier: MIT
import { after } from '../../../e2e/support/pages/after.ts';
import { check, startSession } from '../../../e2e/support/pages/check.ts';
import { player } from '../../../e2e/support/pages/player.ts';
import { routineNames, today } from '../../../e2e/support/pages/today.ts';
import { firstRun } from '../../../e2e/support/pages/welcome.ts';
import type { Camera } from '../camera.ts';
import { everyLook, oneLook, someLooks } from '../looks.ts';
import { letDaysPass, toToday } from './check.ts';
import type { Place } from './place.ts';

const inWindow = { tall: false };
const second = 1000;

/** A whole session, with everything that can come between. */
export async function session(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await toToday(camera, place);
  await startSession(page);
  await take('player-settle', someLooks, inWindow);
  await advanceUntil(camera, async () => (await page.locator('.breath').count()) > 0);
  await take('player-breathing', everyLook, inWindow);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await take('player-still', oneLook, inWindow);
  await page.emulateMedia({ reducedMotion: null });
  await player.skipTo(page, /^Point 1 /);
  await take('player-changeover', everyLook, inWindow);
  await whenWorking(camera);
  await take('player-left', everyLook, inWindow);
  await advanceUntil(camera, async () => /^(?:0:)?0?[678]$/.test((await player.timer(page).textContent()) ?? ''));
  await take('player-next', someLooks, inWindow);
  await player.skipTo(page, /^Point 2 /);
  await whenWorking(camera);
  await take('player-right', someLooks, inWindow);
  await easing(camera);
  await asides(camera);
  await finish(camera, place);
}

async function easing(camera: Camera): Promise<void> {
  const { page, take } = camera;
  await player.tooMuch(page).click();
  await player.tingling(page).waitFor();
  await take('player-let-go', someLooks, inWindow);
  await advanceUntil(camera, () => page.getByText('Eased off. Better?', { exact: true }).isVisible());
  await take('player-asking', everyLook, inWindow);
  await player.tingling(page).click();
  await page.getByText('Hands off. Let it settle.', { exact: true }).waitFor();
  await take('player-tingling', someLooks, inWindow);
  await page.getByRole('button', { name: 'It is gone' }).click();
}

async function asides(camera: Camera): Promise<void> {
  const { page, take } = camera;
  await whenWorking(camera);
  await player.key(page, 'Pause').click();
  await player.paused(page);
  await take('player-paused', someLooks, inWindow);
  await page.getByRole('button', { name: 'Keys and taps' }).click();
  await player.map(page).waitFor();
  await take('player-keys', someLooks, inWindow);
  await page.keyboard.press('Escape');
  await player.key(page, 'Go on').click();
}

/** Ends early, and rates. */
async function finish(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await player.key(page, 'Stop').click();
  await player.end(page).waitFor();
  await take('player-stopped', someLooks, inWindow);
  await player.end(page).click();
  await after.save(page).waitFor();
  await take('after-early', oneLook);
  await after.rate(page, 1);
  await after.save(page).click();
  await today.start(page).waitFor();
  await toToday(camera, place);
  await today.start(page).click();
  await check.pain(page).waitFor();
  await take('check-short', someLooks);
}

/** A session to its very end, at rest most of the time, and what comes after it. */
export async function wholeSession(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await letDaysPass(camera, 1);
  await toToday(camera, place);
  await take('today-recheck', someLooks);
  await tinglingIsGone(camera);
  await today.choose(page, routineNames[2]);
  await startSession(page);
  await player.skipTo(page, /^Point 3 /);
  await whenWorking(camera);
  await take('player-ball', someLooks, inWindow);
  await advanceUntil(camera, () => after.save(page).isVisible(), 660);
  await take('after', everyLook);
  await after.worse(page, 'More tingling').check();
  await take('after-worse', oneLook);
  await after.skip(page).click();
}

async function tinglingIsGone({ page }: Camera): Promise<void> {
  const no = page.locator('.recheck').getByRole('button', { name: 'No', exact: true });
  for (let asked = await no.count(); asked > 0; asked -= 1) {
    await no.first().click();
    await page.waitForTimeout(300);
  }
}

/** A session that was cut off. */
export async function cutOff(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await toToday(camera, place);
  await startSession(page, 'short');
  await player.skipTo(page, /^Point 1 /);
  await whenWorking(camera);
  await page.evaluate(() => window.stillClock?.advance(6000));
  await toToday(camera, place);
  await today.resumePlate(page).waitFor();
  await take('today-resume', everyLook);
  await today.leave(page).click();
  await today.start(page).waitFor();
}

/** A session that makes somebody feel unwell: of a person of its own, because it weighs on the checks after it. */
export async function unwell(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await firstRun(page, place.address);
  await startSession(page, 'short');
  await player.unwell(page).first().click();
  await page.getByText('Everything has stopped. Sit or lie down.').waitFor();
  await take('player-unwell', someLooks, inWindow);
}

export async function whenWorking(camera: Camera): Promise<void> {
  await advanceUntil(camera, async () => (await camera.page.locator('.getting-ready').count()) === 0);
  await advance(camera, 3 * second);
}

async function advance({ page }: Camera, ms: number): Promise<void> {
  await page.evaluate((by) => window.stillClock?.advance(by), ms);
}

/** Moves time on second by second until something is so. */
async function advanceUntil(camera: Camera, isSo: () => Promise<boolean>, secondsMax = 240): Promise<void> {
  for (let passed = 0; passed < secondsMax; passed += 1) {
    if (await isSo()) return;
    await advance(camera, second);
  }
  throw new Error('That never came.');
}
