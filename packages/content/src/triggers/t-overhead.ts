// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tOverhead = {
  id: 't-overhead',
  slug: 'arms-overhead',
  paths: ['tos', 'suprascapular', 'axillary', 'c5-root', 'c8-root', 't1-root'],
} as const satisfies TriggerFacts;
