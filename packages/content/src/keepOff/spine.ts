// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

/** It runs between the zones of both sides. The tailbone is part of it. */
export const spine = {
  id: 'spine',
  regions: ['spine_midline'],
  zones: [],
  points: ['gv14', 'gv16'],
  noGo: ['NG-02', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
