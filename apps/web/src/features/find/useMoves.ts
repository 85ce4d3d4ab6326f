// SPDX-License-Identifier: MIT
import { paths } from '@knead/content';
import {
  type Area,
  type BothSided,
  type PathCoverage,
  type PathFacts,
  type PathsAnswer,
  SIDES,
  type Side,
} from '@knead/domain';
import { useState } from 'preact/hooks';
import { useModels } from '../../model/context.ts';
import { movesAtMarks, movesOf, type PathMove, softMoves } from './fromMap.ts';

/** The moves along the path that is looked at, and which of them are taken for a routine. */
export interface MovesChoice {
  readonly path: PathFacts;
  /** Marked sides; the first is begun with. */
  readonly sides: readonly Side[];
  /** From root to tip. */
  readonly moves: readonly PathMove[];
  /** Ids of their techniques. */
  readonly taken: readonly string[];
  /** Takes the move of a technique, or leaves it. */
  readonly toggle: (technique: string) => void;
}

type Offer = Pick<MovesChoice, 'path' | 'sides' | 'moves'>;

const byId: ReadonlyMap<string, PathFacts> = new Map(paths.map((path) => [path.id, path]));

/** The facts of a path that an answer names. */
function factsOf({ path }: PathCoverage): PathFacts | undefined {
  return byId.get(path);
}

const areasOf: Readonly<Record<BothSided, readonly Area[]>> = {
  socks: ['feet-ankles'],
  gloves: ['wrist-hands'],
  'socks-and-gloves': ['feet-ankles', 'wrist-hands'],
};

function offerOf(answer: PathsAnswer | undefined, shown: PathCoverage | undefined): Offer | undefined {
  if (answer?.kind === 'both-sided') {
    const path = paths.find(({ kind }) => kind === 'longest');
    if (path === undefined) return undefined;
    const moves = movesOf(path).filter(({ technique }) => areasOf[answer.pattern].includes(technique.area));
    return { path, sides: SIDES, moves };
  }
  const path = shown === undefined ? undefined : factsOf(shown);
  return path === undefined || shown === undefined ? undefined : { path, sides: [shown.side], moves: movesOf(path) };
}

/** Undefined where no path is looked at. What was taken holds as long as the same path is. */
export function useMoves(answer: PathsAnswer | undefined, shown: PathCoverage | undefined): MovesChoice | undefined {
  const { find } = useModels();
  const [picked, setPicked] = useState<{ readonly of: string; readonly ids: readonly string[] }>();
  const offer = offerOf(answer, shown);
  if (offer === undefined) return undefined;
  const of = `${offer.path.id} ${offer.sides.join(' ')}`;
  // Both sides alike: the skin may be numb, so only the softest are taken unasked.
  const unasked = offer.path.kind === 'longest' ? softMoves(offer.moves) : offer.moves;
  const marked = find.marks.value.map(({ zone }) => zone);
  const taken = picked?.of === of ? picked.ids : movesAtMarks(unasked, marked);
  const toggle = (id: string) =>
    setPicked({ of, ids: taken.includes(id) ? taken.filter((one) => one !== id) : [...taken, id] });
  return { ...offer, taken, toggle };
}
