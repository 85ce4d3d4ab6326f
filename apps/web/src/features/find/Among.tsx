// SPDX-License-Identifier: MIT
import { type ZoneSpot, zoneSpotKey } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { spotName } from './spotWords.ts';

interface AmongProps {
  readonly spots: readonly ZoneSpot[];
  readonly onChoose: (spot: ZoneSpot) => void;
  readonly onClose: () => void;
}

/** Where a finger covers more than one place, they are asked for by name: no one needs to aim. */
export function Among({ spots, onChoose, onClose }: AmongProps) {
  const say = useSay();
  return (
    <Sheet open={spots.length > 0} title={say('map.among')} close={say('app.close')} onClose={onClose}>
      <ul class="card flush list">
        {spots.map((spot) => (
          <li class="whole" key={zoneSpotKey(spot)}>
            <button
              type="button"
              class="row-press"
              onClick={() => {
                onClose();
                onChoose(spot);
              }}
            >
              <span class="grow">{spotName(say, spot)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
