// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const dorsalScapular = {
  id: 'dorsal-scapular',
  slug: 'dorsal-scapular-nerve',
  kind: 'nerve',
  limb: 'head-trunk',
  core: ['interscapular'],
  sometimes: ['neck-side', 'shoulder-top', 'scapula-upper'],
  sites: [
    { id: 'neck-side', techniques: [], care: 'never' },
    { id: 'blade-corner', techniques: ['ns-levator-corner'] },
    { id: 'between-blades', techniques: ['ub-wall-ball', 'ub-pin-arm-sweep', 'ub-self-hug-stroke'] },
  ],
} as const satisfies PathFacts;
