// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const l4Root = {
  id: 'l4-root',
  slug: 'l4-nerve-root',
  kind: 'root',
  limb: 'leg',
  core: ['shin-medial', 'ankle-medial'],
  sometimes: ['knee-front', 'knee-medial', 'thigh-front', 'thigh-medial', 'foot-medial-edge', 'low-back', 'buttock'],
  sites: [
    { id: 'back-exit', techniques: [] },
    { id: 'shin', techniques: ['fa-shin-glide'] },
    { id: 'ankle', techniques: ['fa-ankle-circles'] },
  ],
} as const satisfies PathFacts;
