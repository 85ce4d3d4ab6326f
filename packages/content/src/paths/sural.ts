// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const sural = {
  id: 'sural',
  slug: 'sural-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['foot-lateral-edge', 'little-toe-dorsal', 'ankle-lateral', 'calf-lower-lateral'],
  sometimes: ['achilles', 'heel'],
  sites: [
    { id: 'calf-middle', techniques: ['fa-calf-glide'] },
    { id: 'behind-outer-ankle', techniques: ['fa-ankle-circles'] },
  ],
} as const satisfies PathFacts;
