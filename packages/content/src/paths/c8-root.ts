// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const c8Root = {
  id: 'c8-root',
  slug: 'c8-nerve-root',
  kind: 'root',
  limb: 'arm',
  core: ['little-palmar', 'little-dorsal', 'hypothenar', 'dorsum-hand-ulnar'],
  sometimes: [
    'ring-palmar-ulnar',
    'ring-palmar-radial',
    'ring-dorsal',
    'wrist-volar-ulnar',
    'wrist-dorsal-ulnar',
    'forearm-volar-ulnar',
    'forearm-dorsal-ulnar',
    'arm-medial',
    'interscapular',
    'scapula-lower',
  ],
  sites: [
    { id: 'neck-exit', techniques: ['ns-thumb-walk-neck', 'ns-trap-knead'] },
    { id: 'upper-chest', techniques: ['ns-chest-wall-ball'] },
    { id: 'between-blades', techniques: ['ub-wall-ball'] },
    { id: 'forearm', techniques: ['wh-forearm-flexor-strip'] },
  ],
} as const satisfies PathFacts;
