// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tHeadForward = {
  id: 't-head-forward',
  slug: 'looking-down',
  paths: ['c4-root', 'c5-root', 'c6-root', 'c7-root', 'greater-occipital', 'dorsal-scapular'],
} as const satisfies TriggerFacts;
