// SPDX-License-Identifier: MIT
import { synonyms } from '@knead/content';
import { qualitiesAt, type ZoneSpot, zoneSpotKey } from '@knead/domain';
import { useId, useMemo, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { DangerHelp } from '../../parts/DangerHelp.tsx';
import { QualitySwatch } from '../../scene/paint.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SayPlace } from './SayPlace.tsx';
import { spotName } from './spotWords.ts';
import type { OnStroke } from './useStroke.ts';
import { makeZoneSearch } from './zoneSearch.ts';

/** Letters from which a search begins. */
const typedFrom = 2;

/** Finds places by plain words, such as "left ring finger". Danger words show help first. */
export function ZoneFinder({ onStroke }: { readonly onStroke: OnStroke }) {
  const { person } = useModels();
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const search = useMemo(() => makeZoneSearch(say, synonyms(say)), [say]);
  const isAsked = typed.trim().length >= typedFrom;
  const { zones, sides } = search(typed);
  const spots = zones.flatMap((zone) => sides.map((side) => ({ zone, side })));
  return (
    <div class="stack tight">
      <div class="say-or-write">
        <label class="field">
          <span class="b">{say('map.search')}</span>
          <input
            type="search"
            autocomplete="off"
            aria-describedby={`${id}-note`}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <SayPlace onHeard={setTyped} />
      </div>
      <p class="q sm" id={`${id}-note`}>
        {say('map.search.note')}
      </p>
      <div class="stack tight" aria-live="polite">
        <DangerHelp typed={typed} country={person.preferences.value.country} />
        {isAsked && spots.length === 0 ? <p class="b">{say('map.search.none')}</p> : undefined}
        {isAsked && spots.length > 0 ? <FoundSpots spots={spots} onStroke={onStroke} /> : undefined}
      </div>
    </div>
  );
}

function FoundSpots({ spots, onStroke }: { readonly spots: readonly ZoneSpot[]; readonly onStroke: OnStroke }) {
  const { find } = useModels();
  const say = useSay();
  return (
    <ul class="card flush list">
      {spots.map((spot) => {
        const feelings = qualitiesAt(find.marks.value, spot);
        return (
          <li class="whole" key={zoneSpotKey(spot)}>
            <button type="button" class="row-press" aria-pressed={feelings.length > 0} onClick={() => onStroke([spot])}>
              <Icon name={feelings.length > 0 ? 'check' : 'plus'} />
              <span class="grow">{spotName(say, spot)}</span>
              {feelings.map((quality) => (
                <QualitySwatch key={quality} quality={quality} />
              ))}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
