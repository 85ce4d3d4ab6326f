// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const tos = {
  id: 'tos',
  slug: 'nerves-under-the-collarbone',
  kind: 'nerve',
  limb: 'arm',
  core: ['little-palmar', 'ring-palmar-ulnar', 'forearm-volar-ulnar', 'hypothenar'],
  sometimes: [
    'little-dorsal',
    'dorsum-hand-ulnar',
    'arm-medial',
    'elbow-medial',
    'neck-side',
    'chest-upper',
    'shoulder-top',
    'scapula-upper',
    'interscapular',
    'axilla-posterior',
  ],
  sites: [
    { id: 'neck-side', techniques: [], care: 'never' },
    { id: 'first-rib', techniques: [], care: 'never' },
    { id: 'chest-muscle', techniques: ['ns-chest-wall-ball'] },
    { id: 'shoulder-load', techniques: ['ns-trap-knead', 'ns-knot-hold', 'ns-levator-corner', 'ub-wall-ball'] },
  ],
} as const satisfies PathFacts;
