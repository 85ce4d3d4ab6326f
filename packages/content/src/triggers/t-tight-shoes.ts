// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tTightShoes = {
  id: 't-tight-shoes',
  slug: 'tight-shoes',
  paths: ['morton', 'deep-peroneal', 'superficial-peroneal', 'sural', 'medial-plantar'],
} as const satisfies TriggerFacts;
