// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tPhoneThumb = {
  id: 't-phone-thumb',
  slug: 'thumb-scrolling',
  paths: ['median-ct', 'radial-superficial'],
} as const satisfies TriggerFacts;
