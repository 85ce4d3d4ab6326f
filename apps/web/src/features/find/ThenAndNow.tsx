// SPDX-License-Identifier: MIT
import { markedSpots, type PaintMark, qualitiesAt, zoneSpotKey } from '@knead/domain';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { QualitySwatch } from '../../scene/paint.tsx';
import { Button } from '../../ui/Button.tsx';
import { spotName } from './spotWords.ts';

/** The painting as a record: keeping it, the one before it, and both side by side. */
export function ThenAndNow() {
  const { find } = useModels();
  const say = useSay();
  const { date } = useFormats();
  const last = find.last.value;
  const isCompared = last !== undefined && last.marks.length > 0 && !find.isAsLast.value;
  return (
    <div class="stack tight">
      {last === undefined ? undefined : (
        <p class="q">{say(find.isAsLast.value ? 'map.last.same' : 'map.last.other', { day: date(last.day) })}</p>
      )}
      {isCompared ? (
        <div class="then-now">
          <Marked title={say('map.then')} marks={last.marks} />
          <Marked title={say('map.now')} marks={find.marks.value} />
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

function Marked({ title, marks }: { readonly title: string; readonly marks: readonly PaintMark[] }) {
  const say = useSay();
  const spots = markedSpots(marks);
  return (
    <section class="card stack tight">
      <h3>{title}</h3>
      {spots.length === 0 ? <p class="q">{say('map.nothing')}</p> : undefined}
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
    </section>
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
