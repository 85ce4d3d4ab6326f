// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAddresses } from './addresses.ts';
import { checkBans } from './bans.ts';
import { checkBoundaries } from './boundaries.ts';
import { checkBudget } from './budget.ts';
import { checkContentFiles } from './content.ts';
import { checkDependencies } from './dependencies.ts';
import { checkLiteralText } from './literalText.ts';
import { checkPictures } from './pictures.ts';
import { checkProofs } from './proofs.ts';
import { checkReading } from './reading.ts';
import {
  addressesOf,
  readKept,
  readLocked,
  readMeasured,
  readNeeded,
  readPages,
  readProofs,
  readPublished,
  readSiteFiles,
  readSpecs,
} from './repository.ts';
import { checkSite } from './site.ts';
import { checkSizes } from './sizes.ts';
import { type Finding, readSources, type Source } from './source.ts';
import { checkSpec } from './spec.ts';

const folders = ['packages', 'apps', 'e2e', 'bench', 'tools'];
const sources = (root: string): readonly Source[] => readSources(root, folders);

const checks: Readonly<Record<string, (root: string) => Finding>> = {
  addresses: (root) => checkAddresses(readPublished(root), addressesOf(readPages(root))),
  boundaries: (root) => joined([checkBoundaries(sources(root)), checkBans(sources(root))]),
  budget: (root) => checkBudget(readMeasured(root)),
  content: (root) => checkContentFiles(root, sources(root)),
  dependencies: (root) =>
    checkDependencies(readFileSync(join(root, 'docs/dependencies.md'), 'utf8'), readNeeded(root), readLocked(root)),
  pictures: (root) => checkPictures(readKept(root)),
  reading: (root) => checkReading(readPages(root)),
  site: (root) => checkSite(readPages(root), readSiteFiles(root)),
  sizes: (root) => checkSizes(sources(root)),
  spec: (root) =>
    joined([checkSpec(readSpecs(root), sources(root)), checkProofs(readProofs(root), readSpecs(root), sources(root))]),
  text: (root) => checkLiteralText(sources(root)),
};

/** Runs one of our own checks over the repository. */
export function runCheck(name: string, root: string): Finding {
  const check = checks[name];
  if (check === undefined) throw new Error(`There is no check "${name}".`);
  return check(root);
}

function joined(findings: readonly Finding[]): Finding {
  const notes = findings.flatMap(({ note }) => note ?? []);
  return { problems: findings.flatMap(({ problems }) => problems), note: notes.join(', ') };
}
