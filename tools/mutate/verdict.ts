// SPDX-License-Identifier: MIT
import type { Fate, Mutant } from './mutants.ts';

/** A mutant that lives, and why that is right. It is known by its text, so that it survives a moved line. */
export interface Explained {
  readonly file: string;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export interface Verdict {
  /** Alive and not explained. */
  readonly survivors: readonly Mutant[];
  readonly explained: readonly Mutant[];
  /** Explanations of mutants that no longer live. */
  readonly stale: readonly Explained[];
}

/** Holds the survivors against the list of those that are explained; entries of files that were not run are left alone. */
export function judge(mutants: readonly Mutant[], list: readonly Explained[]): Verdict {
  const alive = mutants.filter(({ fate }) => fate === 'survived');
  const files = new Set(mutants.map(({ file }) => file));
  const isExplained = (mutant: Mutant) => list.some((entry) => isSame(entry, mutant));
  return {
    survivors: alive.filter((mutant) => !isExplained(mutant)),
    explained: alive.filter(isExplained),
    stale: list.filter((entry) => files.has(entry.file) && !alive.some((mutant) => isSame(entry, mutant))),
  };
}

function isSame(entry: Omit<Explained, 'why'>, mutant: Mutant): boolean {
  return (['file', 'code', 'from', 'to'] as const).every((part) => entry[part] === mutant[part]);
}

/** A row of the table; `score` is the share that was noticed, of those that are not explained. */
export function rowOf(name: string, mutants: readonly Mutant[], list: readonly Explained[]): readonly string[] {
  const { survivors, explained } = judge(mutants, list);
  const count = (fate: Fate) => mutants.filter((mutant) => mutant.fate === fate).length;
  const noticed = count('killed') + count('timed-out');
  const score = (100 * noticed) / Math.max(1, noticed + survivors.length);
  const counts = [mutants.length, count('killed'), count('timed-out'), survivors.length, explained.length];
  return [name, ...counts.map(String), `${score.toFixed(1)} %`];
}

export const tableHead = ['part', 'mutants', 'killed', 'timed out', 'survived', 'explained', 'score'];

/** Columns under each other. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = tableHead.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function sentenceOf({ file, line, from, to }: Mutant): string {
  return `${file}:${line}: ${shortened(from)} → ${shortened(to)}`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)} …` : text;
}
