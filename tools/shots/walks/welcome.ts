// SPDX-License-Identifier: MIT
import { settledTitle, titleIsNot, welcome } from '../../../e2e/support/pages/welcome.ts';
import type { Camera } from '../camera.ts';
import { everyLook, someLooks } from '../looks.ts';
import type { Place } from './place.ts';

/** The first run, from an empty device to Today, and the journal while it is empty. */
export async function firstSteps({ page, take }: Camera, { address }: Place): Promise<void> {
  await page.goto(address);
  await welcome.adult(page).waitFor();
  await take('welcome', everyLook);
  await welcome.country(page).selectOption({ label: 'Germany' });
  await welcome.adult(page).click();
  const age = page.getByRole('button', { name: '18 to 49' });
  await age.waitFor();
  await take('welcome-age', someLooks);
  await age.click();
  await welcome.none(page).waitFor();
  await take('welcome-group', someLooks);
  await welcome.search(page).fill('eliqis');
  await page.getByText('One card fits. Is it yours?').waitFor();
  await take('welcome-search', someLooks);
  await welcome.search(page).fill('');
  for (let title = await settledTitle(page); title !== 'Can you hear me?'; title = await settledTitle(page)) {
    await page.getByRole('button', { name: /^(None of these|Go on)$/ }).click();
    await titleIsNot(page, title);
  }
  await take('welcome-hear', someLooks);
  await page.getByRole('button', { name: 'Say something' }).click();
  await page.getByText('This browser has no voice.').waitFor();
  await take('welcome-no-voice', someLooks);
  await welcome.captions(page).click();
  await page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
  await page.goto(`${address}/journal/`);
  await page.getByRole('heading', { name: 'Your line starts with one entry.' }).waitFor();
  await take('journal-empty', everyLook);
}
