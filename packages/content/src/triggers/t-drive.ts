// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tDrive = {
  id: 't-drive',
  slug: 'driving',
  paths: ['sciatic', 'common-peroneal', 'superficial-peroneal', 'l5-root'],
} as const satisfies TriggerFacts;
