// SPDX-License-Identifier: MIT
import { EASE_LASTED, type EaseLasted, type EventBody, type NextDayDue, type Score } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Chips } from '../../ui/choices.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useFocusOnShow } from '../../ui/useFocusOnShow.ts';

interface NextDayMoreProps {
  readonly due: NextDayDue;
  readonly onDone: () => void;
}

/** Pain on the next day and how long it felt easier, for the rules over weeks (PP-13, PP-15). Both may be left. */
export function NextDayMore({ due, onDone }: NextDayMoreProps) {
  const { journal, announce } = useAccess().core;
  const say = useSay();
  const title = useFocusOnShow<HTMLHeadingElement>();
  const [score, setScore] = useState<Score | undefined>(undefined);
  const [lasted, setLasted] = useState<EaseLasted | undefined>(undefined);
  const save = async () => {
    const written = await journal.record(bodiesOf(due, score, lasted));
    if (!written.ok) return announce.say(say('today.checkin.failed'), 'assertive');
    announce.say(say('today.checkin.saved'));
    onDone();
  };
  return (
    <Card class="sec recheck fields" labelledBy="next-day-more">
      <div>
        <h2 id="next-day-more" tabIndex={-1} ref={title}>
          {say('today.next-day.more')}
        </h2>
        <p class="q">{say('today.next-day.more.note')}</p>
      </div>
      <div class="fields">
        <p class="b">{say('today.next-day.pain')}</p>
        <SymptomDial symptom="pain" value={score} onSet={setScore} />
      </div>
      <Chips
        legend={say('today.next-day.eased')}
        options={EASE_LASTED.map((id) => ({ id, label: say(`today.next-day.eased.${id}`) }))}
        chosen={lasted}
        onChoose={setLasted}
      />
      <div class="stack tight">
        <Button look="ink" wide disabled={score === undefined && lasted === undefined} onPress={() => void save()}>
          {say('today.next-day.more.save')}
        </Button>
        <TextButton onPress={onDone}>{say('today.next-day.more.skip')}</TextButton>
      </div>
    </Card>
  );
}

function bodiesOf({ session }: NextDayDue, score: Score | undefined, lasted: EaseLasted | undefined): EventBody[] {
  const rated = { kind: 'rated', symptom: 'pain', meaning: 'now', occasion: 'next-day' } as const;
  const whole = { zone: 'whole', side: 'whole', backfilled: false } as const;
  return [
    ...(score === undefined ? [] : [{ ...rated, ...whole, score, session }]),
    ...(lasted === undefined ? [] : [{ kind: 'easeTold', session, lasted } as const]),
  ];
}
