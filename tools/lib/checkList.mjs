// SPDX-License-Identifier: MIT
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browsers, ensureBrowser } from './browsers.mjs';
import { ensureBuilt } from './buildSite.mjs';
import { importProgram } from './bundle.mjs';
import { cacheFolder, inRoot, root } from './paths.mjs';
import { runPackage } from './runCommand.mjs';
import { countReport } from './vitestReport.mjs';

/** @typedef {import('./vitestReport.mjs').Count} Count */
/** @typedef {{ name: string, slow?: boolean, run: () => Promise<Count> }} Check */

/** Longest a test project may take before it counts as hanging, ms. */
const projectMsMax = 30 * 60_000;

/** Every check in the order in which it is run; `slow` ones need browsers. */
export const checks = /** @type {readonly Check[]} */ ([
  {
    name: 'format',
    run: () => program('@biomejs/biome', 'bin/biome', ['check', '--colors=off', '--diagnostic-level=error', '.']),
  },
  { name: 'promises', run: () => program('oxlint', 'bin/oxlint', ['--type-aware']) },
  { name: 'boundaries', run: () => own('boundaries') },
  { name: 'sizes', run: () => own('sizes') },
  { name: 'text', run: () => own('text') },
  { name: 'dependencies', run: () => own('dependencies') },
  { name: 'types', run: types },
  { name: 'spec', run: () => own('spec') },
  { name: 'content', run: () => own('content') },
  { name: 'pictures', run: () => own('pictures') },
  { name: 'unused', run: () => program('knip', 'bin/knip.js', ['--no-progress']) },
  { name: 'unit', run: () => vitest('unit', []) },
  { name: 'build', run: build },
  { name: 'addresses', run: () => own('addresses') },
  { name: 'site', run: () => own('site') },
  { name: 'reading', run: () => own('reading') },
  { name: 'budget', run: () => own('budget') },
  { name: 'e2e', slow: true, run: () => vitest('e2e', [browsers.chromium]) },
  { name: 'browsers', slow: true, run: () => vitest('browsers', Object.values(browsers)) },
]);

/**
 * A program that says by its exit code whether all is well.
 * @param {string} packageName
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function program(packageName, file, args) {
  const { code, output } = await runPackage(packageName, file, args);
  return verdict(code === 0, output);
}

/** @returns {Promise<Count>} */
async function types() {
  const { references } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'));
  const projects = /** @type {{ path: string }[]} */ (references).map(({ path }) => path);
  const runs = [];
  for (const path of projects)
    runs.push(await runPackage('typescript', 'bin/tsc', ['--noEmit', '--pretty', 'false', '-p', path]));
  return verdict(
    runs.every(({ code }) => code === 0),
    // A file of two projects is named once.
    [...new Set(runs.flatMap(({ output }) => output.trimEnd().split('\n')))].join('\n'),
  );
}

/**
 * One of our own checks, from `tools/checks`. Each gives a list of problems.
 * @param {string} name
 * @returns {Promise<Count>}
 */
async function own(name) {
  ownChecks ??= importProgram('tools/checks/index.ts');
  const { runCheck } = await ownChecks;
  if (typeof runCheck !== 'function') throw new Error('tools/checks/index.ts exports no runCheck.');
  const { problems, note } = /** @type {{ problems: readonly string[], note?: string }} */ (runCheck(name, root));
  return { ...verdict(problems.length === 0, problems.join('\n')), ...(note && { note }) };
}
/** @type {Promise<Record<string, unknown>> | undefined} */
let ownChecks;

/** @returns {Promise<Count>} */
async function build() {
  await ensureBuilt({ always: true });
  return verdict(true, '');
}

/**
 * A project of the test runner, with the true count of its tests.
 * @param {string} project
 * @param {readonly import('./browsers.mjs').Browser[]} needed
 * @returns {Promise<Count>}
 */
async function vitest(project, needed) {
  const found = [];
  for (const browser of needed) found.push(await ensureBrowser(browser));
  const missing = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (missing.length > 0) return { passed: 0, failed: missing.length, detail: missing.join('\n') };
  if (needed.length > 0) await ensureBuilt();
  const env = Object.assign({}, process.env, ...found.map((one) => ('env' in one ? one.env : {})));
  const outputFile = inRoot('.cache', `tests-${project}.json`);
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(outputFile, { force: true });
  const args = ['run', '--project', project, '--reporter=json', `--outputFile=${outputFile}`];
  const { code, output } = await runPackage('vitest', 'vitest.mjs', args, { env, msMax: projectMsMax });
  return readReport(outputFile, code, output);
}

/**
 * @param {string} file
 * @param {number} code
 * @param {string} output
 * @returns {Count}
 */
function readReport(file, code, output) {
  try {
    const count = countReport(JSON.parse(readFileSync(file, 'utf8')), code);
    return count.failed > 0 && count.detail === '' ? { ...count, detail: output } : count;
  } catch {
    return verdict(false, `The test runner left no report (exit code ${code}).\n${output}`);
  }
}

/**
 * @param {boolean} good
 * @param {string} detail
 * @returns {Count}
 */
function verdict(good, detail) {
  return good ? { passed: 1, failed: 0, detail: '' } : { passed: 0, failed: 1, detail };
}
