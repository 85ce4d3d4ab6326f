// SPDX-License-Identifier: MIT
import { DAY_SIGNS, type DaySign, type EventBody, type Score } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { Button } from '../../ui/Button.tsx';
import { ManyChips } from '../../ui/choices.tsx';

/** The day as a whole, in the evening; folded, so that Today asks one thing. What is not touched is not recorded. */
export function EveningCard() {
  const { journal, announce } = useAccess().core;
  const say = useSay();
  const [score, setScore] = useState<Score | undefined>(undefined);
  const [signs, setSigns] = useState<readonly DaySign[]>([]);

  const save = async () => {
    const written = await journal.record(bodiesOf(score, signs));
    announce.say(say(written.ok ? 'today.checkin.saved' : 'today.checkin.failed'), written.ok ? 'polite' : 'assertive');
    if (!written.ok) return;
    setScore(undefined);
    setSigns([]);
  };
  return (
    <details class="card sec evening">
      <summary>{say('today.evening.title')}</summary>
      <p class="q">{say('today.evening.note')}</p>
      <SymptomDial symptom="pain" value={score} onSet={setScore} />
      <ManyChips
        legend={say('today.evening.also')}
        options={DAY_SIGNS.map((id) => ({ id, label: say(`sign.${id}`) }))}
        ticked={signs}
        onToggle={(sign) => setSigns(signs.includes(sign) ? signs.filter((one) => one !== sign) : [...signs, sign])}
      />
      <Button look="ink" wide disabled={score === undefined && signs.length === 0} onPress={() => void save()}>
        {say('today.evening.save')}
      </Button>
    </details>
  );
}

function bodiesOf(score: Score | undefined, signs: readonly DaySign[]): readonly EventBody[] {
  const rated = { kind: 'rated', symptom: 'pain', meaning: 'average-24h', occasion: 'scheduled' } as const;
  return [
    ...(score === undefined ? [] : [{ ...rated, score, zone: 'whole', side: 'whole', backfilled: false } as const]),
    ...(signs.length === 0 ? [] : [{ kind: 'dayNoted', signs } as const]),
  ];
}
