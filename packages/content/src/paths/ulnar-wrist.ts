// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const ulnarWrist = {
  id: 'ulnar-wrist',
  slug: 'ulnar-nerve-at-the-wrist',
  kind: 'nerve',
  limb: 'arm',
  core: ['little-palmar', 'ring-palmar-ulnar'],
  sometimes: ['hypothenar', 'wrist-volar-ulnar'],
  sites: [
    { id: 'lower-forearm', techniques: ['wh-forearm-flexor-strip'] },
    { id: 'heel-of-hand', techniques: [], care: 'never' },
    { id: 'palm-pad', techniques: ['wh-palm-pads'] },
  ],
} as const satisfies PathFacts;
