// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tWristBent = {
  id: 't-wrist-bent',
  slug: 'bent-wrist',
  paths: ['median-ct', 'ulnar-wrist'],
} as const satisfies TriggerFacts;
