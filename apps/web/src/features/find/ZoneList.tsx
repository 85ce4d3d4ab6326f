// SPDX-License-Identifier: MIT
import { zoneGroupKey, zoneNameKey } from '@knead/content';
import {
  qualitiesAt,
  SIDES,
  ZONE_GROUPS,
  ZONES,
  type ZoneGroup,
  type ZoneId,
  type ZoneSpot,
  zonesById,
} from '@knead/domain';
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { QualitySwatch } from '../../scene/paint.tsx';
import { Chips } from '../../ui/choices.tsx';
import { spotName } from './spotWords.ts';
import type { OnStroke } from './useStroke.ts';

interface ZoneListProps {
  readonly onStroke: OnStroke;
}

/** All places by name: a part of the body is chosen, then left and right of each of its places. */
export function ZoneList({ onStroke }: ZoneListProps) {
  const { find } = useModels();
  const say = useSay();
  const [group, setGroup] = useState<ZoneGroup>(() => groupOfFirst(find.marks.value[0]?.zone) ?? 'palm');
  return (
    <div class="zone-list stack tight">
      <Chips
        legend={say('map.list.group')}
        options={ZONE_GROUPS.map((id) => ({ id, label: say(zoneGroupKey(id)) }))}
        chosen={group}
        onChoose={setGroup}
      />
      <ZoneRows key={group} zones={ZONES.filter((zone) => zonesById[zone].group === group)} onStroke={onStroke} />
    </div>
  );
}

function groupOfFirst(zone: ZoneId | undefined): ZoneGroup | undefined {
  return zone === undefined ? undefined : zonesById[zone].group;
}

/** One tab stop: arrows walk up and down, and from left to right of the person. */
function ZoneRows({ zones, onStroke }: ZoneListProps & { readonly zones: readonly ZoneId[] }) {
  const say = useSay();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const walk = (event: KeyboardEvent) => {
    const step = stepOf(event.key, document.dir === 'rtl');
    if (step === undefined) return;
    event.preventDefault();
    const row = clamp(at.row + step.row, zones.length - 1);
    const column = clamp(at.column + step.column, SIDES.length - 1);
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };
  return (
    <table class="card flush zones" ref={table} onKeyDown={walk}>
      <thead class="vh">
        <tr>
          <th scope="col">{say('map.list.place')}</th>
          {SIDES.map((side) => (
            <th scope="col" key={side}>
              {say(`map.side.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zones.map((zone, row) => (
          <tr key={zone}>
            <th scope="row">{say(zoneNameKey(zone))}</th>
            {SIDES.map((side, column) => (
              <td key={side}>
                <SpotButton
                  spot={{ zone, side }}
                  place={`${row} ${column}`}
                  isTabStop={row === at.row && column === at.column}
                  onPress={() => {
                    setAt({ row, column });
                    onStroke([{ zone, side }]);
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SpotButtonProps {
  readonly spot: ZoneSpot;
  readonly place: string;
  readonly isTabStop: boolean;
  readonly onPress: () => void;
}

function SpotButton({ spot, place, isTabStop, onPress }: SpotButtonProps) {
  const { find } = useModels();
  const say = useSay();
  const feelings = qualitiesAt(find.marks.value, spot);
  const named = [spotName(say, spot), ...feelings.map((quality) => say(`map.quality.${quality}`))];
  return (
    <button
      type="button"
      class="spot-key"
      data-at={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={named.join(', ')}
      aria-pressed={feelings.length > 0}
      onClick={onPress}
    >
      {feelings.length === 0
        ? say(`map.side.${spot.side}`)
        : feelings.map((quality) => <QualitySwatch key={quality} quality={quality} />)}
    </button>
  );
}

interface Step {
  readonly row: number;
  readonly column: number;
}

/** Left on the screen is left of the person, also where text runs from right to left. */
function stepOf(key: string, isRtl: boolean): Step | undefined {
  const along = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'ArrowLeft':
      return { row: 0, column: -along };
    case 'ArrowRight':
      return { row: 0, column: along };
    case 'Home':
      return { row: Number.NEGATIVE_INFINITY, column: 0 };
    case 'End':
      return { row: Number.POSITIVE_INFINITY, column: 0 };
    default:
      return undefined;
  }
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
