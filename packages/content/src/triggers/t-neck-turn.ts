// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tNeckTurn = {
  id: 't-neck-turn',
  slug: 'turned-head',
  paths: ['c6-root', 'c7-root', 'c8-root'],
} as const satisfies TriggerFacts;
