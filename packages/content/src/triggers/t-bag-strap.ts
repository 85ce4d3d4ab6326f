// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tBagStrap = {
  id: 't-bag-strap',
  slug: 'bag-strap',
  paths: ['tos', 'suprascapular', 'dorsal-scapular', 'radial-proximal'],
} as const satisfies TriggerFacts;
