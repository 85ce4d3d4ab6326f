// SPDX-License-Identifier: MIT
import { paths } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { lineOf, PATH_LINES } from './pathLine.ts';

describe('lines of paths', () => {
  it('are used each, and each belongs to one limb', () => {
    expect(new Set(paths.map(lineOf))).toEqual(new Set([...PATH_LINES, undefined]));
    for (const line of PATH_LINES.filter((one) => one !== 'root')) {
      expect(new Set(paths.filter((path) => lineOf(path) === line).map(({ limb }) => limb)).size).toBe(1);
    }
  });

  it('give every root one, and the longest nerves of both sides none', () => {
    expect(paths.filter(({ kind }) => kind === 'root').map(lineOf)).not.toContain(undefined);
    expect(paths.filter(({ kind }) => kind === 'longest').map(lineOf)).toEqual([undefined]);
  });
});
