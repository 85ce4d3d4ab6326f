// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tNight = {
  id: 't-night',
  slug: 'at-night',
  paths: ['median-ct', 'ulnar-elbow', 'radial-proximal', 'polyneuropathy'],
} as const satisfies TriggerFacts;
