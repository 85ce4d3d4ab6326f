// SPDX-License-Identifier: MIT

/** A gap between ticks longer than this is a device that slept, milliseconds (S5; hidden tabs tick each second). */
export const suspensionMs = 5000;
/** Next is announced this long before a step ends, milliseconds (`product.md` 9, Time). */
export const nextAheadMs = 8000;
/** "Still comfortable?" comes at least once in so much contact, milliseconds (`safety.md` 4.3). */
export const comfortEveryMs = 60_000;
/** Neck work that nobody answers ends after this, milliseconds (`product.md` 9, comfort prompts). */
export const unansweredMs = 60_000;
/** Time to answer before that, milliseconds (own judgement). */
export const answerMs = 10_000;
/** Hands off after "Too much" before it goes on softer, milliseconds (`ui.md` 13). */
export const letGoMs = 8000;
/** Not better this long after "Too much": the point is left, milliseconds (`safety.md` 4.3, ST-01). */
export const notBetterMs = 30_000;
/** Bars that "Too much" takes off (`safety.md` 4.3, ST-01; `product.md` 9). */
export const easeBars = 2;
/** Tingling that is not gone by then ends the session, milliseconds (`safety.md` 4.3, ST-02). */
export const tinglingMs = 120_000;
/** Moments after tingling at which it is asked about again, milliseconds (`safety.md` 4.3, ST-02). */
export const recheckMs = { '5min': 300_000, '30min': 1_800_000 } as const;
/** "Back" within this time of a step goes to the one before, milliseconds (own judgement). */
export const backToPreviousMs = 3000;
/** The first so much of a step is led at its start pressure, milliseconds (`techniques.md` F.1 R2; own judgement). */
export const gentleStartMs = 10_000;
/** A step with less than this left is not begun again, milliseconds (own judgement). */
export const visitMsMin = 1000;

/** Two spoken cues of one step lie at least this far apart, milliseconds: twelve words at a calm pace. */
export const wordGapMs = 5000;
/** A cue that is later than this is dropped, milliseconds. */
export const lateMs = 1500;
/** How long a word about what just happened stands before the next place is named, milliseconds. */
export const momentMs = 2500;
/** Steps shorter than this have no word at half-way, milliseconds. */
export const halfWayFromMs = 40_000;

/** The pacer, milliseconds in and out (`ui.md` 6). */
export const breathInMs = 4000;
export const breathOutMs = 5500;
