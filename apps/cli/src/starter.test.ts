// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const starter = join(import.meta.dirname, '../bin/knead.mjs');
const start = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [starter, ...args], { input, encoding: 'utf8', maxBuffer: 1e8 });

describe('starter', () => {
  it('prints what was asked for and nothing else', () => {
    const { status, stdout } = start(['content']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'knead-content-v2' });
  });

  it('keeps problems on standard error, with the exit code', () => {
    const { status, stdout, stderr } = start(['export', '--as', 'json'], '{}');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('$: This is not a Knead journal.\n');
    expect(start(['dance']).status).toBe(2);
  });
});
