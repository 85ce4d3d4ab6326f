// SPDX-License-Identifier: MIT
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';

// npm test: installs what is missing, then runs every check, also after one failed, and adds up.
//   --fast           without the tests that need browsers
//   --only NAME      one check; may be given several times
// The last line is "N passed, N failed".
requireNode();
const args = process.argv.slice(2);
const only = args.filter((_, index) => args[index - 1] === '--only');
const unknown = args.find((arg, index) => arg !== '--fast' && arg !== '--only' && args[index - 1] !== '--only');
if (unknown !== undefined) {
  console.error(`"${unknown}" is not known here. Usage: npm test [-- --fast] [-- --only NAME]`);
  process.exit(2);
}
await ensureInstalled();
const { checks } = await import('./lib/checkList.mjs');
const { runChecks } = await import('./lib/runChecks.mjs');

const missing = only.find((name) => !checks.some((check) => check.name === name));
if (missing !== undefined) {
  console.error(`There is no check "${missing}". There are: ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const wanted = checks.filter(({ name, slow }) =>
  only.length > 0 ? only.includes(name) : !(slow && args.includes('--fast')),
);
process.exitCode = (await runChecks(wanted)) === 0 ? 0 : 1;
