// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const medialPlantar = {
  id: 'medial-plantar',
  slug: 'medial-plantar-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['sole-medial', 'ball-medial', 'big-toe-plantar', 'toe-2-plantar', 'toe-3-plantar', 'toe-4-plantar-medial'],
  sometimes: ['foot-medial-edge'],
  sites: [
    { id: 'inner-edge', techniques: ['fa-arch-thumbs'], care: 'light' },
    { id: 'arch', techniques: ['fa-arch-thumbs', 'fa-ball-roll'] },
  ],
} as const satisfies PathFacts;
