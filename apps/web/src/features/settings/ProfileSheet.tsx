// SPDX-License-Identifier: MIT
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { HelpingNote } from '../../parts/HelpingNote.tsx';
import { InterviewPanel } from '../../parts/InterviewPanel.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { ProfileEntry } from './buildProfileView.ts';

interface ProfileSheetProps {
  /** What is asked again, by the profile's interview; undefined while closed. */
  readonly entry: ProfileEntry | undefined;
  readonly onClose: () => void;
}

/** Asks a group of lasting questions again, with what hangs on it. Each answer is recorded as it is given. */
export function ProfileSheet({ entry, onClose }: ProfileSheetProps) {
  const { profile } = useModels();
  const say = useSay();
  const close = () => {
    profile.begin();
    onClose();
  };
  return (
    <Sheet open={entry !== undefined} title={say('profile.change')} close={say('app.close')} onClose={close}>
      {entry === undefined ? undefined : <Questions onDone={close} />}
    </Sheet>
  );
}

function Questions({ onDone }: { readonly onDone: () => void }) {
  const { person, profile, announce } = useModels();
  const say = useSay();
  const panel = useRef<HTMLDivElement>(null);
  const screen = profile.screen.value;
  const title = screen === undefined ? undefined : screen.kind === 'group' ? screen.group : screen.question;
  useEffect(() => {
    // The heading is new with each question; the sheet stands before the screen's own heading.
    if (title !== undefined) panel.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [title]);
  const after = async (recorded: Promise<void>) => {
    await recorded;
    if (profile.screen.value !== undefined) return;
    announce.say(say('profile.changed'));
    onDone();
  };
  return screen === undefined ? null : (
    <div class="asked-again stack" ref={panel}>
      {profile.answered.value > 0 ? (
        <div>
          <IconButton icon="back" flip label={say('app.back')} onPress={profile.back} />
        </div>
      ) : undefined}
      <HelpingNote usedFor={person.preferences.value.usedFor} />
      <InterviewPanel
        screen={screen}
        isRefused={profile.isRefused.value}
        form="full"
        given={profile.given.value}
        marked={profile.marked.value}
        onGroup={(ticked) => void after(profile.answerGroup(ticked))}
        onAnswer={(word) => void after(profile.answer(word))}
        onChoose={(options) => void after(profile.choose(options))}
      />
    </div>
  );
}
