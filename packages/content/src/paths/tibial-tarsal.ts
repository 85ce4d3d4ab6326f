// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const tibialTarsal = {
  id: 'tibial-tarsal',
  slug: 'tibial-nerve-at-the-inner-ankle',
  kind: 'nerve',
  limb: 'leg',
  core: [
    'sole-medial',
    'sole-lateral',
    'ball-medial',
    'ball-lateral',
    'big-toe-plantar',
    'toe-2-plantar',
    'toe-3-plantar',
    'toe-4-plantar-medial',
    'toe-4-plantar-lateral',
    'little-toe-plantar',
  ],
  sometimes: ['heel', 'ankle-medial', 'calf-upper'],
  sites: [
    { id: 'calf', techniques: ['fa-calf-glide'] },
    { id: 'inner-ankle', techniques: ['fa-ankle-circles'], care: 'light', pressureMax: 2 },
    { id: 'inner-arch', techniques: ['fa-arch-thumbs'] },
    { id: 'sole', techniques: ['fa-arch-thumbs', 'fa-ball-roll'] },
  ],
} as const satisfies PathFacts;
