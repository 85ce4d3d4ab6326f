// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tCold = {
  id: 't-cold',
  slug: 'cold',
  paths: ['polyneuropathy', 'radial-superficial'],
} as const satisfies TriggerFacts;
