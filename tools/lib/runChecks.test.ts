// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runChecks } from './runChecks.mjs';

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const check = (name: string, passed: number, failed: number, detail = '') => ({
  name,
  run: async () => ({ passed, failed, detail }),
});

async function outputOf(...checks: Parameters<typeof runChecks>[0]): Promise<readonly string[]> {
  await runChecks(checks);
  return log.mock.calls.join('\n').split('\n');
}

describe('running checks', () => {
  it('adds up, and ends with the line that says so', async () => {
    const lines = await outputOf(check('types', 1, 0), check('unit', 812, 0));
    expect(lines.at(-1)).toBe('813 passed, 0 failed');
    expect(lines.at(-2)).toBe('');
  });

  it('goes on after a check that failed or broke down', async () => {
    const broken = { name: 'build', run: () => Promise.reject(new Error('no disk')) };
    const lines = await outputOf(check('unit', 7, 2, 'adds: 1 is not 2'), broken, check('site', 1, 0));
    expect(lines.at(-1)).toBe('8 passed, 3 failed');
    expect(lines.join('\n')).toContain('adds: 1 is not 2');
    expect(lines.join('\n')).toContain('no disk');
    expect(lines.filter((line) => line.startsWith('FAIL'))).toHaveLength(4);
  });

  it('cuts what is too long', async () => {
    const lines = await outputOf(check('unused', 0, 1, 'x\n'.repeat(500)));
    expect(lines.length).toBeLessThan(100);
    expect(lines).toContain('     … 420 more lines');
  });

  it('gives how many failed', async () => {
    expect(await runChecks([check('a', 1, 0)])).toBe(0);
    expect(await runChecks([check('a', 1, 3)])).toBe(3);
  });
});
