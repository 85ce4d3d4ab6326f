// SPDX-License-Identifier: MIT

/** Oldest version of Node that runs everything here. */
const nodeNeeded = '20.20.0';

/**
 * Whether a version is at least another; both in the form `20.20.2`.
 * @param {string} version
 * @param {string} needed
 */
export function isAtLeast(version, needed) {
  const have = version.split('.').map((part) => Number.parseInt(part, 10));
  const want = needed.split('.').map((part) => Number.parseInt(part, 10));
  const different = want.findIndex((part, index) => (have[index] ?? 0) !== part);
  return different === -1 || (have[different] ?? 0) > (want[different] ?? 0);
}

/**
 * The sentence to show when Node is too old, or undefined when it will do.
 * @param {string} version
 */
export function nodeProblem(version) {
  if (isAtLeast(version, nodeNeeded)) return undefined;
  return `Knead needs Node ${nodeNeeded} or newer, and this is Node ${version}. Get a newer one from https://nodejs.org and try again.`;
}

/** Ends the program with a clear sentence when Node is too old. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
