// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const c6Root = {
  id: 'c6-root',
  slug: 'c6-nerve-root',
  kind: 'root',
  limb: 'arm',
  core: ['thumb-palmar', 'thumb-dorsal', 'forearm-volar-radial', 'forearm-dorsal-radial', 'wrist-dorsal-radial'],
  sometimes: [
    'index-palmar',
    'index-dorsal',
    'thenar',
    'dorsal-web',
    'wrist-volar-radial',
    'elbow-lateral',
    'arm-lateral-lower',
    'deltoid',
    'shoulder-top',
    'interscapular',
    'elbow-front',
  ],
  sites: [
    { id: 'neck-exit', techniques: ['ns-thumb-walk-neck'] },
    { id: 'under-collarbone', techniques: ['ns-chest-wall-ball'] },
    { id: 'upper-back', techniques: ['ub-wall-ball'] },
    { id: 'forearm', techniques: ['wh-forearm-extensor-roll', 'wh-forearm-flexor-strip'] },
  ],
} as const satisfies PathFacts;
