// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

export const routineNames = [
  'Hands & wrists',
  'Neck & shoulders',
  'Between the blades',
  'Feet in the evening',
] as const;

export const today = {
  checkIn: (page: Page) => page.getByRole('region', { name: 'How is it right now?' }),
  start: (page: Page) => page.getByRole('button', { name: 'Start 10 minutes' }),
  short: (page: Page) => page.getByRole('button', { name: 'Just 3 minutes' }),
  change: (page: Page) => page.getByRole('button', { name: 'Change', exact: true }),
  door: (page: Page) => page.getByRole('link', { name: /Something new, sudden or much worse/ }),
  resumePlate: (page: Page) => page.getByRole('region', { name: /Go on at point/ }),
  resume: (page: Page) => page.getByRole('button', { name: 'Go on', exact: true }),
  leave: (page: Page) => page.getByRole('button', { name: 'Leave it at that' }),
  async choose(page: Page, routine: string) {
    await today.change(page).click();
    await page.getByRole('dialog').getByRole('button', { name: routine }).click();
    await page.getByRole('region', { name: routine }).waitFor();
  },
};
