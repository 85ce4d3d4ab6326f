// SPDX-License-Identifier: MIT
import { REGIONS, type Region, SIDES, type Side, type StepSide } from '../atlas/areas.ts';
import type { TriageInput } from './input.ts';
import type { Reading } from './reading.ts';
import type { ChoiceOption, Place, RuleSet, Where } from './ruleSet.ts';

/** One region on one side. */
export interface Spot {
  readonly region: Region;
  readonly side: Side;
}

export function isSameSpot(a: Spot, b: Spot): boolean {
  return a.region === b.region && a.side === b.side;
}

/** Every region on every side. */
export const everySpot: readonly Spot[] = REGIONS.flatMap((region) => SIDES.map((side) => ({ region, side })));

/** The spots a `where` stands for, given what was answered. What cannot be told is everywhere. */
export function spotsOf(
  where: Where,
  from: { ruleSet: RuleSet; reading: Reading; input: TriageInput },
): readonly Spot[] {
  switch (where.kind) {
    case 'everywhere':
      return everySpot;
    case 'place':
      return spotsOfPlace(where);
    case 'chosen':
      return spotsOfChoice(where, from);
    case 'complaint':
      return spotsOfComplaint(where.only, from.input);
    case 'tingling':
      return spotsOfTingling(from.input);
    case 'sore':
      return (from.input.log?.sore ?? []).flatMap(spotsOfPlace);
    case 'numb':
      return (from.input.log?.numb ?? []).flatMap(spotsOfPlace);
  }
}

/** The sides that a side of a step, or of a place, stands for. */
export function sidesOf(side: StepSide): readonly Side[] {
  return side === 'both' ? SIDES : [side];
}

/** Its regions, on each of its sides. */
export function spotsOfPlace(place: Place): readonly Spot[] {
  return place.regions.flatMap((region) => sidesOf(place.side).map((side) => ({ region, side })));
}

function spotsOfChoice(
  where: Extract<Where, { kind: 'chosen' }>,
  { ruleSet, reading }: { ruleSet: RuleSet; reading: Reading },
): readonly Spot[] {
  const chosen = reading.chosen(where.question);
  const options = ruleSet.questions.flatMap((entry) =>
    entry.kind === 'choice' && entry.id === where.question ? entry.options : [],
  );
  if (chosen === undefined) return spotsOfUnknown(options);
  return options.filter((option) => chosen.includes(option.id)).flatMap((option) => spotsOfOption(option, where.reach));
}

/** Nothing was chosen: any of the places that stand to choose may be meant. */
function spotsOfUnknown(options: readonly ChoiceOption[]): readonly Spot[] {
  return options.flatMap((option) => spotsOfOption(option, 'joints'));
}

function spotsOfOption(option: ChoiceOption, reach: 'spot' | 'joints'): readonly Spot[] {
  const place = reach === 'joints' ? (option.wide ?? option.place) : option.place;
  return place === undefined ? [] : spotsOfPlace(place);
}

function spotsOfComplaint(only: readonly Region[] | undefined, input: TriageInput): readonly Spot[] {
  const said = input.complaint?.regions ?? [];
  const regions = said.length === 0 ? (only ?? REGIONS) : said.filter((region) => only?.includes(region) ?? true);
  const sides = input.complaint?.sides ?? [];
  return regions.flatMap((region) => (sides.length === 0 ? SIDES : sides).map((side) => ({ region, side })));
}

function spotsOfTingling(input: TriageInput): readonly Spot[] {
  const items = input.log?.openTingling ?? [];
  return items.flatMap(({ regions, side }) => spotsOfPlace({ regions: regions ?? REGIONS, side }));
}
