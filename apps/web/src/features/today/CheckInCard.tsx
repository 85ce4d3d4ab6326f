// SPDX-License-Identifier: MIT
import { lastRatings, type Score, SYMPTOMS, type Symptom } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/surfaces.tsx';

type Touched = Readonly<Partial<Record<Symptom, Score>>>;

/** Pain and tingling right now. What is not touched is not recorded: the last value is only offered. */
export function CheckInCard() {
  const { journal, announce } = useAccess().core;
  const say = useSay();
  const [touched, setTouched] = useState<Touched>({});
  const [saved, setSaved] = useState(false);
  const last = lastRatings(journal.events.value);

  const save = async () => {
    const written = await journal.record(SYMPTOMS.flatMap((symptom) => ratedOf(symptom, touched[symptom])));
    const words = written.ok ? 'today.checkin.saved' : 'today.checkin.failed';
    setSaved(written.ok);
    if (written.ok) setTouched({});
    announce.say(say(words), written.ok ? 'polite' : 'assertive');
  };
  const isEmpty = Object.keys(touched).length === 0;
  return (
    <Card class="sec ck" labelledBy="checkin">
      <div>
        <h2 id="checkin">{say('today.checkin.title')}</h2>
        <p class="q">{say(saved && isEmpty ? 'today.checkin.saved' : 'today.checkin.note')}</p>
      </div>
      {SYMPTOMS.map((symptom) => (
        <SymptomDial
          key={symptom}
          symptom={symptom}
          value={touched[symptom]}
          offered={last[symptom]?.score}
          onSet={(score) => {
            setSaved(false);
            setTouched({ ...touched, [symptom]: score });
          }}
        />
      ))}
      <Button look="ink" wide disabled={isEmpty} onPress={() => void save()}>
        {say('today.checkin.save')}
      </Button>
    </Card>
  );
}

function ratedOf(symptom: Symptom, score: Score | undefined) {
  if (score === undefined) return [];
  const head = { kind: 'rated', symptom, score, meaning: 'now', occasion: 'other' } as const;
  return [{ ...head, zone: 'whole', side: 'whole', backfilled: false } as const];
}
