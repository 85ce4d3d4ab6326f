// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

export const after = {
  done: (page: Page) => page.getByRole('heading', { name: 'Nicely done. How is it now?' }),
  early: (page: Page) => page.getByRole('heading', { name: 'Good to listen to yourself. How is it now?' }),
  save: (page: Page) => page.getByRole('button', { name: 'Save and finish' }),
  skip: (page: Page) => page.getByRole('button', { name: 'Skip' }).last(),
  worse: (page: Page, name: string) => page.getByRole('radio', { name }),

  async rate(page: Page, pain: number) {
    const dial = page.getByRole('slider', { name: 'Pain' });
    await dial.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < pain; step += 1) await page.keyboard.press('ArrowRight');
  },
};
