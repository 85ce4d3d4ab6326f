// SPDX-License-Identifier: MIT
import { paths } from '@knead/content';
import { findPaths, type PathCoverage, type PathsAnswer } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useFormats } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { MapWay, WaySite } from '../../scene/mapWays.tsx';
import { lineOf } from '../../scene/pathLine.ts';
import { type MovesChoice, useMoves } from './useMoves.ts';

/** What is known of the marked places, and which of the paths is looked at. */
export interface MapAnswer {
  /** Undefined while nothing is marked. */
  readonly answer: PathsAnswer | undefined;
  readonly shown: PathCoverage | undefined;
  readonly show: (coverage: PathCoverage) => void;
  /** Moves along the path that is looked at. */
  readonly choice: MovesChoice | undefined;
  /** The path that is looked at, to be drawn over the places. */
  readonly ways: readonly MapWay[];
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
  const choice = useMoves(answer, shown);
  const ways = shown === undefined || choice === undefined ? [] : [wayOf(shown, choice, number)];
  return { answer, shown, show: (coverage) => setPicked(keyOf(coverage)), choice, ways };
}

/** Its sites have the numbers of the moves beside them. */
function wayOf({ side }: PathCoverage, choice: MovesChoice, digits: (value: number) => string): MapWay {
  const { path, moves, taken } = choice;
  const sites = new Map<string, WaySite>();
  for (const [index, move] of moves.entries()) {
    const isTaken = taken.includes(move.technique.id);
    for (const id of move.sites) {
      const { number = digits(index + 1), isTaken: before = false } = sites.get(id) ?? {};
      sites.set(id, { number, isTaken: before || isTaken });
    }
  }
  return { path: path.id, side, line: lineOf(path), sites };
}
