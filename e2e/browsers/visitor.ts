// SPDX-License-Identifier: MIT
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserDriver, Control, Role } from './driver.ts';

/** A person at a browser: finds things by what they are called, and waits for what comes. */
export interface Visitor {
  readonly browser: BrowserDriver;
  press(name: string, role?: Role): Promise<void>;
  control(role: Role, name: string): Promise<Control>;
  /** Whether it is there now. */
  has(role: Role, name: string): Promise<boolean>;
  /** Waits until the page shows this text. */
  sees(text: string): Promise<void>;
  /** Waits until the title of the screen is another one than this, and gives it. */
  titleAfter(title: string): Promise<string>;
  /** Waits until the page stands at this path. */
  arrivesAt(path: string): Promise<void>;
  /** Runs a function in the page. It must live without anything of its own file; what goes in and out is plain data. */
  evaluate<Given extends readonly unknown[], Answer>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** All that is shown now. */
  text(): Promise<string>;
  /** Waits for an answer. What fails meanwhile, as on a page that is just leaving, is tried again. */
  until<Answer>(what: string, look: () => Promise<Answer | undefined>, limitMs?: number): Promise<Answer>;
}

/** Longest that one step of a flow may take, milliseconds. Far more than it should: test machines are slow at times. */
const stepMs = 30_000;
const lookMs = 50;

export function makeVisitor(browser: BrowserDriver): Visitor {
  const evaluate = async <Given extends readonly unknown[], Answer>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ) =>
    // What the function gives is what comes back.
    (await browser.evaluate(`(${run})(...${JSON.stringify(given)})`)) as Answer;
  const text = () => evaluate(() => document.body.innerText);
  const until = async <Answer>(what: string, look: () => Promise<Answer | undefined>, limitMs = stepMs) => {
    const limit = Date.now() + limitMs;
    for (let failure: unknown; ; ) {
      try {
        const answer = await look();
        if (answer !== undefined) return answer;
      } catch (error) {
        failure = error;
      }
      if (Date.now() > limit) throw new Error(await complaint(what, text), { cause: failure });
      await pause(lookMs);
    }
  };
  return {
    browser,
    text,
    evaluate,
    until,
    control: (role, name) => until(`the ${role} "${name}"`, async () => (await browser.find(role, name))[0]),
    async press(name, role = 'button') {
      await until(`a press on the ${role} "${name}"`, async () => {
        const [found] = await browser.find(role, name);
        await found?.click();
        return found;
      });
    },
    has: async (role, name) => (await browser.find(role, name)).length > 0,
    async sees(wanted) {
      await until(`"${wanted}"`, async () => (await text()).includes(wanted) || undefined);
    },
    titleAfter: (title) =>
      until(`another title than "${title}"`, async () => {
        const now = await evaluate(() => document.querySelector('h1')?.textContent ?? '');
        return now === '' || now === title ? undefined : now;
      }),
    async arrivesAt(path) {
      await until(`the address ${path}`, async () => (await evaluate(() => location.pathname)) === path || undefined);
    },
  };
}

async function complaint(what: string, text: () => Promise<string>): Promise<string> {
  const shown = await text().catch(() => '(nothing)');
  return `Waited in vain for ${what}. The page shows: ${shown.replaceAll(/\s+/g, ' ').slice(0, 800)}`;
}
