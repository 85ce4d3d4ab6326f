// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIZES, type SizeName } from '../support/chromium.ts';
import { check } from '../support/pages/check.ts';
import { player } from '../support/pages/player.ts';
import { today } from '../support/pages/today.ts';
import { firstRun, titleIsNot, welcome } from '../support/pages/welcome.ts';
import { meetAgain, meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const sizes: readonly SizeName[] = ['phone', 'desktop'];

describe.each(sizes)('the first run on a %s', (size) => {
  it('leads from nothing to the first cue within two minutes', async () => {
    const { page, complaints } = await meetPerson({ size });
    expect(page.viewportSize()).toEqual(SIZES[size]);
    const begun = Date.now();
    await firstRun(page, server.address);
    await today.start(page).click();
    await check.pass(page);
    await player.captionIs(page, 'We begin. Start softly. You can stop at any time.');
    expect(Date.now() - begun).toBeLessThan(120_000);
    expect(complaints).toEqual([]);
  });
});

describe('the first run', () => {
  it('T68 says what it is for, and is for adults only', async () => {
    const { page } = await meetPerson();
    await welcome.open(page, server.address);
    await page.getByRole('heading', { name: 'Ten quiet minutes for sore, tingly places' }).waitFor();
    await page.getByText(/It is not a medical device\. It does not diagnose, treat, monitor or prevent/).waitFor();
    await welcome.adult(page).click();
    await page.getByRole('button', { name: 'Under 18' }).click();
    await page.getByRole('heading', { name: 'Knead is for adults' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Knead is for adults' }).waitFor();
    expect(await welcome.none(page).count()).toBe(0);
    await page.getByRole('button', { name: 'I chose the wrong age' }).click();
    await page.getByRole('button', { name: '18 to 49' }).click();
    await welcome.none(page).waitFor();
  });

  it('leads to the numbers from its first screen, without scrolling, and from every other', async () => {
    const { page } = await meetPerson();
    await welcome.open(page, server.address);
    const door = page.getByRole('link', { name: /^Is something sudden or very wrong right now\?/ });
    const box = await door.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(72);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((page.viewportSize()?.height ?? 0) * 0.75);
    await welcome.country(page).selectOption({ label: 'Japan' });
    await door.click();
    await page.getByText('Call 119 now').locator('visible=true').first().waitFor();
    await page.goBack();
    await welcome.adult(page).click();
    await page.getByRole('button', { name: '18 to 49' }).waitFor();
    const help = page.getByRole('link', { name: 'Help', exact: true });
    expect((await help.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await page.getByRole('button', { name: '18 to 49' }).click();
    await welcome.none(page).waitFor();
    await welcome.search(page).fill('chest pian');
    await page.getByRole('link', { name: /^Call \d+ now$/ }).waitFor();
    await page.getByRole('link', { name: 'Help', exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/help/');
  });

  it('goes on where it was killed, on the same screen with the answers kept', async () => {
    const person = await meetPerson();
    const { page } = person;
    await welcome.open(page, server.address);
    await welcome.country(page).selectOption({ label: 'Japan' });
    await welcome.adult(page).click();
    await page.getByRole('button', { name: '50 to 64' }).click();
    await welcome.none(page).waitFor();
    const first = (await welcome.title(page).textContent()) ?? '';
    await welcome.none(page).click();
    await titleIsNot(page, first);
    const second = (await welcome.title(page).textContent()) ?? '';
    await person.kill();

    const again = await meetAgain(person);
    await welcome.open(again.page, server.address);
    await welcome.none(again.page).waitFor();
    expect(await welcome.title(again.page).textContent()).toBe(second);
  });

  it('has a way back to the answer before', async () => {
    const { page } = await meetPerson();
    await welcome.open(page, server.address);
    await welcome.adult(page).click();
    await page.getByRole('button', { name: '18 to 49' }).click();
    await welcome.none(page).waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { name: 'How old are you?' }).waitFor();
  });

  it('keeps the ticks of a list for whoever goes back to it, also after a reload', async () => {
    const { page } = await meetPerson();
    const thinner = page.getByLabel(/I take a blood thinner/);
    const back = page.getByRole('button', { name: 'Back', exact: true });
    await welcome.open(page, server.address);
    await welcome.adult(page).click();
    await page.getByRole('button', { name: '18 to 49' }).click();
    await thinner.check();
    await welcome.goOn(page).click();
    await titleIsNot(page, 'Blood and clots');
    await back.click();
    expect(await thinner.isChecked()).toBe(true);
    await page.reload();
    await back.waitFor();
    while (!(await thinner.isVisible())) await back.click();
    expect(await thinner.isChecked()).toBe(true);
    await welcome.goOn(page).waitFor();
    expect(await welcome.none(page).count()).toBe(0);
  });

  it('tries the voice and takes captions instead', async () => {
    const { page } = await meetPerson();
    await welcome.open(page, server.address);
    await welcome.adult(page).click();
    await page.getByRole('button', { name: '18 to 49' }).click();
    for (;;) {
      const title = (await welcome.title(page).textContent()) ?? '';
      if (title === 'Can you hear me?') break;
      await welcome.none(page).click();
      await titleIsNot(page, title);
    }
    await page.getByRole('button', { name: 'Say something' }).click();
    await page.getByText('Hello. I will speak calmly and not too much.').waitFor();
    await welcome.captions(page).click();
    await today.start(page).waitFor();
  });

  it('is not needed to read', async () => {
    const { page } = await meetPerson();
    await welcome.open(page, server.address);
    await page.getByRole('link', { name: 'I only want to read' }).click();
    await page.getByRole('heading', { level: 1, name: 'Techniques' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/techniques/');
  });
});
