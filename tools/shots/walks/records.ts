// SPDX-License-Identifier: MIT
import type { Camera } from '../camera.ts';
import { everyLook, someLooks } from '../looks.ts';
import { letDaysPass, toToday } from './check.ts';
import type { Place } from './place.ts';

/** Settings, taking a journal in, and the journal and Today when there is something in them. */
export async function records(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await letDaysPass(camera, 2);
  await page.goto(`${place.address}/settings/`);
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.getByText('Ready offline.').waitFor();
  await take('settings', everyLook);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').waitFor();
  await take('settings-delete', someLooks, { tall: false });
  await page.keyboard.press('Escape');
  await page.locator('input[type=file]').setInputFiles(place.foreignFile);
  await page.getByText('This file is not taken in').waitFor();
  await take('settings-import-refused', someLooks, { tall: false });
  await page.keyboard.press('Escape');
  await page.locator('input[type=file]').setInputFiles(place.journalFile);
  const takeIn = page.getByRole('button', { name: 'Take in' });
  await takeIn.waitFor();
  await take('settings-import', someLooks, { tall: false });
  await takeIn.click();
  await page.getByRole('heading', { name: 'Copies you took in' }).waitFor();

  await toToday(camera, place);
  await take('today-later', everyLook);
  await page.goto(`${place.address}/journal/`);
  await page.locator('.entry').first().waitFor();
  await take('journal', everyLook);
  await page.getByRole('button', { name: 'Change pain' }).first().click();
  await page.getByRole('dialog').waitFor();
  await take('journal-edit', someLooks, { tall: false });
  await page.getByRole('slider', { name: 'Pain' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await page.getByRole('button', { name: 'Pain was changed' }).first().click();
  await page.getByRole('dialog').waitFor();
  await take('journal-history', someLooks, { tall: false });
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Delete this/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await take('journal-deleted', someLooks, { tall: false });
  await page.getByRole('button', { name: 'Undo' }).click();
}
