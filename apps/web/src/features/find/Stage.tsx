// SPDX-License-Identifier: MIT
import type { KeepOffMark } from '@knead/body';
import { keepOffKey } from '@knead/content';
import { qualitiesAt, type Side, type ZoneSpot } from '@knead/domain';
import type { ComponentChildren } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { drawings } from '../../scene/drawings.ts';
import type { MapWay } from '../../scene/mapWays.tsx';
import { type MapSpot, ZoneMap } from '../../scene/zoneMap.tsx';
import type { ViewMap } from '../../scene/zoneViews.ts';
import { IconButton } from '../../ui/Button.tsx';
import { isCloseUp, type MapView, turned } from './mapViews.ts';
import { spotName } from './spotWords.ts';
import { useViewMap } from './useViewMap.ts';

/** Whether a drag paints, or scrolls the page. */
export type StageMode = 'paint' | 'tap';

interface StageProps<V extends MapView> {
  readonly view: V;
  readonly side: Side;
  readonly mode: StageMode;
  readonly ways: readonly MapWay[];
  /** Ids of the no-press areas that are drawn; all that the view shows where it is left out. */
  readonly keepOff: readonly string[] | undefined;
  readonly onTap: (spots: readonly MapSpot[], sites: readonly string[]) => void;
  readonly onPaint: (spots: readonly ZoneSpot[]) => void;
  readonly onTurn: (view: V) => void;
  /** Other keys beside the picture. */
  readonly children?: ComponentChildren;
  /** What stands under the picture. */
  readonly foot?: ComponentChildren;
}

/** One picture of the body with its name, its places, and the key that turns it. */
export function Stage<V extends MapView>(props: StageProps<V>) {
  const { view, side, mode, ways, keepOff, onTap, onPaint, onTurn, children, foot } = props;
  const { find } = useModels();
  const say = useSay();
  const name = useViewName()(view, side);
  const map = useViewMap(view);
  const nameOf = (spot: ZoneSpot) => {
    const feelings = qualitiesAt(find.marks.value, spot).map((quality) => say(`map.quality.${quality}`));
    return [spotName(say, spot), ...feelings].join(', ');
  };
  const never = neverOn(map, keepOff);
  const next = turned(view);
  return (
    <>
      <p class="stage-name">{name}</p>
      {map === undefined ? <div class="zone-map" /> : undefined}
      {map === 'failed' ? <p class="q">{say('map.picture.failed')}</p> : undefined}
      {map === undefined || map === 'failed' ? undefined : (
        <ZoneMap
          key={`${view} ${side}`}
          view={view}
          side={side}
          map={map}
          ways={ways}
          keepOff={never}
          isWhole={!isCloseUp(view)}
          marks={find.marks.value}
          label={say('map.picture', { view: name })}
          nameOf={nameOf}
          letters={{ left: say('map.letter.left'), right: say('map.letter.right') }}
          mode={mode}
          onTap={onTap}
          onPaint={onPaint}
        />
      )}
      <div class="stage-keys">
        {next === view ? undefined : (
          <IconButton icon="turn" look="fill" label={say('map.turn')} onPress={() => onTurn(next)} />
        )}
        {children}
      </div>
      {foot}
      {isCloseUp(view) ? <Never marks={never} /> : undefined}
    </>
  );
}

function neverOn(map: ViewMap | 'failed' | undefined, ids: readonly string[] | undefined): readonly KeepOffMark[] {
  const seen = map === undefined || map === 'failed' ? [] : map.marks.keepOff;
  return ids === undefined ? seen : seen.filter(({ id }) => ids.includes(id));
}

/** What the red stripes and dots of a close-up are, in words. Those of the whole figure stand with the path. */
function Never({ marks }: { readonly marks: readonly KeepOffMark[] }) {
  const say = useSay();
  if (marks.length === 0) return null;
  return (
    <p class="sm stage-never">
      <b class="stop-ink">{say('map.never.seen')}</b> {marks.map(({ id }) => say(keepOffKey(id, 'name'))).join(' · ')}
    </p>
  );
}

/** Names a view; with its side where it shows one alone. */
export function useViewName(): (view: MapView, side: Side) => string {
  const say = useSay();
  return (view, side) => {
    const name = say(`map.view.${view}`);
    return drawings[view].symmetric ? name : say(`map.view.${side}`, { view: name });
  };
}
