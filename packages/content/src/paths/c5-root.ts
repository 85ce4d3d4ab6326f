// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const c5Root = {
  id: 'c5-root',
  slug: 'c5-nerve-root',
  kind: 'root',
  limb: 'arm',
  core: ['deltoid', 'arm-lateral-lower'],
  sometimes: ['shoulder-top', 'scapula-upper', 'interscapular', 'arm-front', 'elbow-lateral', 'forearm-volar-radial'],
  sites: [
    { id: 'neck-exit', techniques: ['ns-thumb-walk-neck'] },
    { id: 'neck-side', techniques: [], care: 'never' },
    { id: 'blade-branches', techniques: ['ns-levator-corner', 'ns-blade-groove-glide'] },
    { id: 'blade-muscles', techniques: ['ub-blade-back-ball'] },
  ],
} as const satisfies PathFacts;
