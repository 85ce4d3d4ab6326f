// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { HelpingNote } from '../../parts/HelpingNote.tsx';
import { BodyPicture, STILL_ORDER } from '../../scene/bodyPicture.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { BreathWords } from '../../ui/feedback.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Ring } from '../../ui/Ring.tsx';
import { SideFlag } from '../../ui/SideFlag.tsx';
import { buildPlayerView, type PlayerView } from './buildPlayerView.ts';
import { KeyMapSheet } from './KeyMapSheet.tsx';
import { PlayerControls } from './PlayerControls.tsx';
import { PressurePanel } from './PressurePanel.tsx';
import { usePlayerKeys } from './usePlayerKeys.ts';

/** The player. Glance order: side flag, picture, seconds, cue, pressure. */
export function SessionScreen() {
  const { session, person } = useModels();
  const [showsKeys, setShowsKeys] = useState(false);
  usePlayerKeys(() => setShowsKeys(true));
  const running = session.view.value;
  if (running === undefined) return null;
  const view = buildPlayerView(running, session.steps.value);
  return (
    <main class="pl">
      <PlayerHead view={view} onKeys={() => setShowsKeys(true)} />
      <PlayerStage view={view} />
      <section class="info">
        <Seconds view={view} />
        <Cue />
        <HelpingNote usedFor={person.preferences.value.usedFor} at="ask" />
        <PressurePanel view={view} mode={running.mode} easing={running.easing} />
      </section>
      <PlayerControls view={view} mode={running.mode} />
      <KeyMapSheet open={showsKeys} onClose={() => setShowsKeys(false)} />
    </main>
  );
}

function PlayerHead({ view, onKeys }: { readonly view: PlayerView; readonly onKeys: () => void }) {
  const { person } = useModels();
  const say = useSay();
  const isOn = person.preferences.value.captions === 'on';
  return (
    <header class="ph">
      <IconButton icon="keyboard" label={say('player.keys')} onPress={onKeys} />
      <div class="mid">
        <h1 tabIndex={-1}>{say(view.title, view.titleValues)}</h1>
        <p class="q sm">{say('player.left', { minutes: view.minutesLeft })}</p>
      </div>
      <IconButton
        icon="captions"
        label={say('player.captions')}
        pressed={isOn}
        onPress={() => void person.prefer('captions', isOn ? 'off' : 'on')}
      />
    </header>
  );
}

function PlayerStage({ view }: { readonly view: PlayerView }) {
  const { person, session } = useModels();
  const say = useSay();
  const { number } = useFormats();
  const { flag, picture, breath } = view;
  const pace = 60 / person.preferences.value.breathPace;
  const seconds = breath === 'in' ? pace * 0.42 : pace * 0.58;
  return (
    <section class="stage" aria-label={say('player.stage')}>
      {flag === undefined ? undefined : <SideFlag side={flag.side} word={say(flag.word)} part={say(flag.part)} />}
      <Ring
        doneFraction={view.doneFraction}
        breath={breath === undefined ? undefined : { phase: breath, seconds }}
        changeover={view.isChangeover}
        onTap={session.tapPicture}
      >
        {breath !== undefined ? (
          <BreathWords word={say(`breath.${breath}`)} quarter={breath === 'in' ? 2 : 4} />
        ) : picture === undefined ? (
          <Icon name="breath" />
        ) : (
          <BodyPicture
            picture={picture.id}
            side={picture.side}
            motion={view.isMoving ? 'moving' : 'paused'}
            title={say(picture.place)}
            numbers={STILL_ORDER.map(number)}
          />
        )}
      </Ring>
    </section>
  );
}

function Seconds({ view }: { readonly view: PlayerView }) {
  const formats = useFormats();
  const say = useSay();
  return (
    <>
      <p class={view.isChangeover ? 'time num changing' : 'time num'} role="timer" aria-live="off">
        {formats.countdown(view.seconds)}
      </p>
      {view.isChangeover ? <p class="q getting-ready">{say('player.get-ready')}</p> : undefined}
      {/* said once a session, before hands are laid on */}
      {view.isChangeover && view.titleValues.point === 1 ? <p class="q sm">{say('player.red')}</p> : undefined}
    </>
  );
}

/** Captions, word for word. With the voice off they grow by one step. */
function Cue() {
  const { session, person } = useModels();
  const { captions, captionSize, voice } = person.preferences.value;
  if (captions === 'off' && voice === 'on') return <p class="cue" aria-hidden="true" />;
  const grown = { normal: 'large', large: 'largest', largest: 'largest' } as const;
  const size = voice === 'off' ? grown[captionSize] : captionSize;
  return (
    <p class={`cue ${size}`} aria-hidden="true">
      {session.caption.value}
    </p>
  );
}
