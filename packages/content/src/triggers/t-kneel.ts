// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tKneel = {
  id: 't-kneel',
  slug: 'kneeling',
  paths: ['saphenous', 'common-peroneal'],
} as const satisfies TriggerFacts;
