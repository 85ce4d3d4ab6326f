// SPDX-License-Identifier: MIT

/** What the mutation tester writes, as far as it is read here. Lines and columns count from 1. */
export interface MutationReport {
  readonly files: Readonly<Record<string, ReportedFile>>;
}

interface ReportedFile {
  readonly source: string;
  readonly mutants: readonly ReportedMutant[];
}

interface ReportedMutant {
  readonly status: string;
  readonly replacement?: string;
  /** It is reached while modules load or tests are collected. */
  readonly static?: boolean;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

export type Fate = 'killed' | 'timed-out' | 'survived';

/** One change of the code, and what became of it. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line on which it begins, without indentation. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly fate: Fate;
  /** What the tester calls the place: `file:line:column-line:column`. */
  readonly range: string;
  /** It has to be tried with all modules loaded anew. */
  readonly isStatic: boolean;
}

const fates: Readonly<Record<string, Fate>> = {
  Killed: 'killed',
  Timeout: 'timed-out',
  Survived: 'survived',
  NoCoverage: 'survived',
};

/** All mutants of a report that could be run. */
export function readMutants(report: MutationReport): readonly Mutant[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.flatMap((mutant) => {
      // Reached by loading alone: not tried yet. Others are ignored by their kind.
      const isUntried = mutant.status === 'Ignored' && mutant.static === true;
      const fate = isUntried ? 'survived' : fates[mutant.status];
      return fate === undefined ? [] : [{ ...placed(file, lines, mutant), fate }];
    });
  });
}

function placed(
  file: string,
  lines: readonly string[],
  { location, replacement = '', static: isStatic = false }: ReportedMutant,
): Omit<Mutant, 'fate'> {
  const { start, end } = location;
  const inside = lines.slice(start.line - 1, end.line);
  const tail = (inside.at(-1) ?? '').length - (end.column - 1);
  const text = inside.join('\n');
  return {
    file,
    line: start.line,
    code: (inside[0] ?? '').trim(),
    from: oneLine(text.slice(start.column - 1, text.length - tail)),
    to: oneLine(replacement),
    range: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
    isStatic,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The first findings, each replaced by the second look where there was one. */
export function withSecondLook(first: readonly Mutant[], second: readonly Mutant[]): readonly Mutant[] {
  const again = new Map(second.map((mutant) => [keyOf(mutant), mutant]));
  return first.map((mutant) => again.get(keyOf(mutant)) ?? mutant);
}

function keyOf({ range, to }: Mutant): string {
  return `${range} ${to}`;
}
