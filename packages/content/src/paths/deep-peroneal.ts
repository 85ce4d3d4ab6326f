// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const deepPeroneal = {
  id: 'deep-peroneal',
  slug: 'deep-peroneal-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['first-web-dorsal'],
  sometimes: ['big-toe-dorsal', 'foot-dorsum', 'ankle-front'],
  sites: [
    { id: 'ankle-front', techniques: ['fa-ankle-circles'] },
    { id: 'laces', techniques: ['fa-met-glide'], care: 'light' },
    { id: 'first-groove', techniques: [], care: 'never' },
  ],
} as const satisfies PathFacts;
