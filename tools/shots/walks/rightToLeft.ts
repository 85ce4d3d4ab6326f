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
  await page.getByRole('slider').press('Home');
  await take('check-full', rightToLeftLooks);
  await page.locator('.btn.go').click();
  await page.getByRole('timer').or(page.locator('.push .btn.go')).waitFor();
  if (!(await page.getByRole('timer').isVisible())) await page.locator('.push .btn.go').click();
  await page.getByRole('timer').waitFor();
  for (let step = 0; step < 6 && !(await page.locator('.prs .btn.stop').isVisible()); step += 1) {
    await page.locator('.keys button').nth(2).click();
  }
  await whenWorking(camera);
  await take('player-left', rightToLeftLooks, inWindow);
}
