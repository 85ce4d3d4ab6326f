// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tCoughStrain = {
  id: 't-cough-strain',
  slug: 'coughing-and-straining',
  paths: ['l5-root', 's1-root', 'c7-root'],
} as const satisfies TriggerFacts;
