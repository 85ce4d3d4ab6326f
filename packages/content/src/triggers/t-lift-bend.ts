// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tLiftBend = {
  id: 't-lift-bend',
  slug: 'lifting-and-bending',
  paths: ['l5-root', 's1-root', 'l4-root', 'femoral-anterior'],
} as const satisfies TriggerFacts;
