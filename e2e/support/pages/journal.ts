// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

export const journal = {
  open: (page: Page) => page.getByRole('link', { name: 'Journal' }).click(),
  entries: (page: Page) => page.getByRole('article'),
  entry: (page: Page, name: string) => page.getByRole('article').filter({ hasText: name }),
  deleteSession: (page: Page) => page.getByRole('button', { name: 'Delete this session' }),
  undo: (page: Page) => page.getByRole('button', { name: 'Undo' }),
};
