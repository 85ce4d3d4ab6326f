// SPDX-License-Identifier: MIT
import { posix } from 'node:path';
import { type Finding, type ImportUse, isTest, type Source } from './source.ts';

/** Who may import whom, among our own packages. What is not in here may import them all. */
const allowedPackages: Readonly<Record<string, readonly string[]>> = {
  'packages/base': [],
  'packages/domain': ['base'],
  'packages/content': ['base', 'domain'],
  'packages/formats': ['base', 'domain', 'content'],
  'packages/body': ['base', 'domain', 'content'],
  'apps/web': ['base', 'domain', 'content', 'formats', 'body'],
  'apps/cli': ['base', 'domain', 'content', 'formats'],
  'apps/server': ['base'],
  e2e: [],
};

/** Packages from outside that a module may use in its product code, where the manifest is not the rule. */
const allowedOutside: Readonly<Record<string, readonly string[]>> = {
  'packages/base': [],
  'packages/domain': [],
  'packages/content': [],
  'packages/formats': ['valibot'],
  'packages/body': [],
};

const nodeModules = new Set(['apps/cli', 'apps/server', 'e2e', 'bench', 'tools']);

/** A folder imports only from its left. */
const domainOrder = ['atlas', 'triage', 'routine', 'session', 'journal', 'habit', 'insight'];

/** The app's first script, the app and the prerendered pages each have one file that wires. */
const webRoots = ['apps/web/src/first.ts', 'apps/web/src/main.ts', 'apps/web/src/pages/page.ts'];

/** Folders of the web app that each folder may not know. `platform` is for the files that wire. */
const webForbidden: Readonly<Record<string, readonly string[]>> = {
  ports: ['platform', 'model', 'features', 'ui', 'scene', 'pages', 'i18n', 'root'],
  i18n: ['platform', 'model', 'features', 'ui', 'scene', 'pages', 'root'],
  platform: ['model', 'features', 'ui', 'scene', 'pages', 'root'],
  model: ['platform', 'features', 'ui', 'scene', 'pages', 'root'],
  ui: ['platform', 'model', 'features', 'scene', 'pages', 'root'],
  scene: ['platform', 'model', 'features', 'ui', 'pages', 'root'],
  features: ['platform', 'pages', 'root'],
  pages: ['platform', 'root'],
  root: ['platform'],
};

/** Holds the import table, the order inside the domain, and the rules between the folders of the web app. */
export function checkBoundaries(sources: readonly Source[]): Finding {
  return { problems: sources.flatMap((source) => source.imports.flatMap((use) => problemsOf(source, use))) };
}

function problemsOf(source: Source, use: ImportUse): readonly string[] {
  const why = use.from.startsWith('.') ? relativeProblem(source, use) : packageProblem(source, use);
  const all = [why, keyProblem(source, use), fixtureProblem(source, use)];
  return all.flatMap((text) => (text === undefined ? [] : [`${source.path}:${use.line}: "${use.from}": ${text}`]));
}

/** Tests inside the domain may issue one to try what comes after triage; they never reach the product. */
function keyProblem({ path }: Source, { names }: ImportUse): string | undefined {
  if (!names.includes('issueClearance') || path.startsWith('packages/domain/src/triage/')) return undefined;
  const triedInDomain = isTest(path) && path.startsWith('packages/domain/src/');
  return triedInDomain ? undefined : 'a clearance is issued by packages/domain/src/triage alone';
}

function fixtureProblem({ path }: Source, { from }: ImportUse): string | undefined {
  const forTests = isTest(from) || from.includes('/testing/');
  const fromTest = isTest(path) || path.includes('/testing/') || moduleOf(path) === 'e2e';
  return forTests && !fromTest ? 'the product does not use what is made for tests' : undefined;
}

/** Files that belong to the build, whatever folder they lie in. */
const buildFiles = /\.config\.ts$|^apps\/cli\/bin\//;

/** `packages/base`, `apps/web`, `e2e` … */
function moduleOf(path: string): string {
  if (buildFiles.test(path)) return 'tools';
  const [first = '', second = ''] = path.split('/');
  return first === 'packages' || first === 'apps' ? `${first}/${second}` : first;
}

function packageProblem(source: Source, { from }: ImportUse): string | undefined {
  const module = moduleOf(source.path);
  if (from.startsWith('@knead/')) return ownPackageProblem(module, from.slice('@knead/'.length));
  if (isTest(source.path) || from.startsWith('virtual:')) return undefined;
  if (from.startsWith('node:')) return nodeModules.has(module) ? undefined : `${module} runs without Node`;
  const outside = allowedOutside[module];
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
  return outside === undefined || outside.includes(name) ? undefined : `${module} may not use ${name}`;
}

function ownPackageProblem(module: string, name: string): string | undefined {
  if (name.includes('/')) return 'only the index of a package may be imported';
  const allowed = allowedPackages[module];
  const itself = module === `packages/${name}`;
  if (itself) return 'a package does not import itself by name';
  return allowed === undefined || allowed.includes(name) ? undefined : `${module} may not import @knead/${name}`;
}

function relativeProblem(source: Source, { from }: ImportUse): string | undefined {
  const target = posix.join(posix.dirname(source.path), from.replace(/\?.*$/, ''));
  const [fromModule, toModule] = [moduleOf(source.path), moduleOf(target)];
  if (fromModule !== toModule) return crossingProblem(source.path, fromModule, toModule);
  if (isTest(source.path)) return undefined;
  if (fromModule === 'packages/domain') return domainProblem(source.path, target);
  if (fromModule === 'apps/web') return webProblem(source.path, target);
  return undefined;
}

/**
 * Tools help everyone outside the product, and the build knows every part. Fault injection puts its faults between the
 * app's own parts, so it alone of the browser tests may take them. Tests may read documents.
 */
function crossingProblem(path: string, fromModule: string, toModule: string): string | undefined {
  const outsideProduct = ['e2e', 'bench', 'tools'];
  if (fromModule === 'tools' || path.startsWith('e2e/faults/')) return undefined;
  if (outsideProduct.includes(fromModule) && outsideProduct.includes(toModule)) return undefined;
  if (isTest(path) && toModule === 'docs') return undefined;
  return `${fromModule} may not reach into ${toModule} by path`;
}

function domainProblem(path: string, target: string): string | undefined {
  const [from, to] = [folderOf(path, 'packages/domain/src'), folderOf(target, 'packages/domain/src')];
  if (from === undefined) return undefined;
  if (to === undefined) return 'no folder of the domain imports its index';
  const unknown = [from, to].find((folder) => !domainOrder.includes(folder));
  if (unknown !== undefined) return `domain folder "${unknown}" has no place in the order ${domainOrder.join(' → ')}`;
  return domainOrder.indexOf(to) <= domainOrder.indexOf(from) ? undefined : `${from} stands left of ${to}`;
}

function webProblem(path: string, target: string): string | undefined {
  if (path.startsWith('apps/web/sw/')) {
    // What page and service worker say to each other is written down once.
    const shared = ['apps/web/sw/', 'apps/web/src/platform/offline/'].some((folder) => target.startsWith(folder));
    return shared ? undefined : 'the service worker stands alone';
  }
  if (webRoots.includes(path)) return undefined;
  const [from, to] = [folderOf(path, 'apps/web/src') ?? 'root', folderOf(target, 'apps/web/src') ?? 'root'];
  if (from === 'features' && to === 'features') return featureProblem(path, target);
  if (from === to || !(webForbidden[from] ?? []).includes(to)) return undefined;
  return to === 'platform' ? 'platform is for main.ts alone' : `${from} may not know ${to}`;
}

function featureProblem(path: string, target: string): string | undefined {
  const [from, to] = [folderOf(path, 'apps/web/src/features'), folderOf(target, 'apps/web/src/features')];
  return from === to ? undefined : `feature ${from} may not know feature ${to}`;
}

/** The first folder below `base`, or undefined for a file that lies directly in it. */
function folderOf(path: string, base: string): string | undefined {
  const [folder, rest] = path.slice(base.length + 1).split('/');
  return rest === undefined ? undefined : folder;
}
