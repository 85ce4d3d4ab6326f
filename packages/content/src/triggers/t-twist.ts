// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tTwist = {
  id: 't-twist',
  slug: 'twisting',
  paths: ['radial-deep', 'radial-superficial', 'median-proximal'],
} as const satisfies TriggerFacts;
