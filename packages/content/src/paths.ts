// SPDX-License-Identifier: MIT
import { PATH_KINDS, type PathFacts } from '@knead/domain';
import { pathFiles } from './paths.index.ts';

const limbs: readonly PathFacts['limb'][] = ['head-trunk', 'arm', 'leg', 'all'];

/** All paths from head to toe, roots before nerves; those of the same kind in the order of their ids. */
export const paths: readonly PathFacts[] = Object.values<PathFacts>(pathFiles).toSorted(
  (a, b) => limbs.indexOf(a.limb) - limbs.indexOf(b.limb) || PATH_KINDS.indexOf(a.kind) - PATH_KINDS.indexOf(b.kind),
);
