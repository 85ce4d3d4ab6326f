// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { restRoutine } from './restRoutine.ts';

describe('breath or rest', () => {
  it.each([60, 119, 120, 180, 600, 1800])('R21 lasts exactly %i s without contact', (totalSeconds) => {
    const routine = restRoutine(totalSeconds);
    expect(routine.steps.reduce((sum, step) => sum + step.seconds + step.changeoverSeconds, 0)).toBe(totalSeconds);
    expect(routine.totalSeconds).toBe(totalSeconds);
    expect(routine.contactSeconds).toBe(0);
    expect(routine.steps.every((step) => step.kind === 'rest' && step.seconds >= 20)).toBe(true);
  });

  it('R21 leads breathing or rest', () => {
    expect(restRoutine(180).steps.map((step) => step.rest)).toEqual(['settle', 'breathe', 'close']);
    expect(restRoutine(90, 'rest').steps.map((step) => step.rest)).toEqual(['rest']);
  });

  it.each([59, 1801, 90.5])('R21 has no routine of %d s', (totalSeconds) => {
    expect(() => restRoutine(totalSeconds)).toThrow('60 to 1800');
  });
});
