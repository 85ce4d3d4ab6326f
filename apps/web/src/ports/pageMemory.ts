// SPDX-License-Identifier: MIT

/** The few things that prerendered pages need at once, before any database is open. */
export interface PageMemory {
  /** Whether nothing of this app was ever kept here. False where it cannot be told. */
  isNew(): boolean;
  /** Defaults where nothing was kept or it cannot be read. */
  read(): PageChoices;
  write(choices: PageChoices): void;
  /** Whether this is asked for the first time in this tab. True as well where nothing can be kept. */
  isFirst(what: string): boolean;
  /** What the app last knew of the person's own limits. Nothing where nothing was kept or it cannot be read. */
  readOwn(): OwnLimits;
  /** Without any technique nothing is kept. */
  writeOwn(own: OwnLimits): void;
}

export interface PageChoices {
  readonly theme: 'device' | 'light' | 'dark';
  /** Skin tone of pictures; empty for that of the drawings. A page passes over one that it does not know. */
  readonly skin: string;
  /** ISO 3166 code of the country whose numbers are shown; empty until chosen. */
  readonly country: string;
  /** Whether our own voice may speak by itself: off when captions are enough, or a screen reader speaks. */
  readonly voice: boolean;
}

/** Techniques that are limited for this person, by id. No answer and no reason stands here: those stay in the journal. */
export type OwnLimits = Readonly<Record<string, OwnTechnique>>;

export interface OwnTechnique {
  /** Left out, on one side or on both. */
  readonly out?: 'left' | 'right' | 'both';
  /** The most pressure where it is less than the technique's own, 1 to 5. */
  readonly ceiling?: number;
  readonly rest?: OwnRest;
}

export interface OwnRest {
  /** Until when it rests, as a sentence in the person's language. */
  readonly says: string;
  /** Moment from which it rests no more, ms since 1970; absent while it waits for an answer. */
  readonly until?: number;
}
