// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tTightBand = {
  id: 't-tight-band',
  slug: 'tight-band',
  paths: ['radial-superficial'],
} as const satisfies TriggerFacts;
