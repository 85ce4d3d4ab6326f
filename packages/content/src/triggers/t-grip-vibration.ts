// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tGripVibration = {
  id: 't-grip-vibration',
  slug: 'grip-and-vibration',
  paths: ['median-ct', 'median-proximal', 'ulnar-wrist', 'ulnar-elbow', 'radial-deep'],
} as const satisfies TriggerFacts;
