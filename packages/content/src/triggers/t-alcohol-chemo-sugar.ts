// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tAlcoholChemoSugar = {
  id: 't-alcohol-chemo-sugar',
  slug: 'alcohol-sugar-and-medicines',
  paths: ['polyneuropathy'],
} as const satisfies TriggerFacts;
