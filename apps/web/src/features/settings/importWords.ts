// SPDX-License-Identifier: MIT
import type { WordArguments, WordKey } from '@knead/content';
import type { EventKind } from '@knead/domain';
import type { DropReason, FileFault, ImportPlan } from '@knead/formats';
import type { ImportProblem } from '../../model/dataModel.ts';

/** A message with what fills it. */
export interface Sentence {
  readonly key: WordKey;
  readonly args: WordArguments;
}

/** Why a chosen file is not taken in: as the model says, or because the browser could not open it. */
export type ReadProblem = ImportProblem | { readonly kind: 'unreadable-file' };

const bytesPerMegabyte = 1024 * 1024;

/** What is wrong with a file as a whole. */
export function problemSentence(problem: ReadProblem): Sentence {
  const key = `import.problem.${problem.kind}` as const;
  switch (problem.kind) {
    case 'too-large': {
      const size = Math.ceil(problem.size / bytesPerMegabyte);
      return { key, args: { size, max: Math.floor(problem.sizeMax / bytesPerMegabyte) } };
    }
    case 'too-many-events':
      return { key, args: { count: problem.count, max: problem.countMax } };
    case 'cut-off':
    case 'damaged':
      return { key, args: { line: problem.line } };
    case 'newer':
      return { key, args: { version: problem.version, known: problem.versionKnown } };
    case 'wrong':
      return { key, args: { count: problem.count } };
    case 'foreign':
    case 'unreadable-journal':
    case 'unreadable-file':
      return { key, args: {} };
  }
}

/** Where it is wrong, as far as the file could be read. */
export function placeSentences(problem: ReadProblem): readonly Sentence[] {
  if (problem.kind !== 'wrong') return [];
  const unnamed = problem.count - problem.problems.length;
  const more: Sentence = { key: 'import.fault.more', args: { count: unnamed } };
  return [...problem.problems.map(faultSentence), ...(unnamed > 0 ? [more] : [])];
}

/** Paths of entries begin so, with the place counted from 0. */
const entryPath = /^events\.(\d+)\.?(.*)$/;

const faultKeys: Readonly<Record<FileFault['kind'], WordKey>> = {
  missing: 'import.fault.missing',
  'unknown-field': 'import.fault.unknown-field',
  'unknown-kind': 'import.fault.unknown-kind',
  'wrong-value': 'import.fault.wrong-value',
  'id-twice': 'import.fault.id-twice',
};

function faultSentence({ kind, path }: FileFault): Sentence {
  const [, place, part] = entryPath.exec(path) ?? [];
  if (place === undefined || part === undefined) return { key: 'import.fault.head', args: { part: path } };
  return { key: faultKeys[kind], args: { entry: Number(place) + 1, part } };
}

const dropKeys: Readonly<Record<DropReason, WordKey>> = {
  'lifts-a-stop': 'import.dropped.lifts-a-stop',
  'stop-is-over': 'import.dropped.stop-is-over',
  'carries-clearance': 'import.dropped.carries-clearance',
  'this-device-only': 'import.dropped.this-device-only',
  'deleted-there': 'import.dropped.deleted-there',
  bookkeeping: 'import.dropped.bookkeeping',
};

/** What is told apart when counting, in the order of telling. Parts of sessions are many and say little. */
const countKeys = [
  'import.kind.stops',
  'import.kind.sessions',
  'import.kind.ratings',
  'import.kind.paintings',
  'import.kind.changes',
  'import.kind.answers',
  'import.kind.checks',
  'import.kind.rests',
  'import.kind.contacts',
  'import.kind.numb',
  'import.kind.choices',
  'import.kind.parts',
  'import.kind.notes',
] as const satisfies readonly WordKey[];

const countKeyByKind: Readonly<Record<EventKind, (typeof countKeys)[number]>> = {
  rated: 'import.kind.ratings',
  dayNoted: 'import.kind.ratings',
  complaintPainted: 'import.kind.paintings',
  noticeMarked: 'import.kind.notes',
  profileAnswered: 'import.kind.answers',
  preferenceSet: 'import.kind.choices',
  checkFinished: 'import.kind.checks',
  stopRaised: 'import.kind.stops',
  stopLifted: 'import.kind.notes',
  sessionStarted: 'import.kind.sessions',
  stepDone: 'import.kind.parts',
  sessionFinished: 'import.kind.parts',
  sessionReflected: 'import.kind.parts',
  nextDayAnswered: 'import.kind.parts',
  easeTold: 'import.kind.parts',
  rested: 'import.kind.rests',
  contactKept: 'import.kind.contacts',
  numbKept: 'import.kind.numb',
  rechecked: 'import.kind.parts',
  revised: 'import.kind.changes',
  deleted: 'import.kind.notes',
  restored: 'import.kind.notes',
  erased: 'import.kind.notes',
  imported: 'import.kind.notes',
};

/** What a file would bring, counted, and what of it is left here. */
export interface PlanView {
  readonly brings: readonly Sentence[];
  /** About entries that are known here. */
  readonly known: readonly Sentence[];
  readonly leftOut: readonly Sentence[];
}

export function buildPlanView(plan: ImportPlan): PlanView {
  const counts = new Map<WordKey, number>();
  const add = (key: WordKey, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { kind } of plan.added) add(countKeyByKind[kind], 1);
  for (const { reason, count } of plan.dropped) add(dropKeys[reason], count);
  const told = (keys: readonly WordKey[]) => keys.flatMap((key) => counted(key, counts.get(key) ?? 0));
  return {
    brings: told(countKeys),
    known: [
      ...counted('import.there', plan.alreadyThere),
      ...counted('import.deleted', plan.deletedHere),
      ...counted('import.conflicts', plan.conflicts.length),
    ],
    leftOut: told(Object.values(dropKeys)),
  };
}

function counted(key: WordKey, count: number): readonly Sentence[] {
  return count === 0 ? [] : [{ key, args: { count } }];
}
