// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const c4Root = {
  id: 'c4-root',
  slug: 'c4-nerve-root',
  kind: 'root',
  limb: 'head-trunk',
  core: ['shoulder-top'],
  sometimes: ['neck-side', 'chest-upper', 'scapula-upper'],
  sites: [
    { id: 'neck-exit', techniques: ['ns-thumb-walk-neck'] },
    { id: 'shoulder-skin', techniques: ['ns-trap-knead', 'ns-knot-hold', 'ns-light-stroke'] },
  ],
} as const satisfies PathFacts;
