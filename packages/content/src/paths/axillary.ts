// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const axillary = {
  id: 'axillary',
  slug: 'axillary-nerve',
  kind: 'nerve',
  limb: 'arm',
  core: ['deltoid'],
  sometimes: ['axilla-posterior'],
  sites: [
    { id: 'behind-armpit', techniques: ['ub-axillary-fold-squeeze'], care: 'light' },
    { id: 'outer-shoulder', techniques: ['ns-light-stroke'] },
  ],
} as const satisfies PathFacts;
