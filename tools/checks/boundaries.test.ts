// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries.ts';
import { parseSource } from './source.ts';

const problemsOf = (path: string, text: string) => checkBoundaries([parseSource(path, text)]).problems;
const imports = (path: string, from: string) => problemsOf(path, `import { x } from '${from}';`);

describe('boundaries', () => {
  it.each([
    ['packages/base/src/a.ts', '@knead/domain'],
    ['packages/domain/src/triage/a.ts', '@knead/content'],
    ['packages/content/src/a.ts', '@knead/formats'],
    ['apps/server/src/a.ts', '@knead/domain'],
    ['apps/cli/src/a.ts', '@knead/web'],
    ['e2e/flows/a.test.ts', '@knead/domain'],
    ['packages/domain/src/a.test.ts', '@knead/content'],
    ['packages/content/src/a.ts', '@knead/domain/src/triage/clearance.ts'],
    ['packages/domain/src/triage/a.ts', '@knead/domain'],
    ['packages/domain/src/triage/a.ts', 'node:fs'],
    ['packages/domain/src/triage/a.ts', 'valibot'],
    ['packages/formats/src/a.ts', 'papaparse'],
    ['apps/web/src/model/a.ts', 'node:fs'],
    ['packages/content/src/a.ts', '../../domain/src/index.ts'],
    ['apps/web/src/main.ts', '../../cli/src/main.ts'],
    ['apps/web/src/main.ts', './model/some.fixture.ts'],
    ['apps/web/src/main.ts', './platform/testing/contract.ts'],
    ['packages/content/src/a.ts', '../../../docs/addresses.txt'],
    ['e2e/flows/a.test.ts', '../../packages/base/src/index.ts'],
  ])('%s may not import %s', (path, from) => {
    expect(imports(path, from)).toHaveLength(1);
  });

  it.each([
    ['packages/domain/src/atlas/a.ts', '../triage/b.ts'],
    ['packages/domain/src/triage/a.ts', '../journal/events.ts'],
    ['packages/domain/src/session/a.ts', '../index.ts'],
    ['packages/domain/src/moods/a.ts', '../atlas/areas.ts'],
  ])('the order of the domain holds: %s, %s', (path, from) => {
    expect(imports(path, from)).toHaveLength(1);
  });

  it.each([
    ['apps/web/src/features/today/a.tsx', '../journal/b.ts'],
    ['apps/web/src/features/today/a.tsx', '../../platform/clock.ts'],
    ['apps/web/src/model/a.ts', '../platform/clock.ts'],
    ['apps/web/src/App.tsx', './platform/clock.ts'],
    ['apps/web/src/platform/clock.ts', '../model/a.ts'],
    ['apps/web/src/ui/a.tsx', '../model/b.ts'],
    ['apps/web/src/ui/a.tsx', '../scene/b.ts'],
    ['apps/web/src/scene/a.tsx', '../ui/b.ts'],
    ['apps/web/src/scene/a.tsx', '../model/b.ts'],
    ['apps/web/src/model/a.ts', '../features/today/b.ts'],
    ['apps/web/src/model/a.ts', '../main.ts'],
    ['apps/web/sw/worker.ts', '../src/ports/clock.ts'],
  ])('the folders of the web app hold: %s, %s', (path, from) => {
    expect(imports(path, from)).toHaveLength(1);
  });

  it.each([
    ['packages/content/src/a.ts', '@knead/domain'],
    ['packages/domain/src/journal/a.ts', '../triage/answers.ts'],
    ['packages/formats/src/a.ts', 'valibot'],
    ['packages/formats/src/a.test.ts', 'node:fs'],
    ['apps/web/src/main.ts', './platform/clock.ts'],
    ['apps/web/src/platform/a.ts', '../ports/clock.ts'],
    ['apps/web/src/features/today/a.tsx', './b.ts'],
    ['apps/web/src/features/today/a.tsx', '../../ui/b.tsx'],
    ['apps/web/src/i18n/a.ts', 'virtual:words/en/cues'],
    ['apps/server/src/a.ts', 'node:http'],
    ['bench/main.ts', '../tools/lib/browsers.mjs'],
    ['apps/web/src/pages/page.ts', '../platform/clock.ts'],
    ['e2e/faults/harness/a.ts', '../../../apps/web/src/platform/a.ts'],
    ['packages/content/src/a.test.ts', '../../../docs/addresses.txt?raw'],
    ['packages/domain/src/routine/a.test.ts', './routine.fixture.ts'],
    ['tools/prerender/entry.ts', '../../apps/web/src/pages/entryServer.tsx'],
    ['apps/web/vite.config.ts', '../../tools/vite/words.ts'],
  ])('%s may import %s', (path, from) => {
    expect(imports(path, from)).toEqual([]);
  });

  it('sees every way to import', () => {
    const ways = [
      "import x from '@knead/domain';",
      "import '@knead/domain';",
      "import type { X } from '@knead/domain';",
      "export { x } from '@knead/domain';",
      "export * from '@knead/domain';",
      "const x = import('@knead/domain');",
      "type X = import('@knead/domain').X;",
    ];
    for (const way of ways) expect(problemsOf('packages/base/src/a.ts', way), way).toHaveLength(1);
  });

  it('says file, line and reason', () => {
    expect(problemsOf('packages/base/src/a.ts', "\n\nimport { x } from '@knead/domain';")).toEqual([
      'packages/base/src/a.ts:3: "@knead/domain": packages/base may not import @knead/domain',
    ]);
  });

  it('lets nobody but triage issue a clearance', () => {
    const text = "import { issueClearance as make } from './clearance.ts';";
    expect(problemsOf('packages/domain/src/triage/a.ts', text)).toEqual([]);
    expect(
      problemsOf('packages/domain/src/index.ts', "export { issueClearance } from './triage/clearance.ts';"),
    ).toHaveLength(1);
    const elsewhere = "import { issueClearance } from '../triage/clearance.ts';";
    expect(problemsOf('packages/domain/src/routine/a.ts', elsewhere)).toHaveLength(1);
    expect(problemsOf('apps/web/src/model/a.test.ts', elsewhere).length).toBeGreaterThan(0);
    expect(problemsOf('packages/domain/src/routine/a.fixture.ts', elsewhere)).toEqual([]);
  });
});
