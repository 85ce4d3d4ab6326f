// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tHeels = {
  id: 't-heels',
  slug: 'high-heels',
  paths: ['morton', 'tibial-tarsal'],
} as const satisfies TriggerFacts;
