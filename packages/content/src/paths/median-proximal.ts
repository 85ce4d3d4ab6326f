// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const medianProximal = {
  id: 'median-proximal',
  slug: 'median-nerve-below-the-elbow',
  kind: 'nerve',
  limb: 'arm',
  core: ['thenar', 'thumb-palmar', 'index-palmar', 'middle-palmar', 'ring-palmar-radial'],
  sometimes: ['palm-central', 'forearm-volar-radial', 'wrist-volar-radial', 'elbow-front', 'index-middle-tips'],
  sites: [
    { id: 'elbow-crook', techniques: [], care: 'never' },
    { id: 'turning-muscle', techniques: ['wh-forearm-flexor-strip'] },
    { id: 'finger-muscles', techniques: ['wh-forearm-flexor-strip'] },
  ],
} as const satisfies PathFacts;
