// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const ulnarElbow = {
  id: 'ulnar-elbow',
  slug: 'ulnar-nerve-at-the-elbow',
  kind: 'nerve',
  limb: 'arm',
  core: ['little-palmar', 'little-dorsal', 'ring-palmar-ulnar', 'hypothenar', 'dorsum-hand-ulnar'],
  sometimes: ['ring-dorsal', 'wrist-volar-ulnar', 'wrist-dorsal-ulnar', 'elbow-medial'],
  sites: [
    { id: 'neck', techniques: ['ns-thumb-walk-neck'] },
    { id: 'under-collarbone', techniques: ['ns-chest-wall-ball'] },
    { id: 'inner-arm', techniques: [], care: 'never' },
    { id: 'elbow-groove', techniques: [], care: 'never' },
    { id: 'upper-forearm', techniques: ['wh-forearm-flexor-strip'] },
    { id: 'palm-pad', techniques: ['wh-palm-pads'] },
  ],
} as const satisfies PathFacts;
