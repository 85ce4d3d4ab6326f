// SPDX-License-Identifier: MIT
import type { SessionView } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { PressureBars } from '../../ui/PressureBars.tsx';
import type { PlayerView } from './buildPlayerView.ts';
import { CheckNow } from './CheckNow.tsx';
import { EasePlate } from './EasePlate.tsx';
import { UnwellPlate } from './UnwellPlate.tsx';

interface PressurePanelProps {
  readonly view: PlayerView;
  readonly mode: SessionView['mode'];
  readonly easing: SessionView['easing'];
}

/** How hard, with "Too much" beside it; and what takes its place when something is too much, tingles or feels wrong. */
export function PressurePanel({ view, mode, easing }: PressurePanelProps) {
  if (view.look === 'found' && mode === 'stopped') return <FoundPlate />;
  switch (mode) {
    case 'tingling':
      return <TinglingPlate />;
    case 'unwell':
      return <UnwellPlate />;
    case 'stopped':
      return <StoppedPlate />;
    case 'finished':
      return <UnsavedPlate />;
    default:
      return easing === undefined ? <PressureRow view={view} /> : <EasedPlate view={view} easing={easing} />;
  }
}

function PressureRow({ view }: { readonly view: PlayerView }) {
  const { session } = useModels();
  const say = useSay();
  const { pressure } = view;
  if (view.look === 'asking') return <LookPlate feet={view.isLookAtFeet} />;
  if (pressure === undefined) return <UnwellRow isLookedAt={view.isLookedAt} />;
  return (
    <div class="prs">
      <div class="grow">
        <p>
          <span class="b">{say(pressure.name)}</span> <span class="q sm">{say(pressure.like)}</span>
        </p>
        <PressureBars target={pressure.now} ceiling={pressure.ceiling} small />
      </div>
      <Button look="stop" keys="t" onPress={() => session.send({ kind: 'tooMuch' })}>
        {say('player.too-much')}
      </Button>
    </div>
  );
}

/** Nothing is pressed while resting, but one may still feel unwell. */
function UnwellRow({ isLookedAt }: { readonly isLookedAt: boolean }) {
  const { session } = useModels();
  const say = useSay();
  return (
    <div class="prs quiet">
      <p class="grow q">{say(isLookedAt ? 'player.look.thanks' : 'player.no-pressure')}</p>
      {/* A second look may see more than the first. */}
      {isLookedAt ? (
        <Button onPress={() => session.send({ kind: 'lookFound' })}>{say('player.look.found')}</Button>
      ) : undefined}
      <Button keys="u" onPress={() => session.send({ kind: 'unwell' })}>
        {say('player.unwell')}
      </Button>
    </div>
  );
}

/** Before work on skin that may be numb. Where nobody taps, that work is left out (S31). */
function LookPlate({ feet }: { readonly feet: boolean }) {
  const { session } = useModels();
  const say = useSay();
  return (
    <EasePlate title={<p class="b">{say(feet ? 'player.look.feet' : 'player.look.title')}</p>}>
      <p class="q look">{say('player.look.note')}</p>
      <div class="yn">
        <Button look="go" onPress={() => session.send({ kind: 'lookClear' })}>
          {say('player.look.clear')}
        </Button>
        <Button onPress={() => session.send({ kind: 'lookFound' })}>{say('player.look.found')}</Button>
      </div>
      <Button keys="u" onPress={() => session.send({ kind: 'unwell' })}>
        {say('player.unwell')}
      </Button>
    </EasePlate>
  );
}

function FoundPlate() {
  const say = useSay();
  return (
    <EasePlate title={<p class="b">{say('player.look.found.title')}</p>}>
      <p>{say('player.look.found.note')}</p>
      <div class="yn">
        <CheckNow />
        <LinkButton href="/help/">{say('nav.help')}</LinkButton>
      </div>
    </EasePlate>
  );
}

function EasedPlate({ view, easing }: Pick<PressurePanelProps, 'view'> & { readonly easing: 'letting-go' | 'asking' }) {
  const { session } = useModels();
  const say = useSay();
  const isAsking = easing === 'asking';
  return (
    <EasePlate
      title={
        <div class="ez-head">
          <p class="b">{say(isAsking ? 'player.eased.ask' : 'player.eased.let-go')}</p>
          <PressureBars target={view.pressure?.now ?? 0} ceiling={view.pressure?.ceiling ?? 0} small />
        </div>
      }
    >
      {isAsking ? (
        <div class="yn">
          <Button look="go" onPress={() => session.send({ kind: 'better' })}>
            {say('answer.yes')}
          </Button>
          <Button onPress={() => session.send({ kind: 'stillTooMuch' })}>{say('player.eased.still')}</Button>
        </div>
      ) : undefined}
      <div class="yn more">
        <Button onPress={() => session.send({ kind: 'tingling' })}>{say('player.tingling')}</Button>
        <Button keys="u" onPress={() => session.send({ kind: 'unwell' })}>
          {say('player.unwell')}
        </Button>
      </div>
    </EasePlate>
  );
}

function TinglingPlate() {
  const { session } = useModels();
  const say = useSay();
  return (
    <EasePlate title={<p class="b">{say('player.tingling.title')}</p>}>
      <p>{say('player.tingling.note')}</p>
      <div class="yn">
        <Button look="go" onPress={() => session.send({ kind: 'tinglingGone' })}>
          {say('player.tingling.gone')}
        </Button>
        <Button keys="u" onPress={() => session.send({ kind: 'unwell' })}>
          {say('player.unwell')}
        </Button>
      </div>
    </EasePlate>
  );
}

/** The session is over but could not be recorded yet. It stays until it is. */
function UnsavedPlate() {
  const { session, journal } = useModels();
  const say = useSay();
  if (journal.problem.value === undefined) return null;
  return (
    <EasePlate title={<p class="b">{say('after.failed')}</p>}>
      <Button look="go" onPress={() => void session.finish()}>
        {say('check.failed.again')}
      </Button>
    </EasePlate>
  );
}

function StoppedPlate() {
  const { session, journal } = useModels();
  const say = useSay();
  return (
    <EasePlate title={<p class="b">{say('player.stopped.title')}</p>}>
      <div class="yn more">
        {session.canGoOn.value ? (
          <Button onPress={() => session.send({ kind: 'goOnAfterStop' })}>{say('player.go-on')}</Button>
        ) : undefined}
        <LinkButton href="/help/">{say('nav.help')}</LinkButton>
      </div>
      <Button look="go" onPress={() => void session.finish()}>
        {say('player.stopped.finish')}
      </Button>
      {journal.problem.value === undefined ? undefined : <p>{say('after.failed')}</p>}
    </EasePlate>
  );
}
