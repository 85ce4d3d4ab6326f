// SPDX-License-Identifier: MIT
// Five drawings serve all ten places, so that a hand is the same hand everywhere. They are files, not code: the
// browser caches each once, and the geometry that will replace them writes files as well.
import ankle from './drawings/ankle.svg?no-inline';
import back from './drawings/back.svg?no-inline';
import hand from './drawings/hand.svg?no-inline';
import neck from './drawings/neck.svg?no-inline';
import sole from './drawings/sole.svg?no-inline';

/** All drawings are squares of this many units; the left side is drawn, the right side is its mirror image. */
export const drawingSize = 800;

export interface Drawing {
  readonly url: string;
  /** Both sides of the body are on it, so that "both" can show both. */
  readonly symmetric: boolean;
}

export const drawings = {
  ankle: { url: ankle, symmetric: false },
  back: { url: back, symmetric: true },
  hand: { url: hand, symmetric: false },
  neck: { url: neck, symmetric: true },
  sole: { url: sole, symmetric: false },
} satisfies Record<string, Drawing>;

export type DrawingId = keyof typeof drawings;
