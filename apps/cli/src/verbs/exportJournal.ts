// SPDX-License-Identifier: MIT
import { err, ok, type Result, unreachable } from '@knead/base';
import { type FileFault, type FileProblem, parseJournalFile, printJournalFile } from '@knead/formats';
import { jsonPath, type Options, type Problem, type Verb } from '../verb.ts';

const formats = ['json'] as const;

export const exportJournal: Verb = {
  name: 'export',
  reads: 'a journal file, as the app exports it',
  gives: 'the journal in another format, checked as a whole',
  input: 'required',
  options: ['as'],
  needs: ['as'],
  run,
};

function run(text: string | undefined, { as }: Options): Result<string, readonly Problem[]> {
  if (!formats.some((format) => format === as)) {
    return err([{ path: '--as', sentence: `"${as}" is no format here. Known are ${formats.join(', ')}.` }]);
  }
  const file = parseJournalFile(text ?? '');
  return file.ok ? ok(printJournalFile(file.value)) : err(problemsOf(file.error));
}

function problemsOf(problem: FileProblem): readonly Problem[] {
  if (problem.kind !== 'wrong') return [{ path: '$', sentence: sentenceOf(problem) }];
  const shown = problem.problems.map(({ kind, path }) => ({ path: jsonPath(path), sentence: faultSentences[kind] }));
  const rest = problem.count - shown.length;
  return rest > 0 ? [...shown, { path: '$', sentence: `And ${rest} more places.` }] : shown;
}

function sentenceOf(problem: Exclude<FileProblem, { kind: 'wrong' }>): string {
  switch (problem.kind) {
    case 'too-large':
      return `The file is larger than the ${problem.sizeMax} signs that are read.`;
    case 'too-many-events':
      return `The file has ${problem.count} events; ${problem.countMax} at most are read.`;
    case 'foreign':
      return 'This is not a Knead journal.';
    case 'cut-off':
      return `The file ends too early, in line ${problem.line}.`;
    case 'damaged':
      return `The file is damaged from line ${problem.line} on.`;
    case 'newer':
      return `The file has version ${problem.version}; this program reads up to version ${problem.versionKnown}.`;
    default:
      return unreachable(problem);
  }
}

const faultSentences: Readonly<Record<FileFault['kind'], string>> = {
  missing: 'This field is missing.',
  'unknown-field': 'No journal has this field.',
  'unknown-kind': 'No journal has events of this kind.',
  'wrong-value': 'This value is not as a journal has it.',
  'id-twice': 'An earlier event has the same id.',
};
