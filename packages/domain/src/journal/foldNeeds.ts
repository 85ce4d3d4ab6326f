// SPDX-License-Identifier: MIT
import type { Day, Instant } from '@knead/base';
import type { TechniqueFacts, TechniqueId } from '../routine/technique.ts';

/** What the folds that guard limits need beside the journal. */
export interface FoldNeeds {
  readonly now: Instant;
  /** The diary day now. */
  readonly today: Day;
  /** Facts of a technique; one that nobody knows any more counts as touching everything. */
  readonly factsOf: (technique: TechniqueId) => Pick<TechniqueFacts, 'area' | 'regions'> | undefined;
}
