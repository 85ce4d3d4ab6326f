// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

export const player = {
  heading: (page: Page) => page.getByRole('heading', { level: 1 }),
  timer: (page: Page) => page.getByRole('timer'),
  caption: (page: Page) => page.locator('.cue'),
  picture: (page: Page) => page.getByRole('region', { name: 'Where to press' }).locator('.ring'),
  key: (page: Page, name: 'Pause' | 'Go on' | 'Back' | 'Skip' | 'Stop') =>
    page.getByRole('group', { name: 'Session' }).getByRole('button', { name, exact: true }),
  tooMuch: (page: Page) => page.getByRole('button', { name: 'Too much' }),
  unwell: (page: Page) => page.getByRole('button', { name: 'I feel unwell' }),
  tingling: (page: Page) => page.getByRole('button', { name: 'Tingling or a zap' }),
  map: (page: Page) => page.getByRole('dialog', { name: 'Keys and taps' }),
  end: (page: Page) => page.getByRole('button', { name: 'End the session' }),

  captionIs: (page: Page, text: string | RegExp) => player.caption(page).filter({ hasText: text }).waitFor(),
  paused: (page: Page) => page.getByText('Paused. Take your time.').waitFor(),

  /** Skips from step to step until the heading says so. */
  async skipTo(page: Page, heading: RegExp) {
    for (let step = 0; step < 40; step += 1) {
      const now = (await player.heading(page).textContent()) ?? '';
      if (heading.test(now)) return;
      await player.key(page, 'Skip').click();
      await page.waitForTimeout(30);
    }
    throw new Error(`No step was called ${heading}.`);
  },
};
