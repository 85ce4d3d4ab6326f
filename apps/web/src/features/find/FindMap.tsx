// SPDX-License-Identifier: MIT
import '../../styles/map.css';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Answer } from './Answer.tsx';
import { PaintTools } from './PaintTools.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useStroke } from './useStroke.ts';
import { ZoneFinder } from './ZoneFinder.tsx';
import { ZoneList } from './ZoneList.tsx';

/** The body map: marking places by list or by words, and what is known of them. */
export function FindMap() {
  const say = useSay();
  const stroke = useStroke();
  return (
    <div class="map">
      <section class="map-mark" aria-labelledby="map-mark">
        <h2 class="vh" id="map-mark">
          {say('map.mark')}
        </h2>
        <PaintTools />
        <ZoneFinder onStroke={stroke} />
        <ZoneList onStroke={stroke} />
      </section>
      <section class="map-answer" aria-labelledby="map-answer">
        <h2 class="vh" id="map-answer">
          {say('map.answer')}
        </h2>
        <ThenAndNow />
        <Answer />
      </section>
    </div>
  );
}
