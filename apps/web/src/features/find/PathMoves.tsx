// SPDX-License-Identifier: MIT
import { keepOffAddress, keepOffKey, pathSiteKey, techniqueAddress, techniqueKey } from '@knead/content';
import type { PathFacts, Side } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { keepOffOfPath } from '../../scene/zoneViews.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { StepsLine } from '../../ui/StepsLine.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { type PathMove, requestFromMap, sideSecondsOf } from './fromMap.ts';
import type { MovesChoice } from './useMoves.ts';

interface PathMovesProps {
  readonly choice: MovesChoice;
  readonly title: string;
}

/** What may be done along a path, from root to tip, each to be taken with one tap; and the way into a session. */
export function PathMoves({ choice, title }: PathMovesProps) {
  const { path, sides, moves, taken, toggle } = choice;
  const { number } = useFormats();
  const say = useSay();
  if (moves.length === 0) {
    return (
      <>
        <p class="q">{say('map.moves.none')}</p>
        <KeepOff path={path} />
      </>
    );
  }
  return (
    <section class="stack">
      <h3>{title}</h3>
      {path.kind === 'longest' ? <p>{say('map.moves.numb')}</p> : undefined}
      <StepsLine
        digits={number}
        steps={moves.map((move) => {
          const { id } = move.technique;
          const isTaken = taken.includes(id);
          return {
            id,
            state: isTaken ? 'now' : 'ahead',
            content: <Move path={path} move={move} isTaken={isTaken} onToggle={() => toggle(id)} />,
          };
        })}
      />
      <KeepOff path={path} />
      <MakeRoutine moves={moves.filter(({ technique }) => taken.includes(technique.id))} side={sides[0] ?? 'left'} />
    </section>
  );
}

interface MoveProps {
  readonly path: PathFacts;
  readonly move: PathMove;
  readonly isTaken: boolean;
  readonly onToggle: () => void;
}

function Move({ path, move, isTaken, onToggle }: MoveProps) {
  const say = useSay();
  const { technique, sites } = move;
  const name = say(techniqueKey(technique.id, 'title'));
  const seconds = sideSecondsOf(technique);
  return (
    <div class="move">
      <div class="grow">
        <a class="b" href={techniqueAddress(technique.slug)}>
          {name}
        </a>
        <p class="q sm">{sites.map((site) => say(pathSiteKey(path.id, site))).join(' · ')}</p>
        <p class="q sm">{say(technique.sides === 'both' ? 'map.move.both' : 'map.move.each', { seconds })}</p>
      </div>
      <IconButton
        icon={isTaken ? 'check' : 'plus'}
        look={isTaken ? 'fill' : 'edge'}
        label={say('map.move.take', { move: name })}
        pressed={isTaken}
        onPress={onToggle}
      />
    </div>
  );
}

/** Areas on the way in which nothing is pressed: what is drawn on the pictures, in words. */
function KeepOff({ path }: { readonly path: PathFacts }) {
  const say = useSay();
  const areas = keepOffOfPath[path.id] ?? [];
  if (areas.length === 0) return null;
  return (
    <div class="stack tight">
      <h4>{say('map.keepOff')}</h4>
      <ul class="plain dots">
        {areas.map((id) => (
          <li key={id}>
            <span class="stop-ink">{say(keepOffKey(id, 'name'))}</span>
            <span class="q sm block">{say(keepOffKey(id, 'where'))}</span>
          </li>
        ))}
      </ul>
      <a class="link" href={keepOffAddress}>
        {say('map.keepOff.read')}
      </a>
    </div>
  );
}

/** Keeps the painting and leads to the check, which decides what of it may be done today. */
function MakeRoutine({ moves, side }: { readonly moves: readonly PathMove[]; readonly side: Side }) {
  const { find, plan, check } = useModels();
  const { route } = useLocation();
  const { number } = useFormats();
  const say = useSay();
  const [isRefused, setRefused] = useState(false);
  if (moves.length === 0) return <p class="q">{say('map.make.none')}</p>;
  const request = requestFromMap(moves, side);
  const go = () => {
    plan.ask(request);
    check.begin('session');
    route('/check/');
  };
  const make = async () => {
    if (!find.isToKeep.value || (await find.keep())) go();
    else setRefused(true);
  };
  return (
    <div class="sticky stack tight">
      {isRefused ? (
        <Notice icon="alert" title={say('map.keep.failed')}>
          <Button wide onPress={go}>
            {say('map.make.anyway')}
          </Button>
        </Notice>
      ) : undefined}
      <Button look="go" wide onPress={() => void make()}>
        {say('map.make', { minutes: number(request.totalSeconds / 60) })}
      </Button>
    </div>
  );
}
