// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const t1Root = {
  id: 't1-root',
  slug: 't1-nerve-root',
  kind: 'root',
  limb: 'arm',
  core: ['forearm-volar-ulnar', 'elbow-medial'],
  sometimes: ['arm-medial', 'axilla-posterior', 'wrist-volar-ulnar', 'hypothenar', 'little-palmar'],
  sites: [
    { id: 'back-exit', techniques: ['ub-two-ball-track'] },
    { id: 'first-rib', techniques: ['ns-chest-wall-ball'] },
    { id: 'forearm', techniques: ['wh-forearm-flexor-strip'] },
  ],
} as const satisfies PathFacts;
