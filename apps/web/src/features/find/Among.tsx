// SPDX-License-Identifier: MIT
import { techniqueKey } from '@knead/content';
import { zoneSpotKey } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { MapSpot } from '../../scene/zoneMap.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { PathMove } from './fromMap.ts';
import { spotName } from './spotWords.ts';
import type { MovesChoice } from './useMoves.ts';

/** What a finger covers. */
export interface Covered {
  readonly spots: readonly MapSpot[];
  /** Moves beside numbered sites of a path. */
  readonly moves: readonly PathMove[];
}

interface AmongProps extends Covered {
  readonly onChoose: (spot: MapSpot) => void;
  readonly choice: MovesChoice | undefined;
  readonly onClose: () => void;
}

/** Where a finger covers more than one place, or a numbered site, it is asked by name: no one needs to aim. */
export function Among({ spots, moves, choice, onChoose, onClose }: AmongProps) {
  const say = useSay();
  const isOpen = spots.length + moves.length > 0;
  return (
    <Sheet open={isOpen} title={say('map.among')} close={say('app.close')} onClose={onClose}>
      {choice === undefined || moves.length === 0 ? undefined : (
        <SiteMoves moves={moves} choice={choice} onClose={onClose} />
      )}
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

interface SiteMovesProps extends Pick<AmongProps, 'moves' | 'onClose'> {
  readonly choice: MovesChoice;
}

/** What can be done at a numbered site, to be taken for the routine or left. */
function SiteMoves({ moves, choice: { taken, toggle }, onClose }: SiteMovesProps) {
  const { announce } = useModels();
  const say = useSay();
  return (
    <section class="stack tight">
      <h3>{say('map.moves.here')}</h3>
      <ul class="card flush list">
        {moves.map(({ technique: { id } }) => {
          const isTaken = taken.includes(id);
          const move = say(techniqueKey(id, 'title'));
          const press = () => {
            onClose();
            toggle(id);
            announce.say(say(isTaken ? 'map.move.left' : 'map.move.taken', { move }));
          };
          return (
            <li class="whole" key={id}>
              <button type="button" class="row-press" aria-pressed={isTaken} onClick={press}>
                <Icon name={isTaken ? 'check' : 'plus'} />
                <span class="grow">{say('map.move.take', { move })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{say('map.among.mark')}</h3>
    </section>
  );
}
