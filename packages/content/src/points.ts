// SPDX-License-Identifier: MIT
import type { TechniqueId } from '@knead/domain';
import type { PointFacts } from './pointFacts.ts';
import { pointFiles } from './points.index.ts';
import type { PointMeeting } from './techniqueEntry.ts';
import { techniques } from './techniques.ts';

/** All points by code: letters first, then by number. */
export const points: readonly PointFacts[] = Object.values<PointFacts>(pointFiles).toSorted(
  (a, b) => lettersOf(a).localeCompare(lettersOf(b), 'en') || numberOf(a) - numberOf(b),
);

/** Techniques that meet a point, in the order of pages. The techniques say so themselves; this turns it round. */
export function techniquesAt(
  point: PointFacts['id'],
): readonly { readonly id: TechniqueId; readonly meets: PointMeeting }[] {
  return [...techniques.values()].flatMap((technique) =>
    technique.points.filter(({ id }) => id === point).map(({ meets }) => ({ id: technique.id, meets })),
  );
}

function lettersOf({ code }: PointFacts): string {
  return code.replace(/\d+/, '');
}

function numberOf({ code }: PointFacts): number {
  return Number(code.replace(/\D+/, ''));
}
