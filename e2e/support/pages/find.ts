// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

export const find = {
  async open(page: Page) {
    await page.getByRole('navigation').getByRole('link', { name: 'Find' }).click();
    await find.search(page).waitFor();
  },
  search: (page: Page) => page.getByRole('searchbox', { name: 'Or write where it is' }),
  /** A place as found by words, or on the list or the picture: its name, then how it is marked. */
  spot: (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}(, |$)`) }).first(),
  feeling: (page: Page, name: string) => page.getByRole('radio', { name, exact: true }),
  way: (page: Page, name: 'Picture' | 'List') => page.getByRole('radio', { name, exact: true }),
  group: (page: Page, name: string) => page.getByRole('radio', { name, exact: true }),
  undo: (page: Page) => page.getByRole('button', { name: 'Undo' }),
  clear: (page: Page) => page.getByRole('button', { name: 'Clear' }),
  keep: (page: Page) => page.getByRole('button', { name: 'Keep in my journal' }),
  make: (page: Page) => page.getByRole('button', { name: /^Make a routine of/ }),
  path: (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 3, name }),

  /** By words: what is typed is found, and each of these is marked. */
  async mark(page: Page, typed: string, ...names: readonly string[]) {
    await find.search(page).fill(typed);
    for (const name of names) await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
    await find.search(page).fill('');
  },
};
