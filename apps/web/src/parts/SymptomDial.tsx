// SPDX-License-Identifier: MIT
import { SCORES, type Score, type Symptom } from '@knead/domain';
import { useFormats, useSay } from '../i18n/WordsContext.tsx';
import { Dial } from '../ui/Dial.tsx';

interface SymptomDialProps {
  readonly symptom: Symptom;
  /** Undefined until the person touches it. */
  readonly value: Score | undefined;
  readonly offered?: Score | undefined;
  /** The value before a session, as a hollow point. */
  readonly before?: Score | undefined;
  readonly onSet: (score: Score) => void;
}

/** A dial with its words: how much pain or tingling there is, 0 to 10. */
export function SymptomDial({ symptom, value, offered, before, onSet }: SymptomDialProps) {
  const say = useSay();
  const formats = useFormats();
  const word = value === undefined ? say('dial.open') : say(`dial.${symptom}.${value}`);
  return (
    <Dial
      label={say(`dial.${symptom}`)}
      less={say(`dial.${symptom}.less`)}
      more={say(`dial.${symptom}.more`)}
      word={before === undefined ? word : say('dial.before', { value: before })}
      valueText={value === undefined ? say('dial.open') : say('dial.value', { value, word })}
      digits={formats.number}
      value={value}
      offered={offered}
      before={before}
      onSet={(next) => onSet(scoreOf(next))}
    />
  );
}

function scoreOf(value: number): Score {
  return SCORES.find((score) => score === value) ?? 0;
}
