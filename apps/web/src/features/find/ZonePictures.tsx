// SPDX-License-Identifier: MIT
import { SIDES, type Side } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { ZoneSpot } from '../../model/findModel.ts';
import { drawings } from '../../scene/drawings.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Among } from './Among.tsx';
import { type CloseUp, closeUpOf, isCloseUp, type WholeBody } from './mapViews.ts';
import { Stage, type StageMode, useViewName } from './Stage.tsx';
import type { OnStroke } from './useStroke.ts';

interface ZonePicturesProps {
  readonly onStroke: OnStroke;
}

/** The body as pictures to mark: the whole of it leads to close-ups, which turn. */
export function ZonePictures({ onStroke }: ZonePicturesProps) {
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
  /** On the whole body a tap looks closer; where a close-up would show no more, it marks. */
  const tapWhole = ([first]: readonly ZoneSpot[]) => {
    const view = first === undefined ? undefined : closeUpOf(first.zone);
    if (view !== undefined && first !== undefined) show(view, first.side);
    else if (first !== undefined) onStroke([first]);
  };
  const tapClose = (spots: readonly ZoneSpot[]) => (spots.length > 1 ? setAmong(spots) : onStroke(spots));
  return (
    <div class="map-stages">
      <div class={close === undefined ? 'map-stage' : 'map-stage behind'}>
        <Stage view={whole} side="right" mode="tap" onTap={tapWhole} onPaint={onStroke} onTurn={setWhole} />
        <p class="q">{say('map.closer')}</p>
      </div>
      {close === undefined ? undefined : (
        <div class="map-stage">
          <Stage
            {...close}
            mode={mode}
            onTap={tapClose}
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
