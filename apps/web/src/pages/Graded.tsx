// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { Grade } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../i18n/WordsContext.tsx';
import { GradePlate } from '../ui/GradePlate.tsx';

/** Bars filled, of four. */
const barsByGrade: Readonly<Record<Grade, number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1, none: 0 };

/** Letter of a grade; where nothing was studied there is none. */
const letterKeys: Readonly<Record<Grade, WordKey | undefined>> = {
  high: 'grade.high.letter',
  moderate: 'grade.moderate.letter',
  low: 'grade.low.letter',
  'very-low': 'grade.very-low.letter',
  none: undefined,
};

/** How sure we are, as a letter in a plate, a word, a note and bars. Without a study the plate stays empty. */
export function Graded({ grade, note }: { readonly grade: Grade; readonly note: string }): JSX.Element {
  const say = useSay();
  const name = say(`grade.${grade}.name`);
  const letterKey = letterKeys[grade];
  const letter = letterKey === undefined ? undefined : say(letterKey);
  const spoken =
    letter === undefined
      ? say('page.techniquePage.gradeNone', { name })
      : say('page.techniquePage.gradeLabel', { letter, name });
  return <GradePlate letter={letter} bars={barsByGrade[grade]} title={name} note={note} barsText={spoken} />;
}
