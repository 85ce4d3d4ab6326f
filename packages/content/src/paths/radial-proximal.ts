// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const radialProximal = {
  id: 'radial-proximal',
  slug: 'radial-nerve-in-the-upper-arm',
  kind: 'nerve',
  limb: 'arm',
  core: ['dorsal-web', 'dorsum-hand-radial', 'forearm-dorsal-mid'],
  sometimes: ['thumb-dorsal', 'arm-back', 'wrist-dorsal-radial'],
  sites: [
    { id: 'armpit-fold', techniques: ['ub-axillary-fold-squeeze'], care: 'light' },
    { id: 'outer-arm', techniques: [], care: 'never' },
  ],
} as const satisfies PathFacts;
