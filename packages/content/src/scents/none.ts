// SPDX-License-Identifier: MIT
import type { ScentFacts } from '../scentFacts.ts';

/** What everybody starts with, and always can go back to. */
export const none = {
  id: 'none',
  countsAs: [],
  dilutions: [],
} as const satisfies ScentFacts;
