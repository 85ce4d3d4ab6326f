// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tHeelOfHand = {
  id: 't-heel-of-hand',
  slug: 'weight-on-the-hand',
  paths: ['ulnar-wrist', 'median-ct'],
} as const satisfies TriggerFacts;
