// SPDX-License-Identifier: MIT
import '../../styles/paths.css';
import '../../styles/map.css';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Answer } from './Answer.tsx';
import { PaintTools } from './PaintTools.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useAnswer } from './useAnswer.ts';
import { useStroke } from './useStroke.ts';
import { ZoneFinder } from './ZoneFinder.tsx';
import { ZoneList } from './ZoneList.tsx';
import { ZonePictures } from './ZonePictures.tsx';

type Way = 'picture' | 'list';

/** The body map: marking places by picture, by list or by words, and what is known of them. */
export function FindMap() {
  const say = useSay();
  const [way, setWay] = useState<Way>('picture');
  const stroke = useStroke();
  const answer = useAnswer();
  return (
    <div class="map">
      <section class="map-mark" aria-labelledby="map-mark">
        <h2 class="vh" id="map-mark">
          {say('map.mark')}
        </h2>
        <Segmented
          legend={say('map.way')}
          hideLegend
          options={[
            { id: 'picture', label: say('map.way.picture') },
            { id: 'list', label: say('map.way.list') },
          ]}
          chosen={way}
          onChoose={setWay}
        />
        {way === 'picture' ? <ZonePictures onStroke={stroke} answer={answer} /> : <ZoneList onStroke={stroke} />}
        <PaintTools />
        <ZoneFinder onStroke={stroke} />
      </section>
      <section class="map-answer" aria-labelledby="map-answer">
        <h2 class="vh" id="map-answer">
          {say('map.answer')}
        </h2>
        <ThenAndNow />
        <Answer {...answer} />
      </section>
    </div>
  );
}
