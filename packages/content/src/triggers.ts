// SPDX-License-Identifier: MIT
import type { PathId } from '@knead/domain';
import type { TriggerFacts } from './triggerFacts.ts';
import { triggerFiles } from './triggers.index.ts';

/** All triggers, in the order of their ids. */
export const triggers: readonly TriggerFacts[] = Object.values(triggerFiles);

/** Triggers that ask to look at a path. The triggers say so themselves; this turns it round. */
export function triggersOf(path: PathId): readonly TriggerFacts[] {
  return triggers.filter(({ paths }) => paths.includes(path));
}
