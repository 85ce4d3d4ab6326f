// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tLegsCrossed = {
  id: 't-legs-crossed',
  slug: 'crossed-legs',
  paths: ['common-peroneal'],
} as const satisfies TriggerFacts;
