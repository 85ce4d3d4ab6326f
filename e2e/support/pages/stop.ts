// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { check } from './check.ts';
import { today } from './today.ts';
import { titleIsNot } from './welcome.ts';

export const stop = {
  emergency: (page: Page) => page.getByRole('heading', { name: 'Stop the massage. Get help now.' }),
  urgent: (page: Page) => page.getByRole('heading', { name: 'Please do not massage today.' }),
  call: (page: Page) => page.locator('.btn.call:visible'),
  seen: (page: Page) => page.getByRole('link', { name: 'I have been seen' }),
  wrong: (page: Page) => page.getByRole('link', { name: 'I chose the wrong answer' }),
  seenYes: (page: Page) => page.getByRole('button', { name: 'Yes, and gentle massage is fine' }),
  notYet: (page: Page) => page.getByRole('button', { name: 'Not yet' }),
  lifted: (page: Page) => page.getByRole('heading', { name: 'The stop is lifted' }),
  path: (page: Page) => new URL(page.url()).pathname,
};

/** In full words, and in the short ones for somebody who knows the list. */
const chestPain = /^(Does your chest hurt|Chest pain)/;

/** From Today to the stop screen, by telling of pain in the chest at the door of the check. */
export async function tellOfChestPain(page: Page): Promise<void> {
  await today.door(page).click();
  await check.card(page, chestPain).check();
  await check.goOn(page).click();
  while (!(await stop.emergency(page).isVisible())) {
    const title = (await check.title(page).textContent()) ?? '';
    await check.answer(page, 'Yes').or(stop.emergency(page)).first().waitFor();
    if (await stop.emergency(page).isVisible()) return;
    await check.answer(page, 'Yes').click();
    await titleIsNot(page, title);
  }
}
