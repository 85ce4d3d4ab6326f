// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { today } from './today.ts';

export const check = {
  title: (page: Page) => page.getByRole('heading', { level: 1 }),
  pain: (page: Page) => page.getByRole('slider', { name: 'Pain' }),
  none: (page: Page) => page.getByRole('button', { name: 'None of these' }),
  goOn: (page: Page) => page.getByRole('button', { name: 'Go on', exact: true }),
  answer: (page: Page, word: 'Yes' | 'No' | 'Not sure') => page.getByRole('button', { name: word, exact: true }),
  card: (page: Page, name: string | RegExp) => page.getByLabel(name),
  startNow: (page: Page) => page.getByRole('button', { name: 'Start now' }),

  /** Sets the dial; an untouched one would make the session soft and short. */
  async setPain(page: Page, score: number) {
    await check.pain(page).focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < score; step += 1) await page.keyboard.press('ArrowRight');
  },

  /** Nothing is wrong today. */
  async pass(page: Page, pain = 2) {
    await check.setPain(page, pain);
    await check.none(page).click();
  },
};

/** From Today to the first cue. A word before the start is read and gone past. */
export async function startSession(page: Page, length: 'full' | 'short' = 'full'): Promise<void> {
  await (length === 'full' ? today.start(page) : today.short(page)).click();
  await check.pass(page);
  const player = page.getByRole('timer');
  await player.or(check.startNow(page)).waitFor();
  if (await check.startNow(page).isVisible()) await check.startNow(page).click();
  await player.waitFor();
}
