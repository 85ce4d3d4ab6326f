// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const intercostal = {
  id: 'intercostal',
  slug: 'nerves-between-the-ribs',
  kind: 'nerve',
  limb: 'head-trunk',
  core: ['chest-side'],
  sometimes: ['interscapular', 'axilla-posterior', 'arm-medial', 'chest-upper'],
  sites: [
    { id: 'back-exits', techniques: ['ub-two-ball-track', 'ub-wall-ball'] },
    { id: 'back-of-ribs', techniques: ['ub-wall-roller', 'ub-floor-roller'] },
    { id: 'chest-side', techniques: [] },
  ],
} as const satisfies PathFacts;
