// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const suprascapular = {
  id: 'suprascapular',
  slug: 'suprascapular-nerve',
  kind: 'nerve',
  limb: 'head-trunk',
  core: ['scapula-upper', 'scapula-lower'],
  sometimes: ['deltoid', 'shoulder-top'],
  sites: [
    { id: 'neck-side', techniques: [], care: 'never' },
    { id: 'blade-top', techniques: ['ns-blade-groove-glide'], care: 'light' },
    { id: 'blade-side', techniques: ['ub-blade-back-ball'] },
  ],
} as const satisfies PathFacts;
