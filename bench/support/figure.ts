// SPDX-License-Identifier: MIT

/** One measured number, with what it is held against where there is a target (`product.md` 7). */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB gz' | 'kB' | 'MB' | 'ms' | 's' | 'times' | 'count' | 'share';
  /** The value should stay below this. */
  readonly below?: number;
}

/** What a part of the bench found out. */
export interface PartResult {
  readonly figures: readonly Figure[];
  /** How it was measured, where the figure alone would mislead. */
  readonly notes: readonly string[];
}

export interface Verdict extends Figure {
  readonly met?: boolean;
}

export function judge(figure: Figure): Verdict {
  const value = Math.round(figure.value * 100) / 100;
  // A figure that could not be measured meets no target.
  return { ...figure, value, ...(figure.below === undefined ? {} : { met: value < figure.below }) };
}
