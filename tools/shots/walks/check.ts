// SPDX-License-Identifier: MIT
import { check } from '../../../e2e/support/pages/check.ts';
import { today } from '../../../e2e/support/pages/today.ts';
import { titleIsNot } from '../../../e2e/support/pages/welcome.ts';
import type { Camera } from '../camera.ts';
import { everyLook, someLooks } from '../looks.ts';
import type { Place } from './place.ts';

const operation = /a fall, crash, sprain or hard knock/;
const weakness = /Are you weak, clumsy or unsteady/;

/** Today on the first day, and the check with its follow-ups and outcomes. Starts nothing. */
export async function todayAndCheck(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await toToday(camera, place);
  await take('today', everyLook);
  await today.change(page).click();
  await page.getByRole('dialog').waitFor();
  await take('today-change', someLooks, { tall: false });
  await page.keyboard.press('Escape');

  await today.start(page).click();
  await check.setPain(page, 2);
  await take('check-full', everyLook);
  await check.card(page, weakness).check();
  await check.goOn(page).click();
  await check.answer(page, 'Not sure').waitFor();
  await take('check-question', everyLook);

  await toToday(camera, place);
  await today.start(page).click();
  await check.setPain(page, 2);
  await check.card(page, operation).check();
  await check.goOn(page).click();
  await answerUntil(camera, 'Did you have an operation in the last 12 weeks?');
  await answer(camera, 'Yes');
  await answerUntil(camera, 'Where was the operation?');
  await take('check-choice', someLooks);
  await page.getByRole('checkbox', { name: 'Left hand or wrist' }).or(page.getByLabel(/hand/i).first()).first().check();
  await check.goOn(page).click();
  await answerToEnd(camera);
  await take('check-outcome', everyLook);

  await toToday(camera, place);
  await today.start(page).click();
  await check.setPain(page, 9);
  await check.none(page).click();
  await answerToEnd(camera);
  await take('check-gentler', someLooks);
}

/** Two stops by two sets of answers, and the two ways out of them. */
export async function stops(camera: Camera, place: Place): Promise<void> {
  const { page, take } = camera;
  await toToday(camera, place);
  await today.door(page).click();
  await page.getByRole('checkbox').first().check();
  await check.goOn(page).click();
  await check.answer(page, 'Yes').waitFor();
  await answer(camera, 'Yes');
  await answerToEnd(camera, 'Yes');
  await page.waitForURL('**/stop/*/');
  await take('stop-emergency', everyLook);
  await page.goto(`${place.address}/check/?seen=1`);
  await page.locator('main .btn').first().waitFor();
  await take('stop-seen', someLooks);
  await page.goto(`${place.address}/check/?again=1`);
  await page.locator('main .btn').first().waitFor();
  await take('stop-again', someLooks);
}

export async function toToday({ page }: Camera, { address }: Place): Promise<void> {
  await page.goto(address);
  // The shell alone stands here at first.
  await page.locator('.hero h2').waitFor();
}

/** The same evening, some days later: what was done before no longer counts against the day. */
export async function letDaysPass({ page }: Camera, days: number): Promise<void> {
  await page.evaluate((ms) => window.stillClock?.advance(ms), days * 86_400_000);
}

async function answer({ page }: Camera, word: 'Yes' | 'No'): Promise<void> {
  const title = await titleOf(page);
  await check.answer(page, word).click();
  await titleIsNot(page, title);
}

async function answerUntil(camera: Camera, question: string): Promise<void> {
  for (let asked = 0; asked < 30 && (await titleOf(camera.page)) !== question; asked += 1) await answer(camera, 'No');
}

/** Answers what is still asked, until there is an outcome or a stop. */
async function answerToEnd(camera: Camera, word: 'Yes' | 'No' = 'No'): Promise<void> {
  const { page } = camera;
  const question = check.answer(page, word);
  for (let asked = 0; asked < 30; asked += 1) {
    await page.waitForTimeout(100);
    if (!(await question.isVisible())) return;
    await question.click();
  }
}

async function titleOf(page: Camera['page']): Promise<string> {
  return (await check.title(page).textContent()) ?? '';
}
