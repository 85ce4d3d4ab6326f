// SPDX-License-Identifier: MIT
import type { Finding } from './source.ts';

/** A package as a manifest names it. */
export interface Needed {
  readonly name: string;
  readonly version: string;
  /** The manifest that names it. */
  readonly by: string;
}

/** A package that is installed, as the lock file names it. */
export interface Locked {
  readonly name: string;
  readonly licence: string | undefined;
  /** Used for building and testing only; never part of the app or the server. */
  readonly dev: boolean;
}

/** Licences that ask for the same licence in return. */
const copyleft = /\b(A?GPL|LGPL|SSPL|MPL|EUPL|OSL|CDDL|EPL|CECILL|CC-BY-SA|CC-BY-NC)/i;
const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Compares the ledger with the manifests, and refuses copyleft licences in what is shipped. */
export function checkDependencies(ledger: string, needed: readonly Needed[], locked: readonly Locked[]): Finding {
  const rows = ledgerRows(ledger);
  const names = new Set(needed.map(({ name }) => name));
  return {
    problems: [
      ...needed.flatMap((one) => neededProblems(one, rows)),
      ...[...rows.keys()]
        .filter((name) => !names.has(name))
        .map((name) => `docs/dependencies.md: nobody needs ${name}`),
      ...locked.filter(({ dev }) => !dev).flatMap(licenceProblems),
    ],
    note: `${names.size} named, ${locked.filter(({ dev }) => !dev).length} shipped with what they need`,
  };
}

/** Version by name, from the rows of the ledger's tables: `| name | version | …`. */
function ledgerRows(ledger: string): ReadonlyMap<string, string> {
  const rows = ledger.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  const packages = rows.filter(([, , version = '']) => exactVersion.test(version));
  return new Map(packages.map(([, name = '', version = '']) => [name, version]));
}

function neededProblems({ name, version, by }: Needed, rows: ReadonlyMap<string, string>): readonly string[] {
  const written = rows.get(name);
  if (!exactVersion.test(version)) return [`${by}: ${name} is not pinned to one version (${version})`];
  if (written === undefined) return [`docs/dependencies.md: ${name} ${version} of ${by} is missing`];
  return written === version ? [] : [`docs/dependencies.md: ${name} is ${written} there and ${version} in ${by}`];
}

function licenceProblems({ name, licence }: Locked): readonly string[] {
  if (licence === undefined) return [`${name}: its licence is not known`];
  const choices = licence.split(/\s+OR\s+/i);
  return choices.every((choice) => copyleft.test(choice)) ? [`${name}: ${licence} may not be shipped`] : [];
}
