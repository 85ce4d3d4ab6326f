// SPDX-License-Identifier: MIT
import { SIDES, type Side } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { drawings } from '../../scene/drawings.ts';
import type { MapSpot } from '../../scene/zoneMap.tsx';
import { keepOffOfPath } from '../../scene/zoneViews.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ManyChips, Segmented } from '../../ui/choices.tsx';
import { Among, type Covered } from './Among.tsx';
import { type CloseUp, isCloseUp, type WholeBody } from './mapViews.ts';
import { Stage, type StageMode, useViewName } from './Stage.tsx';
import { TurnIt } from './TurnIt.tsx';
import type { MapAnswer } from './useAnswer.ts';
import type { OnStroke } from './useStroke.ts';

interface ZonePicturesProps {
  readonly onStroke: OnStroke;
  readonly answer: MapAnswer;
}

const nothing: Covered = { spots: [], moves: [] };

/** The body as pictures to mark: the whole of it leads to close-ups, which turn. */
export function ZonePictures({ onStroke, answer: { ways, choice } }: ZonePicturesProps) {
  const { announce } = useModels();
  const say = useSay();
  const viewName = useViewName();
  const [whole, setWhole] = useState<WholeBody>('body-front');
  const [close, setClose] = useState<{ readonly view: CloseUp; readonly side: Side }>();
  const [mode, setMode] = useState<StageMode>('tap');
  const [among, setAmong] = useState<Covered>(nothing);
  const [never, setNever] = useState(true);
  const isNeverShown = never && choice !== undefined;
  const show = (view: CloseUp, side: Side) => {
    setClose({ view, side });
    announce.say(viewName(view, side));
  };
  const choose = ({ zone, side, opens }: MapSpot) => {
    if (opens !== undefined && isCloseUp(opens)) show(opens, side);
    else onStroke([{ zone, side }]);
  };
  /**
   * Where the whole figure is shown a tap looks closer; where a close-up would show no more, it marks. A finger that covers
   * more than one place that it could mark, or a numbered site, is asked which is meant.
   */
  const tap = (spots: readonly MapSpot[], sites: readonly string[]) => {
    const [first] = spots;
    const moves = choice?.moves.filter((move) => move.sites.some((site) => sites.includes(site))) ?? [];
    const marks = spots.some(({ opens }) => opens === undefined);
    if (marks && spots.length + moves.length > 1) setAmong({ spots, moves });
    else if (first !== undefined) choose(first);
  };
  return (
    <div class="map-stages">
      <div class={close === undefined ? 'map-stage' : 'map-stage under-close'}>
        <Stage
          view={whole}
          side="right"
          mode="tap"
          ways={ways}
          // On the whole figure only what lies on the way: all of them would cover it.
          keepOff={isNeverShown ? keepOffOfPath[choice.path.id] : []}
          onTap={tap}
          onPaint={onStroke}
          onTurn={setWhole}
        />
        <p class="q">{say('map.closer')}</p>
      </div>
      {close === undefined ? undefined : (
        <div class="map-stage">
          <Stage
            {...close}
            mode={mode}
            ways={ways}
            keepOff={isNeverShown ? undefined : []}
            onTap={tap}
            onPaint={onStroke}
            onTurn={(view) => isCloseUp(view) && show(view, close.side)}
            foot={
              <>
                <div class="stage-choices">
                  {drawings[close.view].symmetric ? undefined : (
                    <SideChoice side={close.side} onChoose={(side) => show(close.view, side)} />
                  )}
                  <ModeChoice mode={mode} onChoose={setMode} />
                </div>
                {choice === undefined ? undefined : <NeverChoice isOn={never} onToggle={() => setNever(!never)} />}
              </>
            }
          >
            <span class="only-narrow">
              <IconButton icon="find" look="fill" label={say('map.whole')} onPress={() => setClose(undefined)} />
            </span>
          </Stage>
        </div>
      )}
      <TurnIt view={close?.view ?? whole} side={close?.side ?? 'right'} onStroke={onStroke} />
      <Among {...among} choice={choice} onClose={() => setAmong(nothing)} onChoose={choose} />
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

function NeverChoice({ isOn, onToggle }: { readonly isOn: boolean; readonly onToggle: () => void }) {
  const say = useSay();
  return (
    <ManyChips
      legend={say('map.never')}
      hideLegend
      options={[{ id: 'never', label: say('map.never') }]}
      ticked={isOn ? ['never'] : []}
      onToggle={onToggle}
    />
  );
}
