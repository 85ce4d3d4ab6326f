// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const femoralAnterior = {
  id: 'femoral-anterior',
  slug: 'femoral-nerve',
  kind: 'nerve',
  limb: 'leg',
  core: ['thigh-front', 'thigh-medial'],
  sometimes: ['knee-front', 'knee-medial', 'shin-medial'],
  sites: [],
} as const satisfies PathFacts;
