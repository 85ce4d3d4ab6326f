// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const s1Root = {
  id: 's1-root',
  slug: 's1-nerve-root',
  kind: 'root',
  limb: 'leg',
  core: ['foot-lateral-edge', 'little-toe-dorsal', 'ankle-lateral', 'heel'],
  sometimes: [
    'sole-lateral',
    'little-toe-plantar',
    'ball-lateral',
    'calf-upper',
    'calf-lower-lateral',
    'achilles',
    'knee-back',
    'thigh-back',
    'buttock',
    'low-back',
  ],
  sites: [
    { id: 'back-exit', techniques: [] },
    { id: 'calf', techniques: ['fa-calf-glide'] },
    { id: 'outer-ankle', techniques: ['fa-ankle-circles'] },
    { id: 'sole', techniques: ['fa-heel-knuckle', 'fa-arch-thumbs'] },
  ],
} as const satisfies PathFacts;
