// SPDX-License-Identifier: MIT
import type { Visitor } from './visitor.ts';

/** Steps that several flows take, by the words on the screen alone. */

/** From an empty device to Today: an adult in Germany, of whom nothing on the list is true, content with captions. */
export async function firstRun(visitor: Visitor, address: string): Promise<void> {
  await visitor.browser.goto(address);
  await visitor.control('button', 'I am 18 or older. Go on');
  await visitor.browser.choose('Germany');
  await visitor.press('I am 18 or older. Go on');
  await visitor.press('18 to 49');
  let title = await visitor.titleAfter('How old are you?');
  while (title !== 'Can you hear me?') {
    await visitor.press('None of these');
    title = await visitor.titleAfter(title);
  }
  await visitor.press('Captions are enough');
  await visitor.sees('How is it right now?');
}

/** From Today to the first cue, with slight pain and nothing wrong. A word before the start is read and gone past. */
export async function startSession(visitor: Visitor, start: string): Promise<void> {
  await visitor.press(start);
  await setPain(visitor, 2);
  await visitor.press('None of these');
  await visitor.until('the session', async () => {
    if (await visitor.has('button', 'Start now')) await visitor.press('Start now');
    return (await visitor.has('button', 'Pause')) ? true : undefined;
  });
}

export async function setPain(visitor: Visitor, score: number): Promise<void> {
  const dial = await visitor.control('slider', 'Pain');
  await dial.press('Home');
  for (let step = 0; step < score; step += 1) await dial.press('ArrowRight');
}

/** Skips from step to step until the title says so, and gives it. */
export async function skipTo(visitor: Visitor, title: RegExp): Promise<string> {
  let now = await visitor.titleAfter('');
  while (!title.test(now)) {
    await visitor.press('Skip');
    now = await visitor.titleAfter(now);
  }
  return now;
}

export const stopTitle = 'Stop the massage. Get help now.';
const chestPain =
  'Does your chest hurt or feel tight, now or in the last days? Is it hard to breathe? Or do you sweat or feel sick with arm, jaw, neck or back pain?';

/** From Today to the stop screen, by telling of pain in the chest at the door of the check. */
export async function tellOfChestPain(visitor: Visitor): Promise<void> {
  await visitor.press('Something new, sudden or much worse? Check first. It takes one minute.', 'link');
  await visitor.press(chestPain, 'checkbox');
  let title = await visitor.titleAfter('');
  await visitor.press('Go on');
  for (;;) {
    title = await visitor.titleAfter(title);
    if (title === stopTitle) return;
    await visitor.press('Yes');
  }
}
