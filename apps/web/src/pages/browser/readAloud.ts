// SPDX-License-Identifier: MIT
import type { Speaker } from '../../ports/speaker.ts';

const spoken = 'h1, h2, h3, p, li, dt, dd';
/** Sources are for looking up. */
const unspoken = '.refs';

/**
 * Shows the reading key wherever there is a voice, and lets it read what `data-aloud` marks, piece by piece. A second
 * press falls silent.
 */
export function enableReadAloud(page: Document, speaker: Speaker): void {
  const show = () => {
    for (const button of buttonsOf(page)) button.hidden = !speaker.available;
  };
  show();
  speaker.onAvailability(show);
  for (const button of buttonsOf(page)) {
    button.addEventListener('click', () => {
      const isReading = button.getAttribute('aria-pressed') === 'true';
      if (isReading) speaker.silence();
      else void readPage(page, speaker);
    });
  }
}

/** Reads the page by itself, as soon as there is a voice. Where a browser wants a tap first, the key is still there. */
export function readOnce(page: Document, speaker: Speaker): void {
  if (speaker.available) {
    void readPage(page, speaker);
    return;
  }
  const end = speaker.onAvailability((available) => {
    if (!available) return;
    end();
    void readPage(page, speaker);
  });
}

/** Reads the page from its top. Ends early when something else is said, or nothing can be said. */
async function readPage(page: Document, speaker: Speaker): Promise<void> {
  const press = (isReading: boolean) => {
    for (const button of buttonsOf(page)) button.setAttribute('aria-pressed', String(isReading));
  };
  press(true);
  for (const text of textsOf(page)) {
    if ((await speaker.say(text, page.documentElement.lang)) !== 'said') break;
  }
  press(false);
}

function buttonsOf(page: Document): Iterable<HTMLElement> {
  return page.querySelectorAll<HTMLElement>('[data-read-aloud]');
}

/** What is said, in order: innermost pieces only, so that nothing is said twice, and only what can be seen. */
function textsOf(page: Document): readonly string[] {
  return [...page.querySelectorAll<HTMLElement>('[data-aloud]')]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(spoken)])
    .filter((element) => element.querySelector(spoken) === null && element.closest(unspoken) === null)
    .filter((element) => element.checkVisibility())
    .map((element) => (element.querySelector('[href^="tel:"]')?.getAttribute('aria-label') ?? element.innerText).trim())
    .filter((text) => text !== '');
}
