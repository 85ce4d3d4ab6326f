// SPDX-License-Identifier: MIT
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { HelpLink, UnsafeLink } from '../../parts/HelpDoor.tsx';
import { HelpingNote } from '../../parts/HelpingNote.tsx';
import { InterviewPanel } from '../../parts/InterviewPanel.tsx';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Card, Notice, ScreenTitle, TopBar } from '../../ui/surfaces.tsx';
import { LiftScreen } from './LiftScreen.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';

/** The questions before a session, or those that someone asked for who feels something new. */
export function CheckScreen() {
  const { query } = useLocation();
  if (query.seen === '1') return <LiftScreen how="seen" />;
  if (query.again === '1') return <LiftScreen how="corrected" />;
  return <QuickCheck />;
}

function QuickCheck() {
  const { check, session, person } = useModels();
  const { screen, answered } = check.interview;
  useSignalEffect(() => {
    if (screen.value === undefined && check.phase.value === 'asking') void check.finish();
  });
  useEffect(() => session.restSound, [session]);
  const current = screen.value;
  return (
    <main class="page ask">
      <BackBar canGoBack={answered.value > 0 && current !== undefined} onBack={check.interview.back} />
      <HelpingNote usedFor={person.preferences.value.usedFor} at={current === undefined ? 'start' : 'answer'} />
      {current === undefined ? (
        <Ending />
      ) : (
        <InterviewPanel
          screen={current}
          isRefused={check.interview.isRefused.value}
          given={check.interview.given.value}
          form={check.form.value}
          above={answered.value === 0 ? <Opening /> : undefined}
          below={answered.value === 0 ? <UnsafeLink /> : undefined}
          onGroup={(ticked) => {
            // Sound must be woken by a tap, and this may be the last one before the session.
            session.wakeSound();
            void check.interview.answerGroup(ticked);
          }}
          onAnswer={(word) => {
            session.wakeSound();
            void check.interview.answer(word);
          }}
          onChoose={(options) => void check.interview.choose(options)}
        />
      )}
    </main>
  );
}

function BackBar({ canGoBack, onBack }: { readonly canGoBack: boolean; readonly onBack: () => void }) {
  const say = useSay();
  const { route } = useLocation();
  return (
    <TopBar
      start={
        canGoBack ? (
          <IconButton icon="back" flip label={say('app.back')} onPress={onBack} />
        ) : (
          <IconButton icon="close" label={say('check.leave')} onPress={() => route('/')} />
        )
      }
      end={<HelpLink />}
    />
  );
}

function Opening() {
  const { check } = useModels();
  const say = useSay();
  return (
    <>
      {check.hasNewRules.value ? <Notice icon="info" title={say('check.rules-new')} /> : undefined}
      <PainNow />
    </>
  );
}

function PainNow() {
  const { check } = useModels();
  const say = useSay();
  return (
    <Card class="pain-now">
      <p class="q sm">{say('check.pain')}</p>
      <SymptomDial symptom="pain" value={check.interview.painNow.value} onSet={check.interview.setPain} />
    </Card>
  );
}

function Ending() {
  const { check } = useModels();
  const say = useSay();
  const result = check.result.value;
  if (check.phase.value === 'failed') {
    return (
      <>
        <ScreenTitle>{say('check.failed.title')}</ScreenTitle>
        <Notice icon="alert" title={say('check.failed.note')} />
        <Button look="go" wide onPress={() => void check.finish()}>
          {say('check.failed.again')}
        </Button>
      </>
    );
  }
  return result === undefined ? <p class="q">{say('check.deciding')}</p> : <OutcomePanel result={result} />;
}
