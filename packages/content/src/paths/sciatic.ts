// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const sciatic = {
  id: 'sciatic',
  slug: 'sciatic-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['buttock', 'thigh-back'],
  sometimes: [
    'calf-upper',
    'calf-lower-lateral',
    'shin-lateral',
    'foot-dorsum',
    'foot-lateral-edge',
    'sole-medial',
    'sole-lateral',
    'knee-back',
  ],
  sites: [
    { id: 'buttock', techniques: [] },
    { id: 'thigh-back', techniques: [] },
    { id: 'knee-back', techniques: [], care: 'never' },
    { id: 'calf', techniques: ['fa-calf-glide'] },
    { id: 'shin', techniques: ['fa-shin-glide'] },
    { id: 'sole', techniques: ['fa-arch-thumbs'] },
  ],
} as const satisfies PathFacts;
