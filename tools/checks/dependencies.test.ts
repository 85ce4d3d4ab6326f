// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkDependencies } from './dependencies.ts';

const ledger = '| name | version | why |\n|---|---|---|\n| `preact` | 11.2.0 | small |\n';
const preact = { name: 'preact', version: '11.2.0', by: 'apps/web/package.json' };

describe('dependencies', () => {
  it('is content when ledger and manifests agree', () => {
    expect(checkDependencies(ledger, [preact], [{ name: 'preact', licence: 'MIT', dev: false }]).problems).toEqual([]);
  });

  it('finds a package that the ledger does not name', () => {
    const hono = { name: 'hono', version: '4.0.0', by: 'apps/server/package.json' };
    expect(checkDependencies(ledger, [preact, hono], []).problems).toEqual([
      'docs/dependencies.md: hono 4.0.0 of apps/server/package.json is missing',
    ]);
  });

  it('finds a row that nobody needs', () => {
    expect(checkDependencies(ledger, [], []).problems).toEqual(['docs/dependencies.md: nobody needs preact']);
  });

  it('finds a version that differs, and one that is not pinned', () => {
    expect(checkDependencies(ledger, [{ ...preact, version: '11.3.0' }], []).problems).toHaveLength(1);
    expect(checkDependencies(ledger, [{ ...preact, version: '^11.2.0' }], []).problems).toEqual([
      'apps/web/package.json: preact is not pinned to one version (^11.2.0)',
    ]);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'LGPL-2.1-or-later', 'MPL-2.0', 'SSPL-1.0', undefined])(
    'refuses to ship %s',
    (licence) => {
      const locked = { name: 'x', licence, dev: false };
      expect(checkDependencies(ledger, [preact], [locked]).problems).toHaveLength(1);
      expect(checkDependencies(ledger, [preact], [{ ...locked, dev: true }]).problems).toEqual([]);
    },
  );

  it.each(['MIT', 'Apache-2.0', 'OFL-1.1', '(MIT OR GPL-3.0)', '0BSD'])('ships %s', (licence) => {
    expect(checkDependencies(ledger, [preact], [{ name: 'x', licence, dev: false }]).problems).toEqual([]);
  });
});
