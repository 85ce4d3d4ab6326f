// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';

/** What could be seen and heard at one moment of a session. */
export interface Moment {
  /** Of the page's clock, milliseconds. */
  readonly atMs: number;
  readonly heading: string;
  readonly caption: string;
  readonly polite: string;
  readonly urgent: string;
  /** The countdown as it stands: "1:05". */
  readonly timer: string;
  readonly isChangeover: boolean;
  readonly next: string;
}

declare global {
  interface Window {
    seenMoments?: Moment[];
  }
}

/** From now on, also after a reload, every change of what is seen and announced is noted down in the page. */
export function recordMoments(): void {
  const moments: Moment[] = [];
  window.seenMoments = moments;
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? '';
  const look = (): void => {
    const seen: Moment = {
      atMs: Date.now(),
      heading: textOf('h1'),
      caption: textOf('.cue'),
      polite: textOf('[aria-live="polite"]'),
      urgent: textOf('[aria-live="assertive"]'),
      timer: textOf('[role="timer"]'),
      isChangeover: document.querySelector('.getting-ready') !== null,
      next: textOf('.nx .b'),
    };
    const last = moments.at(-1);
    const isNew = last === undefined || JSON.stringify({ ...last, atMs: 0 }) !== JSON.stringify({ ...seen, atMs: 0 });
    if (isNew) moments.push(seen);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

export async function readMoments(page: Page): Promise<readonly Moment[]> {
  return page.evaluate(() => window.seenMoments ?? []);
}

/** A text each time it changed, in order, without the silences. */
export function changesOf(
  moments: readonly Moment[],
  key: 'caption' | 'heading' | 'polite' | 'urgent',
): readonly string[] {
  return moments.map((moment) => moment[key]).filter((text, index, all) => text !== '' && text !== all[index - 1]);
}

/** Seconds of a countdown as it is shown. */
export function secondsOf(timer: string): number {
  return timer.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
