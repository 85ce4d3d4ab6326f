// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';

export const tWallet = {
  id: 't-wallet',
  slug: 'sitting-on-an-edge',
  paths: ['sciatic'],
} as const satisfies TriggerFacts;
