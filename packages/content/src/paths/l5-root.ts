// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const l5Root = {
  id: 'l5-root',
  slug: 'l5-nerve-root',
  kind: 'root',
  limb: 'leg',
  core: ['foot-dorsum', 'big-toe-dorsal', 'first-web-dorsal', 'shin-lateral'],
  sometimes: ['toes-2-4-dorsal', 'sole-medial', 'ball-medial', 'ankle-front', 'thigh-lateral', 'buttock', 'low-back'],
  sites: [
    { id: 'back-exit', techniques: [] },
    { id: 'buttock', techniques: [] },
    { id: 'outer-knee', techniques: [], care: 'never' },
    { id: 'shin', techniques: ['fa-shin-glide'] },
    { id: 'foot-top', techniques: ['fa-met-glide'] },
  ],
} as const satisfies PathFacts;
