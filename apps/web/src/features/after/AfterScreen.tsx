// SPDX-License-Identifier: MIT
import { foldReacted, type Score, type SessionReflected, SYMPTOMS, type Symptom } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { FinishedSession } from '../../model/finishedSession.ts';
import { leftOutGroups, plainlyTold } from '../../model/leftOutGroups.ts';
import { restFinder } from '../../model/restFinder.ts';
import { FirstWeekNote } from '../../parts/FirstWeekNote.tsx';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { WhyLeftOut } from '../../parts/WhyLeftOut.tsx';
import { Button, IconButton, TextButton } from '../../ui/Button.tsx';
import { Chips } from '../../ui/choices.tsx';
import { Card, Notice, ScreenTitle, TopBar } from '../../ui/surfaces.tsx';
import { FeltGood } from './FeltGood.tsx';
import { reflectionBodies } from './reflectionBodies.ts';
import { ScentTip } from './ScentTip.tsx';
import { WaterPlate } from './WaterPlate.tsx';

const WORSE = ['no', 'sore', 'more-tingling', 'new-numbness-or-weakness'] as const;
type Worse = SessionReflected['worse'];

/** How it feels now. Everything may be skipped; what is not touched is not recorded. */
export function AfterScreen() {
  const { session } = useModels();
  const finished = session.finished.value;
  return finished === undefined ? null : <Rating key={finished.session} finished={finished} />;
}

function Rating({ finished }: { readonly finished: FinishedSession }) {
  const { journal, session, check, announce, outlook } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const [scores, setScores] = useState<Readonly<Partial<Record<Symptom, Score>>>>({});
  const [felt, setFelt] = useState<readonly number[]>([]);
  const [worse, setWorse] = useState<Worse>('no');
  const [failed, setFailed] = useState(false);

  const leftOut = plainlyTold(finished.leftOut ?? [], check.result.value?.decision.findings ?? []);

  const save = async () => {
    const written = await journal.record(reflectionBodies({ finished, scores, felt, worse }));
    setFailed(!written.ok);
    if (!written.ok) return;
    announce.say(say('after.saved'));
    leave();
  };
  const skip = async () => {
    // What was skipped is not recorded, but a warning sign is never dropped.
    if (worse !== 'no') await journal.record(reflectionBodies({ finished, scores: {}, felt: [], worse }));
    leave();
  };
  const leave = () => {
    void session.forget();
    const isToCheck = worse === 'new-numbness-or-weakness';
    if (isToCheck) check.begin('door');
    route(isToCheck ? '/check/' : '/');
  };
  return (
    <main class="page after">
      <TopBar
        start={<IconButton icon="close" label={say('after.skip')} onPress={() => void skip()} />}
        end={<p class="q sm">{say('after.minute')}</p>}
      />
      <ScreenTitle>{say(finished.ending === 'complete' ? 'after.title' : 'after.title.early')}</ScreenTitle>
      <Card class="sec ck">
        {SYMPTOMS.map((symptom) => (
          <SymptomDial
            key={symptom}
            symptom={symptom}
            value={scores[symptom]}
            before={finished.before[symptom]}
            onSet={(score) => setScores({ ...scores, [symptom]: score })}
          />
        ))}
        <p class="q sm">{say('after.say-little')}</p>
      </Card>
      <FeltGood steps={finished.steps} felt={felt} onChange={setFelt} />
      <section class="sec">
        <Chips
          legend={say('after.worse')}
          options={WORSE.map((id) => ({ id, label: say(`after.worse.${id}`) }))}
          chosen={worse}
          onChoose={setWorse}
        />
        <WorseNote worse={worse} />
      </section>
      <WhyLeftOut groups={leftOutGroups(leftOut, restFinder(journal))} zone={journal.zone()} />
      <FirstWeekNote lastDay={outlook.firstWeek.value} />
      <WaterPlate />
      {foldReacted(journal.events.value) ? undefined : <ScentTip />}
      {failed ? <Notice icon="alert" tone="careful" title={say('after.failed')} /> : undefined}
      <div class="sec buttons">
        <Button look="go" wide onPress={() => void save()}>
          {say('after.save')}
        </Button>
        <TextButton onPress={() => void skip()}>{say('after.skip')}</TextButton>
      </div>
    </main>
  );
}

function WorseNote({ worse }: { readonly worse: Worse }) {
  const say = useSay();
  switch (worse) {
    case 'no':
      return null;
    case 'sore':
      return <p class="q sm">{say('after.sore-note')}</p>;
    case 'more-tingling':
      return <p class="q sm">{say('after.tingling-note')}</p>;
    case 'new-numbness-or-weakness':
      return <p class="b sm">{say('after.check-note')}</p>;
  }
}
