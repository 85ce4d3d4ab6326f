// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../bench/support/root.ts';
import { type Mutant, readMutants, withSecondLook } from './mutants.ts';
import { filesOf, type PartName, partVariable } from './parts.ts';

const folder = join(root, '.cache/mutate');

interface Run {
  readonly part: PartName;
  readonly name: string;
  readonly mutate: readonly string[];
  /** Loads all modules anew for each mutant: right for all, and slow. */
  readonly isAnew: boolean;
  readonly isFresh: boolean;
}

/**
 * Mutates one part; undefined when the time was over. Each mutant is switched on between loading and the tests that reach it.
 * What is worked out while modules load cannot be tried like that, so what lived and is reached there is looked at again.
 */
export async function runPart(
  part: PartName,
  { endsAt, isFresh }: { readonly endsAt: number; readonly isFresh: boolean },
): Promise<readonly Mutant[] | undefined> {
  const first = await run({ part, name: part, mutate: filesOf[part], isAnew: false, isFresh }, endsAt);
  const unsettled = first?.filter(({ fate, isStatic }) => fate === 'survived' && isStatic) ?? [];
  if (first === undefined || unsettled.length === 0) return first;
  const mutate = [...new Set(unsettled.map(({ range }) => range))];
  const second = await run({ part, name: `${part}-anew`, mutate, isAnew: true, isFresh }, endsAt);
  return second === undefined ? undefined : withSecondLook(first, second);
}

async function run(what: Run, endsAt: number): Promise<readonly Mutant[] | undefined> {
  const file = join(folder, `${what.name}.json`);
  const config = join(folder, `${what.name}.config.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(config, JSON.stringify(configOf(what, file), undefined, 2));
  const program = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const msLeft = Math.max(1, endsAt - Date.now());
  process.stderr.write(`${what.name} …\n`);
  const child = spawn(process.execPath, [program, 'run', config], {
    cwd: root,
    env: { ...process.env, [partVariable]: what.part },
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: msLeft,
  });
  const code = await new Promise((done) => child.on('close', done));
  if (existsSync(file)) return readMutants(JSON.parse(readFileSync(file, 'utf8')));
  if (Date.now() >= endsAt) return undefined;
  throw new Error(`The mutation tester left no report for ${what.name} (exit code ${code}).`);
}

function configOf({ name, mutate, isAnew, isFresh }: Run, fileName: string) {
  return {
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tools/mutate/vitest.config.ts', related: false },
    // What it does to that file asks for an older compiler.
    tsconfigFile: 'none',
    coverageAnalysis: isAnew ? 'all' : 'perTest',
    ignoreStatic: !isAnew,
    // Words of unions and keys are held by the compiler.
    mutator: { excludedMutations: ['StringLiteral'] },
    concurrency: 2,
    // Long enough for a busy machine: what is late counts as noticed.
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: join(folder, `${name}.incremental.json`),
    force: isFresh,
    tempDirName: join(folder, `work-${name}`),
    // Not needed by the tests that judge. Each folder of the packages has a tsconfig of its own.
    ignorePatterns: ['/tsconfig.json', 'apps', 'e2e', 'bench', '.cache', 'shots', 'dist'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName },
    warnings: { slow: false },
    allowEmpty: true,
  };
}
