// SPDX-License-Identifier: MIT
import type { QuestionId } from '@knead/domain';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useCardSearch } from '../../model/cardSearch/useCardSearch.ts';
import { useModels } from '../../model/context.ts';
import { HelpLink } from '../../parts/HelpDoor.tsx';
import { HelpingNote } from '../../parts/HelpingNote.tsx';
import { InterviewPanel } from '../../parts/InterviewPanel.tsx';
import { ProfileSearch } from '../../parts/ProfileSearch.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { TopBar } from '../../ui/surfaces.tsx';
import { HearPanel } from './HearPanel.tsx';
import { IntroPanel } from './IntroPanel.tsx';
import { TooYoungPanel } from './TooYoungPanel.tsx';

/**
 * The first minutes: what this is, the lasting questions, and whether the voice is heard. What is answered is recorded at
 * once; someone who comes back after a kill goes on where they stood.
 */
export function WelcomeScreen() {
  const { person, profile, announce } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const isBack = useSignal(false);
  useSignalEffect(() => {
    // Each screen has a heading that takes the focus; this only tells that the answers so far are kept.
    if (profile.answered.value === 1) announce.say(say('welcome.kept'));
  });
  useEffect(() => {
    // After a reload Back goes through what was answered before it.
    if (profile.answered.value === 0) profile.resume();
  }, [profile]);
  const started = person.preferences.value.firstRun !== undefined && !isBack.value;
  const screen = profile.screen.value;
  // Nobody is led through lists of illnesses to be refused after them.
  const isYoung = profile.input().profile['age.under18']?.answer === 'yes';
  const choose = async (options: readonly QuestionId[]) => {
    await profile.choose(options);
    // After another age alone was asked for, the other questions follow.
    if (profile.screen.value === undefined) profile.begin();
  };
  const finish = async () => {
    if (await person.prefer('firstRun', 'done')) route('/', true);
  };
  return (
    <main class="page ask welcome">
      {started ? <WelcomeBar /> : undefined}
      {started && screen !== undefined && !isYoung ? (
        <HelpingNote usedFor={person.preferences.value.usedFor} />
      ) : undefined}
      {!started ? (
        <IntroPanel
          onGoOn={async (country, usedFor) => {
            await person.prefer('country', country);
            await person.prefer('usedFor', usedFor);
            await person.prefer('firstRun', 'started');
            isBack.value = false;
          }}
        />
      ) : isYoung ? (
        <TooYoungPanel />
      ) : screen === undefined ? (
        <HearPanel onDone={() => void finish()} />
      ) : (
        <InterviewPanel
          screen={screen}
          isRefused={profile.isRefused.value}
          given={profile.given.value}
          form="full"
          isCounted
          marked={profile.marked.value}
          above={<WelcomeSearch />}
          onGroup={(ticked) => void profile.answerGroup(ticked)}
          onAnswer={(word) => void profile.answer(word)}
          onChoose={(options) => void choose(options)}
        />
      )}
    </main>
  );
}

/** Made with the questions, not with the first screen: its index takes a moment. */
function WelcomeSearch() {
  const { person, profile } = useModels();
  const search = useCardSearch();
  return (
    <ProfileSearch
      search={search}
      country={person.preferences.value.country}
      onChoose={({ card }) => void profile.mark(card)}
    />
  );
}

function WelcomeBar() {
  const { profile } = useModels();
  const say = useSay();
  const canGoBack = profile.answered.value > 0;
  return (
    <TopBar
      start={canGoBack ? <IconButton icon="back" flip label={say('app.back')} onPress={profile.back} /> : <span />}
      end={<HelpLink />}
    />
  );
}
