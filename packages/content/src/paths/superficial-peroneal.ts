// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const superficialPeroneal = {
  id: 'superficial-peroneal',
  slug: 'superficial-peroneal-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['foot-dorsum', 'toes-2-4-dorsal', 'big-toe-dorsal'],
  sometimes: ['shin-lateral', 'ankle-front'],
  sites: [
    { id: 'above-ankle', techniques: ['fa-shin-glide'], care: 'light' },
    { id: 'ankle-front', techniques: ['fa-ankle-circles'] },
    { id: 'foot-top', techniques: ['fa-met-glide'] },
  ],
} as const satisfies PathFacts;
