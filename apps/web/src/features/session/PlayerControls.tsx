// SPDX-License-Identifier: MIT
import type { SessionView } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { RoutineLine } from '../../ui/RoutineLine.tsx';
import { type SessionKey, SessionKeys } from '../../ui/SessionKeys.tsx';
import type { PlayerView } from './buildPlayerView.ts';
import { buildTimeline } from './buildTimeline.ts';

interface PlayerControlsProps {
  readonly view: PlayerView;
  readonly mode: SessionView['mode'];
}

/** Back, pause, skip and stop, always in the same place; what comes next beside them. */
export function PlayerControls({ view, mode }: PlayerControlsProps) {
  const say = useSay();
  const hasKeys = mode !== 'tingling' && mode !== 'unwell' && mode !== 'stopped';
  return (
    <footer class="ctl">
      <Timeline />
      {hasKeys ? <Keys mode={mode} /> : undefined}
      <div class="nx">
        {view.next === undefined ? undefined : (
          <p>
            <span class="q">{say('player.next')}</span> <span class="b">{say(view.next)}</span>
            {view.nextSide === undefined ? undefined : <span class="q"> · {say(view.nextSide)}</span>}
          </p>
        )}
        {mode === 'paused' ? <p class="q sm">{say('player.paused.note')}</p> : undefined}
      </div>
    </footer>
  );
}

function Keys({ mode }: Pick<PlayerControlsProps, 'mode'>) {
  const { session } = useModels();
  const say = useSay();
  const pause: SessionKey =
    mode === 'paused'
      ? { id: 'pause', icon: 'play', label: say('player.go-on'), look: 'main', shortcut: 'Space', onPress: goOn }
      : { id: 'pause', icon: 'pause', label: say('player.pause'), look: 'main', shortcut: 'Space', onPress: stay };
  function goOn(): void {
    session.send({ kind: 'goOn', deliberate: true });
  }
  function stay(): void {
    session.send({ kind: 'pause' });
  }
  const keys: readonly SessionKey[] = [
    {
      id: 'back',
      icon: 'skip-back',
      label: say('player.back'),
      shortcut: 'ArrowLeft',
      onPress: () => session.send({ kind: 'back' }),
    },
    pause,
    {
      id: 'skip',
      icon: 'skip-forward',
      label: say('player.skip'),
      shortcut: 'ArrowRight',
      onPress: () => session.send({ kind: 'skip' }),
    },
    {
      id: 'stop',
      icon: 'stop',
      label: say('player.stop'),
      look: 'stop',
      shortcut: 's',
      onPress: () => session.send({ kind: 'stop' }),
    },
  ];
  return <SessionKeys keys={keys} label={say('player.controls')} />;
}

/** The whole routine as a line, on wide screens. */
function Timeline() {
  const { session } = useModels();
  const say = useSay();
  const view = session.view.value;
  if (view === undefined) return null;
  const points = buildTimeline(session.steps.value, view.stepIndex).map((point) => ({
    ...point,
    label: say(point.label),
  }));
  const done = points.filter(({ state }) => state === 'done').length;
  return (
    <div class="only-desk tl">
      <RoutineLine points={points} label={say('player.line', { done, count: points.length })} labels="all" />
    </div>
  );
}
