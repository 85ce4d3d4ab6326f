// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tElbowBent = {
  id: 't-elbow-bent',
  slug: 'bent-elbow',
  paths: ['ulnar-elbow'],
} as const satisfies TriggerFacts;
