// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tElbowLean = {
  id: 't-elbow-lean',
  slug: 'leaning-on-the-elbow',
  paths: ['ulnar-elbow', 'arm-skin-nerves'],
} as const satisfies TriggerFacts;
