// SPDX-License-Identifier: MIT

/** The few choices that prerendered pages need at once, before any database is open. */
export interface PageMemory {
  /** Defaults where nothing was kept or it cannot be read. */
  read(): PageChoices;
  write(choices: PageChoices): void;
  /** Whether this is asked for the first time in this tab. True as well where nothing can be kept. */
  isFirst(what: string): boolean;
}

export interface PageChoices {
  readonly theme: 'device' | 'light' | 'dark';
  /** ISO 3166 code of the country whose numbers are shown; empty until chosen. */
  readonly country: string;
  /** Whether our own voice may speak by itself: off when captions are enough, or a screen reader speaks. */
  readonly voice: boolean;
}
