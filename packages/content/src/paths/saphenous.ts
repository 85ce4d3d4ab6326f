// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const saphenous = {
  id: 'saphenous',
  slug: 'saphenous-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['shin-medial', 'ankle-medial'],
  sometimes: ['knee-medial', 'foot-medial-edge', 'knee-front'],
  sites: [
    { id: 'inner-thigh', techniques: [] },
    { id: 'inner-shin', techniques: ['fa-ankle-circles'], care: 'light' },
  ],
} as const satisfies PathFacts;
