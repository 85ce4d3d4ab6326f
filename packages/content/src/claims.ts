// SPDX-License-Identifier: MIT
import type { Grade } from '@knead/domain';

/** Something our pages say that is not about one technique. No citation and no honest `none`: no claim. */
export interface Claim {
  readonly id: string;
  readonly grade: Grade;
  readonly cites: readonly string[];
}

/** Claims beside the techniques; their sentence is `claim.<id>`. */
export const CLAIMS = [
  // Water after massage: no trial shows an effect, and none shows anything washed out (E60, E61, E64).
  { id: 'water-afterwards', grade: 'none', cites: ['wiltshire-2010'] },
  // Trials joined scent and touch and never told them apart (E21, E29).
  { id: 'scent-comfort', grade: 'none', cites: ['gok-metin-2017', 'noh-2019'] },
  { id: 'scent-skin', grade: 'low', cites: ['hagvall-2016', 'crawford-2004'] },
  { id: 'softer-is-enough', grade: 'low', cites: ['grabow-2018'] },
  { id: 'nerves-can-be-hurt', grade: 'very-low', cites: ['aksoy-2009', 'suh-2022'] },
] as const satisfies readonly Claim[];
