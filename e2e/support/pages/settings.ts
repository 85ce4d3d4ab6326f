// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

export const settings = {
  open: (page: Page) => page.getByRole('link', { name: 'Settings' }).click(),
  limits: (page: Page) => page.getByRole('button', { name: /^My limits/ }),
  search: (page: Page) => page.getByRole('searchbox', { name: 'Search a condition or medicine' }),
  copy: (page: Page) => page.getByRole('button', { name: 'Save a copy' }),
  file: (page: Page) => page.getByLabel(/Read a copy in/),
  sheet: (page: Page) => page.getByRole('dialog'),
  takeIn: (page: Page) => page.getByRole('button', { name: 'Take in' }),
  close: (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).last(),
  undoImport: (page: Page) => page.getByRole('listitem').getByRole('button', { name: 'Undo' }),
  delete: (page: Page) => page.getByRole('button', { name: 'Delete everything', exact: true }),
  deleteNow: (page: Page) => page.getByRole('button', { name: 'Delete everything now' }),
  ready: (page: Page) => page.getByText('Ready offline. Everything works without a network.'),

  /** The text of the file that "Save a copy" hands over. */
  async export(page: Page): Promise<string> {
    const download = page.waitForEvent('download');
    await settings.copy(page).click();
    return readFile(await (await download).path(), 'utf8');
  },

  async choose(page: Page, text: string) {
    const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await settings.file(page).setInputFiles(file);
    await settings.sheet(page).getByRole('heading', { level: 2, name: /file/ }).waitFor();
  },

  async eraseAll(page: Page) {
    await settings.delete(page).click();
    await settings.sheet(page).getByRole('textbox').fill('delete');
    await settings.deleteNow(page).click();
    // Not the country: Settings asks for it as well.
    await page.getByRole('button', { name: 'I am 18 or older. Go on' }).waitFor();
  },
};
