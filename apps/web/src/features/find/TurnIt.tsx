// SPDX-License-Identifier: MIT
import '../../styles/turn.css';
import { markedSpots, type Side } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess, useModels } from '../../model/context.ts';
import { TurnBody } from '../../parts/TurnBody.tsx';
import { type MapView, turnPartOf } from './mapViews.ts';
import type { OnStroke } from './useStroke.ts';

interface TurnItProps {
  readonly view: MapView;
  readonly side: Side;
  readonly onStroke: OnStroke;
}

/** The part that a picture shows, to turn in the hand: marked places are painted on it, and a tap marks. */
export function TurnIt({ view, side, onStroke }: TurnItProps) {
  const { loadBytes } = useAccess();
  const { find } = useModels();
  const say = useSay();
  const part = turnPartOf(view);
  return (
    <TurnBody
      key={`${part} ${side}`}
      part={part}
      side={part === 'body' ? 'both' : side}
      places={[]}
      load={loadBytes}
      go={say('map.turn.go')}
      map={{ side, marked: markedSpots(find.marks.value), onPlace: (spot) => onStroke([spot]) }}
    />
  );
}
