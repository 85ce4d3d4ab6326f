// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tTyping = {
  id: 't-typing',
  slug: 'typing',
  paths: ['median-ct', 'radial-deep', 'c6-root', 'c7-root', 'tos'],
} as const satisfies TriggerFacts;
