// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const c7Root = {
  id: 'c7-root',
  slug: 'c7-nerve-root',
  kind: 'root',
  limb: 'arm',
  core: ['middle-palmar', 'middle-dorsal'],
  sometimes: [
    'index-palmar',
    'index-dorsal',
    'index-middle-tips',
    'ring-palmar-radial',
    'ring-dorsal',
    'palm-central',
    'dorsum-hand-radial',
    'forearm-dorsal-mid',
    'arm-back',
    'interscapular',
    'scapula-lower',
  ],
  sites: [
    { id: 'neck-exit', techniques: ['ns-thumb-walk-neck'] },
    { id: 'between-blades', techniques: ['ub-wall-ball', 'ub-self-hug-stroke'] },
    { id: 'under-collarbone', techniques: ['ns-chest-wall-ball'] },
    { id: 'forearm-back', techniques: ['wh-forearm-extensor-roll'] },
  ],
} as const satisfies PathFacts;
