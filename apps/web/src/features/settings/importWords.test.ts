// SPDX-License-Identifier: MIT

import words from 'virtual:words/en/app';
import type { EventId } from '@knead/base';
import { english } from '@knead/content';
import { type DropReason, type FileFault, fileSizeMax, type ImportPlan } from '@knead/formats';
import { describe, expect, it } from 'vitest';
import { buildPlanView, placeSentences, problemSentence, type ReadProblem, type Sentence } from './importWords.ts';

const say = ({ key, args }: Sentence): string => words[key]?.(args) ?? `no words for ${key}`;

/** One of each kind, and what a person then reads. A new kind does not compile without its sentence. */
const problems: {
  readonly [Kind in ReadProblem['kind']]: readonly [problem: ReadProblem & { kind: Kind }, said: string];
} = {
  'too-large': [
    { kind: 'too-large', size: fileSizeMax + 1, sizeMax: fileSizeMax },
    'The file has 65 MB. Up to 64 MB can be read.',
  ],
  'too-many-events': [
    { kind: 'too-many-events', count: 600_000, countMax: 500_000 },
    'The file has 600000 entries. Up to 500000 can be read.',
  ],
  foreign: [{ kind: 'foreign' }, 'This is not a copy of a Knead journal.'],
  'cut-off': [{ kind: 'cut-off', line: 7 }, 'The file ends too early, on line 7. Please copy it again.'],
  damaged: [{ kind: 'damaged', line: 7 }, 'The file is damaged from line 7 on.'],
  newer: [
    { kind: 'newer', version: 3, versionKnown: 1 },
    'The file comes from a newer Knead, version 3. This one reads up to version 1.',
  ],
  wrong: [{ kind: 'wrong', problems: [], count: 2 }, '2 places in the file are not as they should be.'],
  'unreadable-journal': [
    { kind: 'unreadable-journal' },
    'Your own journal cannot be read right now. Please try again.',
  ],
  'unreadable-file': [{ kind: 'unreadable-file' }, 'The file could not be opened. Please choose it again.'],
};

describe('a file that is not taken in', () => {
  it.each(Object.values(problems))('J19 J20 says what is wrong with it: $kind', (problem, said) => {
    expect(say(problemSentence(problem))).toBe(said);
  });

  const faults: Readonly<Record<FileFault['kind'], string>> = {
    missing: 'Entry 13: “score” is missing.',
    'unknown-field': 'Entry 13: “score” is not known.',
    'unknown-kind': 'Entry 13 is of a kind that is not known.',
    'wrong-value': 'Entry 13: “score” has a wrong value.',
    'id-twice': 'Entry 13 stands in the file twice.',
  };

  it('J19 says where, counted as people count', () => {
    for (const kind of Object.keys(faults) as FileFault['kind'][]) {
      const fault: FileFault = { kind, path: 'events.12.score' };
      expect(placeSentences({ kind: 'wrong', problems: [fault], count: 1 }).map(say)).toEqual([faults[kind]]);
    }
  });

  it('J19 says where at the start of the file, and how many more places there are', () => {
    const fault: FileFault = { kind: 'wrong-value', path: 'exportedAt' };
    expect(placeSentences({ kind: 'wrong', problems: [fault], count: 3 }).map(say)).toEqual([
      'At the start of the file: “exportedAt” is wrong.',
      'And 2 more places.',
    ]);
  });
});

describe('what a file would bring', () => {
  const nothing: ImportPlan = {
    added: [],
    addedByKind: {},
    alreadyThere: 0,
    deletedHere: 0,
    conflicts: [],
    dropped: [],
  };

  it('J21 J22 counts what is known here, and what is left out by its reason', () => {
    const reasons: Readonly<Record<DropReason, true>> = {
      'lifts-a-stop': true,
      'stop-is-over': true,
      'carries-clearance': true,
      'this-device-only': true,
      'deleted-there': true,
      bookkeeping: true,
    };
    const dropped = (Object.keys(reasons) as DropReason[]).map((reason) => {
      return { kind: 'stopLifted', reason, count: 2 } as const;
    });
    const plan = { ...nothing, alreadyThere: 1, deletedHere: 3, conflicts: ['a' as EventId], dropped };
    const view = buildPlanView(plan);
    expect(view.brings).toEqual([]);
    expect(view.known.map(say)).toEqual([
      '1 entry is here already.',
      '3 entries were deleted here and stay deleted.',
      '1 entry here is not the same. Yours stays.',
    ]);
    expect(view.leftOut.map(({ key }) => key)).toEqual(
      Object.keys(reasons).map((reason) => `import.dropped.${reason}`),
    );
  });

  it('adds up two kinds that are left out for the same reason', () => {
    const dropped = [
      { kind: 'rated', reason: 'deleted-there', count: 2 },
      { kind: 'revised', reason: 'deleted-there', count: 1 },
    ] as const;
    expect(buildPlanView({ ...nothing, dropped }).leftOut.map(say)).toEqual(['3 entries deleted on the other device.']);
  });
});

it('has words for every sentence', () => {
  const keys = Object.keys(english.app).filter((key) => key.startsWith('import.'));
  expect(keys.filter((key) => words[key] === undefined)).toEqual([]);
});
