// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const medianCt = {
  id: 'median-ct',
  slug: 'median-nerve-at-the-wrist',
  kind: 'nerve',
  limb: 'arm',
  core: ['thumb-palmar', 'index-palmar', 'middle-palmar', 'ring-palmar-radial', 'index-middle-tips'],
  sometimes: [
    'palm-central',
    'wrist-volar-radial',
    'forearm-volar-radial',
    'ring-palmar-ulnar',
    'little-palmar',
    'elbow-front',
  ],
  sites: [
    { id: 'neck', techniques: ['ns-thumb-walk-neck'] },
    { id: 'under-collarbone', techniques: ['ns-chest-wall-ball'] },
    { id: 'upper-forearm', techniques: ['wh-forearm-flexor-strip'] },
    { id: 'above-wrist', techniques: ['wh-above-crease'] },
    { id: 'wrist-passage', techniques: ['wh-carpal-spread', 'wh-hand-sequence'] },
    { id: 'thumb-branch', techniques: ['wh-thumb-base', 'wh-palm-pads'] },
    { id: 'fingers', techniques: ['wh-hand-sequence'] },
  ],
} as const satisfies PathFacts;
