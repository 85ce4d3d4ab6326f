// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const commonPeroneal = {
  id: 'common-peroneal',
  slug: 'common-peroneal-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['shin-lateral', 'foot-dorsum'],
  sometimes: ['first-web-dorsal', 'big-toe-dorsal', 'toes-2-4-dorsal'],
  sites: [
    { id: 'outer-knee', techniques: [], care: 'never' },
    { id: 'outer-shin', techniques: ['fa-shin-glide'] },
    { id: 'foot-top', techniques: ['fa-met-glide'] },
  ],
} as const satisfies PathFacts;
