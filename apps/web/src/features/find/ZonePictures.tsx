// SPDX-License-Identifier: MIT
import { SIDES, type Side, type ZoneSpot } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { drawings } from '../../scene/drawings.ts';
import type { MapWay } from '../../scene/mapWays.tsx';
import type { MapSpot } from '../../scene/zoneMap.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Among } from './Among.tsx';
import { type CloseUp, isCloseUp, type WholeBody } from './mapViews.ts';
import { Stage, type StageMode, useViewName } from './Stage.tsx';
import type { OnStroke } from './useStroke.ts';

interface ZonePicturesProps {
  readonly onStroke: OnStroke;
  /** Paths that are shown over the places. */
  readonly ways: readonly MapWay[];
}

/** The body as pictures to mark: the whole of it leads to close-ups, which turn. */
export function ZonePictures({ onStroke, ways }: ZonePicturesProps) {
  const { announce } = useModels();
  const say = useSay();
  const viewName = useViewName();
  const [whole, setWhole] = useState<WholeBody>('body-front');
  const [close, setClose] = useState<{ readonly view: CloseUp; readonly side: Side }>();
  const [mode, setMode] = useState<StageMode>('tap');
  const [among, setAmong] = useState<readonly ZoneSpot[]>([]);
  const show = (view: CloseUp, side: Side) => {
    setClose({ view, side });
    announce.say(viewName(view, side));
  };
  /** Where the whole figure is shown a tap looks closer; where a close-up would show no more, it marks. */
  const tap = (spots: readonly MapSpot[]) => {
    const [first] = spots;
    if (first?.opens !== undefined && isCloseUp(first.opens)) show(first.opens, first.side);
    else if (close !== undefined && spots.length > 1) setAmong(spots);
    else if (first !== undefined) onStroke([first]);
  };
  return (
    <div class="map-stages">
      <div class={close === undefined ? 'map-stage' : 'map-stage under-close'}>
        <Stage view={whole} side="right" mode="tap" ways={ways} onTap={tap} onPaint={onStroke} onTurn={setWhole} />
        <p class="q">{say('map.closer')}</p>
      </div>
      {close === undefined ? undefined : (
        <div class="map-stage">
          <Stage
            {...close}
            mode={mode}
            ways={ways}
            onTap={tap}
            onPaint={onStroke}
            onTurn={(view) => isCloseUp(view) && show(view, close.side)}
          >
            <span class="only-narrow">
              <IconButton icon="find" look="fill" label={say('map.whole')} onPress={() => setClose(undefined)} />
            </span>
          </Stage>
          <div class="stage-choices">
            {drawings[close.view].symmetric ? undefined : (
              <SideChoice side={close.side} onChoose={(side) => show(close.view, side)} />
            )}
            <ModeChoice mode={mode} onChoose={setMode} />
          </div>
        </div>
      )}
      <Among spots={among} onClose={() => setAmong([])} onChoose={(spot) => onStroke([spot])} />
    </div>
  );
}

function SideChoice({ side, onChoose }: { readonly side: Side; readonly onChoose: (side: Side) => void }) {
  const say = useSay();
  const options = SIDES.map((id) => ({ id, label: say(`map.side.${id}`) }));
  return <Segmented legend={say('map.side')} hideLegend options={options} chosen={side} onChoose={onChoose} />;
}

function ModeChoice({ mode, onChoose }: { readonly mode: StageMode; readonly onChoose: (mode: StageMode) => void }) {
  const say = useSay();
  const options = (['tap', 'paint'] as const).map((id) => ({ id, label: say(`map.mode.${id}`) }));
  return <Segmented legend={say('map.mode')} hideLegend options={options} chosen={mode} onChoose={onChoose} />;
}
