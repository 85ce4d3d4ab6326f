// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkBans } from './bans.ts';
import { parseSource } from './source.ts';

const problemsOf = (path: string, text: string) => checkBans([parseSource(path, text)]).problems;

describe('bans', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'performance.now()',
    'crypto.randomUUID()',
    'const now = Date.now',
  ])('keeps %s out of packages and of the app', (text) => {
    expect(problemsOf('packages/base/src/a.ts', text)).toHaveLength(1);
    expect(problemsOf('apps/web/src/model/a.ts', text)).toHaveLength(1);
    expect(problemsOf('apps/web/src/platform/a.ts', text)).toEqual([]);
    expect(problemsOf('packages/base/src/a.test.ts', text)).toEqual([]);
  });

  it.each(['new Date(at)', 'Date.UTC(2026, 1)', 'Math.round(2)', 'clock.now()'])('allows %s', (text) => {
    expect(problemsOf('packages/base/src/a.ts', text)).toEqual([]);
  });

  it.each([
    'setTimeout(call, 3)',
    'window.setTimeout(call, 3)',
    'globalThis.fetch("/x")',
    'fetch("/x")',
    'localStorage.getItem("x")',
    'const store = { localStorage }',
    'const { open } = indexedDB',
    'start(setInterval)',
    'const name = "x"; globalThis[name](localStorage)',
  ])('keeps %s inside platform', (text) => {
    expect(problemsOf('apps/web/src/features/today/a.ts', text).length).toBeGreaterThan(0);
    expect(problemsOf('apps/web/src/platform/a.ts', text)).toEqual([]);
  });

  it.each(['ports.fetch()', 'const ports = { fetch: load }', 'interface Port { fetch(): void }', '"fetch"'])(
    'allows %s',
    (text) => {
      expect(problemsOf('apps/web/src/model/a.ts', text)).toEqual([]);
    },
  );

  it.each(['x as Clearance', 'x as unknown as Clearance', '{} as Routine'])('refuses a forged key: %s', (cast) => {
    expect(problemsOf('apps/web/src/model/a.ts', `const x = y; const z = ${cast};`)).toHaveLength(1);
    expect(problemsOf('packages/domain/src/routine/a.ts', `const x = y; const z = ${cast};`)).toHaveLength(1);
  });
});
