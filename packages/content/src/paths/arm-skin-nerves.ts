// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const armSkinNerves = {
  id: 'arm-skin-nerves',
  slug: 'skin-nerves-of-the-forearm',
  kind: 'nerve',
  limb: 'arm',
  core: ['forearm-volar-radial', 'forearm-volar-ulnar', 'forearm-dorsal-mid'],
  sometimes: ['elbow-front', 'elbow-medial', 'elbow-lateral', 'forearm-dorsal-ulnar', 'arm-front'],
  sites: [
    { id: 'elbow-crook', techniques: [], care: 'never' },
    { id: 'forearm-skin', techniques: ['ns-light-stroke', 'wh-forearm-flexor-strip'] },
  ],
} as const satisfies PathFacts;
