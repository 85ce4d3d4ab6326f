// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../bench/support/root.ts';

export interface Options {
  /** Where the pictures go. */
  readonly out: string;
  /** Pictures of the mockups; undefined when they are not on this machine. */
  readonly mockups: string | undefined;
  /** Part of the name of a scene; others are not taken. */
  readonly only: string | undefined;
  /** Writes `docs/images/overview.png` instead of the whole set. */
  readonly overview: boolean;
}

/** The mockups belong to the design papers, which may lie beside the repository. */
const usualMockups = join(root, '../shared/design/mockups/png');

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: join(root, 'shots') },
      mockups: { type: 'string', default: usualMockups },
      only: { type: 'string' },
      overview: { type: 'boolean', default: false },
    },
  });
  const mockups = resolve(values.mockups);
  return {
    out: resolve(values.out),
    mockups: existsSync(mockups) ? mockups : undefined,
    only: values.only,
    overview: values.overview,
  };
}
