// SPDX-License-Identifier: MIT
import { paths } from '@knead/content';
import { findPaths, type PathCoverage, type PathFacts, type PathsAnswer } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useFormats } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { MapWay } from '../../scene/mapWays.tsx';
import { lineOf } from '../../scene/pathLine.ts';
import { movesOf } from './fromMap.ts';

/** What is known of the marked places, and which of the paths is looked at. */
export interface MapAnswer {
  /** Undefined while nothing is marked. */
  readonly answer: PathsAnswer | undefined;
  readonly shown: PathCoverage | undefined;
  readonly show: (coverage: PathCoverage) => void;
  /** The path that is looked at, to be drawn over the places. */
  readonly ways: readonly MapWay[];
}

const byId: ReadonlyMap<string, PathFacts> = new Map(paths.map((path) => [path.id, path]));

/** The facts of a path that an answer names. */
export function factsOf({ path }: PathCoverage): PathFacts | undefined {
  return byId.get(path);
}

export function keyOf({ path, side }: PathCoverage): string {
  return `${path} ${side}`;
}

export function useAnswer(): MapAnswer {
  const { find } = useModels();
  const { number } = useFormats();
  const [picked, setPicked] = useState<string>();
  const marks = find.marks.value;
  const answer = marks.length === 0 ? undefined : findPaths(marks, paths);
  const found = answer?.kind === 'paths' ? answer.paths : [];
  const shown = found.find((one) => keyOf(one) === picked) ?? found[0];
  const way = shown === undefined ? undefined : wayOf(shown, number);
  return { answer, shown, show: (coverage) => setPicked(keyOf(coverage)), ways: way === undefined ? [] : [way] };
}

/** Its sites have the numbers of the moves beside them. */
function wayOf(coverage: PathCoverage, digits: (value: number) => string): MapWay | undefined {
  const facts = factsOf(coverage);
  if (facts === undefined) return undefined;
  const numbers = new Map<string, string>();
  for (const [index, { sites }] of movesOf(facts).entries()) {
    for (const site of sites) if (!numbers.has(site)) numbers.set(site, digits(index + 1));
  }
  return { path: facts.id, side: coverage.side, line: lineOf(facts), numbers };
}
