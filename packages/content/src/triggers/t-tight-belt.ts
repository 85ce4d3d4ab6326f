// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tTightBelt = {
  id: 't-tight-belt',
  slug: 'tight-belt',
  paths: ['lateral-femoral-cutaneous'],
} as const satisfies TriggerFacts;
