// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const radialDeep = {
  id: 'radial-deep',
  slug: 'radial-nerve-deep-in-the-forearm',
  kind: 'nerve',
  limb: 'arm',
  core: ['forearm-dorsal-radial', 'elbow-lateral'],
  sometimes: ['forearm-dorsal-mid', 'wrist-dorsal-radial'],
  sites: [
    { id: 'below-outer-elbow', techniques: ['wh-forearm-extensor-roll'], care: 'light' },
    { id: 'forearm-back', techniques: ['wh-forearm-extensor-roll'] },
  ],
} as const satisfies PathFacts;
