// SPDX-License-Identifier: MIT
import { type Finding, isTest, type Source } from './source.ts';

/** No file is longer; content and tests excepted (`style-anchors` budget). */
const linesMax = 400;
const medianMax = 100;

/** Holds the cap on the length of files and reports the median. */
export function checkSizes(sources: readonly Source[]): Finding {
  const counted = sources.filter(({ path }) => !isTest(path) && !path.startsWith('packages/content/src/'));
  const lengths = counted.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const long = counted.filter(({ text }) => text.split('\n').length - 1 > linesMax);
  return {
    problems: [
      ...long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines, ${linesMax} at most`),
      ...(median > medianMax ? [`The median file has ${median} lines, ${medianMax} at most`] : []),
    ],
    note: `${counted.length} files, median ${median} lines, longest ${lengths.at(-1) ?? 0}`,
  };
}
