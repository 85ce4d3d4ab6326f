// SPDX-License-Identifier: MIT
import type { PathId } from '@knead/domain';

/** Something a day may hold, and the paths that lie where it works. An invitation to look, never a cause. */
export interface TriggerFacts {
  readonly id: string;
  /** Address of its page. Never changes once published. */
  readonly slug: string;
  /** Paths worth a look, those most at hand first. */
  readonly paths: readonly PathId[];
}
