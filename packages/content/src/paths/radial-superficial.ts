// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const radialSuperficial = {
  id: 'radial-superficial',
  slug: 'radial-nerve-at-the-back-of-the-hand',
  kind: 'nerve',
  limb: 'arm',
  core: ['dorsal-web', 'dorsum-hand-radial', 'thumb-dorsal'],
  sometimes: ['index-dorsal', 'middle-dorsal', 'wrist-dorsal-radial'],
  sites: [
    { id: 'outer-arm', techniques: [], care: 'never' },
    { id: 'thumb-side-forearm', techniques: ['wh-forearm-extensor-roll'] },
    { id: 'wrist-band', techniques: [] },
    { id: 'thumb-web', techniques: ['wh-web-squeeze'] },
  ],
} as const satisfies PathFacts;
