// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

export interface FirstRun {
  readonly country?: string;
  readonly age?: string;
  /** Cards of the lasting questions that are true of this person. */
  readonly ticks?: readonly string[];
}

/** Screens of the first run, in the order in which they come. */
export const welcome = {
  open: (page: Page, address: string) => page.goto(address),
  title: (page: Page) => page.getByRole('heading', { level: 1 }),
  country: (page: Page) => page.getByLabel('Your country'),
  adult: (page: Page) => page.getByRole('button', { name: 'I am 18 or older. Go on' }),
  search: (page: Page) => page.getByRole('searchbox', { name: 'Search a condition or medicine' }),
  none: (page: Page) => page.getByRole('button', { name: 'None of these' }),
  goOn: (page: Page) => page.getByRole('button', { name: 'Go on', exact: true }),
  hear: (page: Page) => page.getByRole('heading', { name: 'Can you hear me?' }),
  captions: (page: Page) => page.getByRole('button', { name: 'Captions are enough' }),
};

/** From an empty device to Today. */
export async function firstRun(page: Page, address: string, person: FirstRun = {}): Promise<void> {
  await welcome.open(page, address);
  await welcome.country(page).selectOption({ label: person.country ?? 'Germany' });
  await welcome.adult(page).click();
  await page.getByRole('button', { name: person.age ?? '18 to 49' }).click();
  await answerGroups(page, person.ticks ?? []);
  await welcome.captions(page).click();
  await page.getByRole('heading', { name: 'How is it right now?' }).waitFor();
}

/** Ticks what is true and leaves the rest, screen by screen, until the voice is tried. */
export async function answerGroups(page: Page, ticks: readonly string[]): Promise<void> {
  for (;;) {
    const title = await settledTitle(page);
    if (title === 'Can you hear me?') return;
    for (const tick of ticks) {
      const card = page.getByLabel(tick);
      if (await card.isVisible()) await card.check();
    }
    await page.getByRole('button', { name: /^(None of these|Go on)$/ }).click();
    await titleIsNot(page, title);
  }
}

export async function settledTitle(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

/** Waits until another screen is there. */
export async function titleIsNot(page: Page, title: string): Promise<void> {
  await page.waitForFunction((old) => {
    const heading = document.querySelector('h1')?.textContent;
    return heading != null && heading !== '' && heading !== old;
  }, title);
}
