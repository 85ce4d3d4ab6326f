// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const greaterOccipital = {
  id: 'greater-occipital',
  slug: 'greater-occipital-nerve',
  kind: 'nerve',
  limb: 'head-trunk',
  core: ['occiput'],
  sometimes: ['nape', 'neck-side'],
  sites: [
    { id: 'skull-base', techniques: ['ns-skull-base-hold'] },
    { id: 'skull-edge', techniques: ['ns-thumb-walk-neck', 'ns-skull-base-hold'] },
  ],
} as const satisfies PathFacts;
