// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const morton = {
  id: 'morton',
  slug: 'nerves-between-the-toes',
  kind: 'nerve',
  limb: 'leg',
  core: ['toe-3-plantar', 'toe-4-plantar-medial', 'ball-lateral'],
  sometimes: ['toe-2-plantar', 'ball-medial', 'toes-2-4-dorsal'],
  sites: [
    { id: 'between-bones', techniques: ['fa-met-glide'] },
    { id: 'arch', techniques: ['fa-arch-thumbs'] },
  ],
} as const satisfies PathFacts;
