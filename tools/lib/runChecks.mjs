// SPDX-License-Identifier: MIT
import { stripVTControlCharacters } from 'node:util';

/** Longest piece of a failing check's output that is shown, lines. */
const linesShownMax = 80;

/**
 * Runs checks one after the other, shows a table, and ends with the line `N passed, N failed`.
 * @param {readonly import('./checkList.mjs').Check[]} checks
 * @returns {Promise<number>} how many failed
 */
export async function runChecks(checks) {
  const rows = [];
  for (const { name, run } of checks) {
    const begun = performance.now();
    const count = await run().catch(asFailure);
    const row = {
      name,
      passed: count.passed,
      failed: count.failed,
      note: count.note,
      seconds: (performance.now() - begun) / 1000,
    };
    rows.push(row);
    console.log(rowText(row));
    if (count.failed > 0) console.log(indented(count.detail));
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  if (failed > 0) console.log(['', 'Failed:', ...rows.filter((row) => row.failed > 0).map(rowText)].join('\n'));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
}

/**
 * A check that breaks down has failed.
 * @param {unknown} error
 * @returns {import('./vitestReport.mjs').Count}
 */
function asFailure(error) {
  const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
  return { passed: 0, failed: 1, detail: lines.filter((line) => !line.includes('/node_modules/')).join('\n') };
}

/** @param {{ name: string, passed: number, failed: number, note?: string | undefined, seconds: number }} row */
function rowText({ name, passed, failed, note = '', seconds }) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  return `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(13)}${counts} ${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd();
}

/** @param {string} detail */
function indented(detail) {
  const lines = stripVTControlCharacters(detail).trimEnd().split('\n');
  const cut =
    lines.length > linesShownMax
      ? [...lines.slice(0, linesShownMax), `… ${lines.length - linesShownMax} more lines`]
      : lines;
  return cut.map((line) => `     ${line}`).join('\n');
}
