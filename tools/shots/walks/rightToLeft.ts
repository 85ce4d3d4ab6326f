// SPDX-License-Identifier: MIT
import type { Camera } from '../camera.ts';
import { rightToLeftLooks } from '../looks.ts';
import type { Place } from './place.ts';
import { whenWorking } from './session.ts';

const inPseudo = '?language=ar-XB';
const inWindow = { tall: false };

/** The main screens in the pseudo-language. Its words are not those of the page models, so classes and roles lead. */
export async function rightToLeft(camera: Camera, { address }: Place): Promise<void> {
  const { page, take } = camera;
  const open = async (path: string, waitFor: string) => {
    await page.goto(`${address}${path}${inPseudo}`);
    await page.locator(waitFor).first().waitFor();
  };
  await open('/', '.hero h2');
  await take('today', rightToLeftLooks);
  await open('/journal/', '.entry');
  await take('journal', rightToLeftLooks);
  await open('/settings/', '.settings-group');
  await take('settings', rightToLeftLooks);
  await open('/', '.hero h2');
  await page.locator('.hero .btn.go').click();
  await page.locator('.pain-now').getByRole('slider').press('Home');
  await take('check-full', rightToLeftLooks);
  await page.locator('.btn.go').click();
  await toPlayer(page);
  for (let step = 0; step < 6 && !(await page.locator('.prs .btn.stop').isVisible()); step += 1) {
    await page.locator('.keys button').nth(2).click();
  }
  await whenWorking(camera);
  await take('player-left', rightToLeftLooks, inWindow);
}

/** Says no to what is still asked, and goes past a word before the start. */
async function toPlayer(page: Camera['page']): Promise<void> {
  const no = page.locator('.ans .btn').nth(1);
  const start = page.locator('.push .btn.go');
  const player = page.getByRole('timer');
  for (let asked = 0; asked < 20; asked += 1) {
    await player.or(start).or(no).first().waitFor();
    if (await player.isVisible()) return;
    // A screen that goes on by itself takes its button along; the next round sees what came.
    await ((await no.isVisible()) ? no : start).click({ timeout: 2000 }).catch(() => undefined);
  }
}
