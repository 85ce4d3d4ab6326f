// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tSitLong = {
  id: 't-sit-long',
  slug: 'long-sitting',
  paths: ['l5-root', 's1-root', 'sciatic', 'dorsal-scapular', 'intercostal'],
} as const satisfies TriggerFacts;
