// SPDX-License-Identifier: MIT
import { techniques } from '@knead/content';
import {
  type ClearanceFacts,
  ceilingAt,
  foreseeRoutine,
  type Pressure,
  SIDES,
  type Side,
  type TechniqueFacts,
} from '@knead/domain';

/** Long enough that time leaves nothing out. */
const longSeconds = 1800;

/** Most pressure a technique keeps on each side under limits; 0 where it is left out. For showing alone. */
export function techniqueCeilings(facts: TechniqueFacts, limits: ClearanceFacts): Readonly<Record<Side, Pressure>> {
  const wish = { technique: facts.id, sideSeconds: facts.sideSeconds.max };
  const request = { id: facts.id, area: facts.area, totalSeconds: longSeconds, wishes: [wish] };
  // Alone it may not be led beside a nerve; that is the routine's business and limits nobody.
  const { leftOut: all } = foreseeRoutine(request, limits, { library: techniques });
  const leftOut = all.filter(({ reason }) => reason !== 'nerve-first');
  const of = (side: Side): Pressure => {
    if (leftOut.some((one) => one.side === undefined || one.side === side)) return 0;
    const sides = facts.sides === 'both' ? SIDES : [side];
    const places = facts.regions.flatMap((region) => sides.map((one) => ({ region, side: one })));
    const byTool = facts.tools.map((tool) =>
      lowest(
        facts,
        places.map((place) => ceilingAt(limits, place, tool)),
      ),
    );
    return byTool.reduce((best, next) => (next > best ? next : best), 0);
  };
  return { left: of('left'), right: of('right') };
}

function lowest({ pressure }: TechniqueFacts, ceilings: readonly Pressure[]): Pressure {
  return ceilings.reduce((low, next) => (next < low ? next : low), pressure.ceiling);
}
