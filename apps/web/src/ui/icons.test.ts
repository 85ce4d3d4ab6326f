// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iconPaths } from './icons.ts';

const require = createRequire(import.meta.url);
const assets = join(dirname(require.resolve('@phosphor-icons/core')), '../assets');

/** The drawing of each icon in a weight of the library. */
function drawingsOf(weight: string): ReadonlySet<string> {
  const folder = join(assets, weight);
  const paths = readdirSync(folder).map((file) => / d="([^"]+)"/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]);
  return new Set(paths.filter((path) => path !== undefined));
}

describe('iconPaths', () => {
  const drawings = new Set([...drawingsOf('bold'), ...drawingsOf('fill')]);

  it.each(Object.entries(iconPaths))('%s is a drawing of the library, unchanged', (_name, path) => {
    expect(drawings.has(path)).toBe(true);
  });
});
