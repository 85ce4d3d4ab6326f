// SPDX-License-Identifier: MIT
import { pathKey, pathsAnswerKey } from '@knead/content';
import type { BothSided, PaintedSign, PathCoverage, Side, UnclearSide } from '@knead/domain';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { PathCard } from './PathCard.tsx';
import { PathMoves } from './PathMoves.tsx';
import { keyOf, type MapAnswer } from './useAnswer.ts';

/** What is known of the marked places: general anatomy, never a finding. */
export function Answer({ answer, ...choice }: MapAnswer) {
  const say = useSay();
  switch (answer?.kind) {
    case undefined:
      return <p class="q">{say('map.empty')}</p>;
    case 'ask':
      return <AskFirst sign={answer.sign} />;
    case 'both-sided':
      return <BothAlike pattern={answer.pattern} choice={choice.choice} />;
    case 'paths':
      return <Paths found={answer.paths} unclear={answer.unclear} {...choice} />;
  }
}

/** It may need help soon: the check comes before any path. */
function AskFirst({ sign }: { readonly sign: PaintedSign }) {
  const { check } = useModels();
  const { route } = useLocation();
  const say = useSay();
  return (
    <Notice icon="alert" tone="careful" title={say(pathsAnswerKey(sign))}>
      <p>{say('map.ask.note')}</p>
      <Button
        look="go"
        wide
        onPress={() => {
          check.begin('door');
          route('/check/');
        }}
      >
        {say('map.ask.go')}
      </Button>
    </Notice>
  );
}

interface BothAlikeProps extends Pick<MapAnswer, 'choice'> {
  readonly pattern: BothSided;
}

/** Felt on both sides alike: no path, the doctor and the skin first, and the gentlest moves alone. */
function BothAlike({ pattern, choice }: BothAlikeProps) {
  const say = useSay();
  return (
    <div class="stack">
      <h3>{say(`map.both.${pattern}`)}</h3>
      <p>{say(pathsAnswerKey(pattern))}</p>
      {choice === undefined ? undefined : <PathMoves choice={choice} title={say('map.moves.gentle')} />}
    </div>
  );
}

interface PathsProps extends Pick<MapAnswer, 'shown' | 'show' | 'choice'> {
  readonly found: readonly PathCoverage[];
  readonly unclear: readonly UnclearSide[];
}

function Paths({ found, unclear, shown, show, choice }: PathsProps) {
  const say = useSay();
  return (
    <div class="stack">
      {found.map((coverage) => (
        <PathCard
          key={keyOf(coverage)}
          coverage={coverage}
          isShown={coverage === shown}
          onShow={found.length > 1 ? () => show(coverage) : undefined}
        />
      ))}
      {unclear.map((one) => (
        <Unclear key={one.side} unclear={one} />
      ))}
      <p class="q">{say(pathsAnswerKey('note'))}</p>
      {choice === undefined ? undefined : <PathMoves choice={choice} title={say('map.moves.title')} />}
    </div>
  );
}

/** No clear path is a good answer too. */
function Unclear({ unclear }: { readonly unclear: UnclearSide }) {
  const say = useSay();
  return (
    <section class="card stack tight">
      <h3>{say(`map.unclear.${unclear.side satisfies Side}`)}</h3>
      <p>{say(pathsAnswerKey(unclear.why))}</p>
      {unclear.servedBy.length === 0 ? undefined : (
        <p class="q">
          {say('map.unclear.served', {
            count: unclear.servedBy.length,
            paths: unclear.servedBy
              .slice(0, namedMax)
              .map((id) => say(pathKey(id, 'name')))
              .join(' · '),
          })}
        </p>
      )}
    </section>
  );
}

/** Names that stay readable in one sentence. */
const namedMax = 4;
