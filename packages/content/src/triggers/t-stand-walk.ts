// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tStandWalk = {
  id: 't-stand-walk',
  slug: 'standing-and-walking',
  paths: ['tibial-tarsal', 'medial-plantar', 'lateral-plantar', 'morton'],
} as const satisfies TriggerFacts;
