// SPDX-License-Identifier: MIT
import { techniques } from '@knead/content';
import { foldRests, type LeftOut, type RestInForce, restOf } from '@knead/domain';
import { foldNeedsOf } from './foldNeedsOf.ts';
import type { JournalModel } from './journalModel.ts';

/** Finds the rest because of which something is left out, so that its end can be told. */
export function restFinder(
  journal: Pick<JournalModel, 'now' | 'today' | 'events'>,
): (leftOut: LeftOut) => RestInForce | undefined {
  const rests = foldRests(journal.events.value, foldNeedsOf(journal));
  return ({ technique, side, reason }) => {
    if (reason !== 'region-blocked' && reason !== 'rested-spot') return undefined;
    return restOf(rests, { technique, side, regions: techniques.get(technique)?.regions ?? [] });
  };
}
