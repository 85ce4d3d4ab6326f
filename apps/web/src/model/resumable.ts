// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';

/** A session that was cut off and may go on where it stood. */
export interface Resumable {
  readonly title: WordKey;
  /** The point where it stood, from 1. */
  readonly point: number;
  readonly minutesLeft: number;
}
