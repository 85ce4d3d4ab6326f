// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tMouse = {
  id: 't-mouse',
  slug: 'mouse',
  paths: ['radial-deep', 'suprascapular', 'median-ct', 'tos'],
} as const satisfies TriggerFacts;
