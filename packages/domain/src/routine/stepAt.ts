// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import type { Step } from './routine.ts';

/** The step at a place that is known to exist. */
export function stepAt(steps: readonly Step[], index: number): Step {
  const step = steps[index];
  assert(step !== undefined, `a routine of ${steps.length} steps has a step ${index}`);
  return step;
}
