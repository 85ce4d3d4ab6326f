// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';

export const lateralFemoralCutaneous = {
  id: 'lateral-femoral-cutaneous',
  slug: 'skin-nerve-of-the-outer-thigh',
  kind: 'nerve',
  limb: 'leg',
  core: ['thigh-lateral'],
  sometimes: ['thigh-front'],
  sites: [{ id: 'groin', techniques: [], care: 'never' }],
} as const satisfies PathFacts;
