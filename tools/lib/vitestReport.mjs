// SPDX-License-Identifier: MIT

/**
 * @typedef {object} Report what the test runner writes with its JSON reporter, as far as we read it
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { name: string, status: string, message: string, assertionResults: readonly Assertion[] }[]} testResults
 */
/**
 * @typedef {object} Assertion
 * @property {string} fullName
 * @property {string} status
 * @property {readonly string[]} [failureMessages]
 */
/** @typedef {{ passed: number, failed: number, detail: string, note?: string }} Count */

const linesPerFailure = 12;

/**
 * Adds up a run. A file that could not be read counts as one failure, and so does a skipped test: nothing is skipped here.
 * @param {Report} report
 * @param {number} code exit code of the runner
 * @returns {Count}
 */
export function countReport(report, code) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + broken.length + skipped;
  const details = [
    ...report.testResults.flatMap((file) => file.assertionResults.flatMap((test) => failureOf(file.name, test))),
    ...broken.map((file) => shorten(`${file.name}\n${file.message}`)),
    ...(skipped > 0 ? [`${skipped} skipped or unfinished tests`] : []),
  ];
  // Something outside a test went wrong, such as an error nobody caught, or no test was found at all.
  if (failed === 0 && code !== 0) {
    return {
      passed: report.numPassedTests,
      failed: 1,
      detail: report.testResults.length === 0 ? 'No test was found.' : '',
    };
  }
  return { passed: report.numPassedTests, failed, detail: details.join('\n') };
}

/**
 * @param {string} file
 * @param {Assertion} test
 */
function failureOf(file, test) {
  if (test.status !== 'failed') return [];
  return [shorten(`${file}: ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`)];
}

/** @param {string} text */
function shorten(text) {
  const lines = text.split('\n').filter((line) => !line.includes('/node_modules/'));
  return lines.length <= linesPerFailure ? lines.join('\n') : [...lines.slice(0, linesPerFailure), '  …'].join('\n');
}
