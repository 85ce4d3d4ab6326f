// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const lateralPlantar = {
  id: 'lateral-plantar',
  slug: 'lateral-plantar-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['sole-lateral', 'ball-lateral', 'toe-4-plantar-lateral', 'little-toe-plantar'],
  sometimes: ['heel'],
  sites: [
    { id: 'inner-heel', techniques: ['fa-heel-knuckle'], care: 'light' },
    { id: 'outer-sole', techniques: ['fa-arch-thumbs', 'fa-ball-roll'] },
  ],
} as const satisfies PathFacts;
