// SPDX-License-Identifier: MIT
import { markedSpots, type PaintMark, qualitiesAt, type ZoneSpot, zoneSpotKey } from '@knead/domain';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { MarkedPicture } from '../../scene/markedPicture.tsx';
import { QualitySwatch } from '../../scene/paint.tsx';
import { SideLetters } from '../../scene/sideLetters.tsx';
import { Button } from '../../ui/Button.tsx';
import { isOn, type MarkedView, markedViews } from './markedViews.ts';
import { spotName } from './spotWords.ts';
import { useViewMap } from './useViewMap.ts';

/** The painting as a record: keeping it, the one before it, and both side by side. */
export function ThenAndNow() {
  const { find } = useModels();
  const say = useSay();
  const { date } = useFormats();
  const last = find.last.value;
  const isCompared = last !== undefined && last.marks.length > 0 && !find.isAsLast.value;
  // The same pictures on both sides, so that they can be compared.
  const views = isCompared ? markedViews([...last.marks, ...find.marks.value]) : [];
  return (
    <div class="stack tight">
      {last === undefined ? undefined : (
        <p class="q">{say(find.isAsLast.value ? 'map.last.same' : 'map.last.other', { day: date(last.day) })}</p>
      )}
      {isCompared ? (
        <div class="then-now">
          <Marked title={say('map.then', { day: date(last.day) })} marks={last.marks} views={views} />
          <Marked title={say('map.now')} marks={find.marks.value} views={views} />
        </div>
      ) : undefined}
      {find.isDraftLost.value ? <p class="stop-ink">{say('map.draft.failed')}</p> : undefined}
      {find.countsElsewhere.value ? <p>{say('map.numb.elsewhere')}</p> : undefined}
      <div class="buttons">
        {isCompared ? <Button onPress={find.layLast}>{say('map.last.lay')}</Button> : undefined}
        <Keep />
      </div>
    </div>
  );
}

interface MarkedProps {
  readonly title: string;
  readonly marks: readonly PaintMark[];
  readonly views: readonly MarkedView[];
}

function Marked({ title, marks, views }: MarkedProps) {
  const say = useSay();
  const spots = markedSpots(marks);
  const others = spots.filter((spot) => !views.some((shown) => isOn(spot, shown)));
  return (
    <section class="card">
      <h3>{title}</h3>
      <div class="stack tight">
        {views.map((shown) => (
          <MarkedOn key={`${shown.view} ${shown.side}`} shown={shown} marks={marks} spots={spots} />
        ))}
        {spots.length === 0 ? <p class="q">{say('map.nothing')}</p> : undefined}
        <SpotNames spots={others} marks={marks} />
      </div>
    </section>
  );
}

interface MarkedOnProps {
  readonly shown: MarkedView;
  readonly marks: readonly PaintMark[];
  readonly spots: readonly ZoneSpot[];
}

/** A picture, with its places in words for who cannot see it, and for all where it cannot be loaded. */
function MarkedOn({ shown, marks, spots }: MarkedOnProps) {
  const say = useSay();
  const map = useViewMap(shown.view);
  const names = <SpotNames spots={spots.filter((spot) => isOn(spot, shown))} marks={marks} />;
  if (map === undefined || map === 'failed') return names;
  return (
    <div class="marked-on">
      <MarkedPicture {...shown} zones={map.zones} marks={marks} />
      <SideLetters {...shown} letters={{ left: say('map.letter.left'), right: say('map.letter.right') }} />
      <div class="vh">{names}</div>
    </div>
  );
}

/** Places with how each feels. */
function SpotNames({ spots, marks }: Pick<MarkedOnProps, 'spots' | 'marks'>) {
  const say = useSay();
  if (spots.length === 0) return null;
  return (
    <ul class="plain">
      {spots.map((spot) => (
        <li key={zoneSpotKey(spot)} class="row">
          {qualitiesAt(marks, spot).map((quality) => (
            <span key={quality}>
              <QualitySwatch quality={quality} />
              <span class="vh">{say(`map.quality.${quality}`)}</span>
            </span>
          ))}
          <span class="grow">{spotName(say, spot)}</span>
        </li>
      ))}
    </ul>
  );
}

function Keep() {
  const { find, announce } = useModels();
  const say = useSay();
  if (!find.isToKeep.value) return null;
  const keep = async () => {
    if (await find.keep()) announce.say(say('map.kept'));
    else announce.say(say('map.keep.failed'), 'assertive');
  };
  return <Button onPress={() => void keep()}>{say(find.isAsLast.value ? 'map.keep.same' : 'map.keep')}</Button>;
}
