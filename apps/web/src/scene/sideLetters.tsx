// SPDX-License-Identifier: MIT
import type { Side, ViewId } from '@knead/body';
import { drawings } from './drawings.ts';

export interface SideLettersProps {
  readonly view: ViewId;
  /** Side that is shown where the drawing shows one alone. */
  readonly side: Side;
  readonly letters: Readonly<Record<Side, string>>;
}

/** Whose side is where, in letters over a picture of the body. */
export function SideLetters({ view, side, letters }: SideLettersProps) {
  if (!drawings[view].symmetric) return <span class="side-letter one">{letters[side]}</span>;
  // Whoever is seen from the front faces the viewer: their left is on the right of the picture.
  const isFacing = view === 'body-front' || view === 'chest';
  return (
    <>
      <span class="side-letter at-left">{letters[isFacing ? 'right' : 'left']}</span>
      <span class="side-letter at-right">{letters[isFacing ? 'left' : 'right']}</span>
    </>
  );
}
