// SPDX-License-Identifier: MIT
import {
  AREAS,
  type ByArea,
  type ByRegion,
  POSES,
  type Pose,
  type Pressure,
  pressureMax,
  REGIONS,
  type Region,
  SIDES,
  type Side,
  TECHNIQUE_KINDS,
  type TechniqueKind,
  TOOLS,
  type Tool,
} from '../atlas/areas.ts';
import type { ClearanceFacts, ContactToday, Limits, RegionLimit, SessionLimits } from './clearance.ts';
import { isFirstWeek, isStillResting } from './facts.ts';
import type { Firing } from './firing.ts';
import type { TriageInput } from './input.ts';
import { everySpot, type Spot, spotsOf, spotsOfPlace } from './places.ts';
import type { Reading } from './reading.ts';
import type { Effect, RuleSet } from './ruleSet.ts';

type LimitEffect = Extract<Effect, { kind: 'limit' }>;

type Cut = Omit<LimitEffect, 'where'>;

/** One limit on its way to a spot, with the rule it comes from. */
interface Placed {
  readonly ruleId: string;
  readonly effect: Cut;
  readonly spots: readonly Spot[];
}

/** Why a limit could not be read as the rule wrote it. */
export type LimitFault = 'bad-number' | 'bad-place';

/** Everything blocked, for one reason. */
export function allBlocked(ruleId: string): Limits {
  return limitsBy(() => blockedLimit([], [], [ruleId]));
}

/** Region limits of all rules that hold: lists are joined, the lowest number wins (`safety.md` 0.7). */
export function limitsOf(
  from: { ruleSet: RuleSet; reading: Reading; input: TriageInput },
  firings: readonly Firing[],
): { limits: Limits; faults: readonly LimitFault[] } {
  const faults = new Set<LimitFault>();
  const placed = [...placedEffects(from, firings, faults), ...restedEffects(from.input)];
  const placedBySpot = groupBySpot(placed);
  const join = joinOnce(placed, faults);
  const limits = limitsBy((region, side) =>
    join(from.ruleSet.ceilings[region], placedBySpot.get(spotKey({ region, side })) ?? []),
  );
  return { limits, faults: [...faults] };
}

/** Most spots have the same ceiling and the same limits as others: what is joined for one serves them all. */
function joinOnce(placed: readonly Placed[], faults: Set<LimitFault>) {
  const numbers = new Map(placed.map((entry, number) => [entry, number]));
  const known = new Map<string, RegionLimit>();
  return (ceiling: number, own: readonly Placed[]): RegionLimit => {
    const key = `${ceiling} ${own.map((entry) => numbers.get(entry)).join()}`;
    const joined = known.get(key) ?? joinLimits(ceiling, own, faults);
    known.set(key, joined);
    return joined;
  };
}

function groupBySpot(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const bySpot = new Map<string, Placed[]>();
  for (const entry of placed) {
    for (const spot of entry.spots) {
      const own = bySpot.get(spotKey(spot));
      if (own === undefined) bySpot.set(spotKey(spot), [entry]);
      else own.push(entry);
    }
  }
  return bySpot;
}

function spotKey({ region, side }: Spot): string {
  return `${region}.${side}`;
}

function placedEffects(
  from: { ruleSet: RuleSet; reading: Reading; input: TriageInput },
  firings: readonly Firing[],
  faults: Set<LimitFault>,
): readonly Placed[] {
  return firings.flatMap((firing) =>
    firing.effects
      .filter((effect) => effect.kind === 'limit')
      .map((effect) => ({ ruleId: firing.rule.id, effect, spots: spotsOrEverywhere(from, effect, faults) })),
  );
}

function spotsOrEverywhere(
  from: { ruleSet: RuleSet; reading: Reading; input: TriageInput },
  effect: LimitEffect,
  faults: Set<LimitFault>,
): readonly Spot[] {
  try {
    return spotsOf(effect.where, from);
  } catch {
    // A place that cannot be read is everywhere, so that its limit is never lost.
    faults.add('bad-place');
    return everySpot;
  }
}

/** Regions that rest as a whole, as earlier sessions decided. */
function restedEffects(input: TriageInput): readonly Placed[] {
  const rests = input.log?.rested?.flatMap(({ ruleId, regions, side, until }): readonly Placed[] => {
    if (regions === undefined || !isStillResting(until, input.now)) return [];
    return [{ ruleId, effect: { kind: 'limit', block: true }, spots: spotsOfPlace({ regions, side }) }];
  });
  return rests ?? [];
}

function joinLimits(ceilingByDefault: number, placed: readonly Placed[], faults: Set<LimitFault>): RegionLimit {
  const effects = placed.map((entry) => entry.effect);
  const ceiling = atMost(
    ceilingByDefault,
    effects.map((effect) => effect.ceiling),
    faults,
  );
  const kinds = TECHNIQUE_KINDS.filter((kind) => effects.some((effect) => effect.techniqueKinds?.includes(kind)));
  const tools = TOOLS.filter((tool) => effects.some((effect) => effect.tools?.includes(tool)));
  const ruleIds = [...new Set(placed.map((entry) => entry.ruleId))].sort();
  const because = placed.map(({ ruleId, effect }) => ({ ruleId, effect }));
  if (effects.some((effect) => effect.block)) return { ...blockedLimit(kinds, tools, ruleIds), because };
  const day = lowest(
    effects.map((effect) => effect.daySecondsMax),
    faults,
  );
  const hold = lowest(
    effects.map((effect) => effect.holdSecondsMax),
    faults,
  );
  const share = lowest(
    effects.map((effect) => effect.timeShare),
    faults,
  );
  return {
    blocked: false,
    techniqueKinds: kinds,
    tools,
    ceiling: pressureAtMost(lowered(ceiling, effects, faults)),
    ...(day !== undefined && { daySecondsMax: day }),
    ...(hold !== undefined && { holdSecondsMax: hold }),
    ...(share !== undefined && { timeShare: share }),
    ...(effects.some((effect) => effect.lookFirst) && { lookFirst: true }),
    ruleIds,
    because,
  };
}

function blockedLimit(
  techniqueKinds: readonly TechniqueKind[],
  tools: readonly Tool[],
  ruleIds: readonly string[],
): RegionLimit {
  return { blocked: true, techniqueKinds, tools, ceiling: 0, ruleIds };
}

/** The ceiling less the most that any limit takes off it; what is no number takes all. */
function lowered(ceiling: number, effects: readonly Cut[], faults: Set<LimitFault>): number {
  const steps = effects.map(({ ceilingLess }) => ceilingLess ?? 0);
  if (steps.every((step) => Number.isFinite(step))) return ceiling - Math.max(0, ...steps);
  faults.add('bad-number');
  return 0;
}

/** The lowest of the numbers given. Undefined when nothing was given. */
function lowest(values: readonly (number | undefined)[], faults: Set<LimitFault>): number | undefined {
  const [first, ...others] = values.filter((value) => value !== undefined);
  return first === undefined ? undefined : atMost(first, others, faults);
}

/** The lowest of a number and of those given beside it; one that is no number, or missing where it must stand, counts as 0. */
function atMost(most: number, values: readonly (number | undefined)[], faults: Set<LimitFault>): number {
  const numbers = [most, ...values.filter((value) => value !== undefined)];
  if (numbers.every((value) => Number.isFinite(value))) return Math.max(0, Math.min(...numbers));
  faults.add('bad-number');
  return 0;
}

/** The highest whole pressure that is not above a number. */
export function pressureAtMost(value: number): Pressure {
  const steps: readonly Pressure[] = [0, 1, 2, 3, 4, 5];
  return steps.findLast((step) => step <= value) ?? 0;
}

function limitsBy(make: (region: Region, side: Side) => RegionLimit): Limits {
  const entries = REGIONS.map((region) => [region, sidesBy((side) => make(region, side))] as const);
  return fromEntries(entries);
}

function sidesBy(make: (side: Side) => RegionLimit): Readonly<Record<Side, RegionLimit>> {
  const [left, right] = SIDES;
  return { [left]: make(left), [right]: make(right) };
}

function fromEntries(entries: readonly (readonly [Region, Readonly<Record<Side, RegionLimit>>])[]): Limits {
  // The entries hold every region, so the record is total.
  return Object.fromEntries(entries) as ByRegion<Readonly<Record<Side, RegionLimit>>>;
}

/** No contact yet today. */
export const noContactToday: ContactToday = {
  totalSeconds: 0,
  // The areas are all of them, so the record is total.
  areaSeconds: Object.fromEntries(AREAS.map((area) => [area, 0])) as ByArea<number>,
  techniqueSeconds: {},
};

/** Limits of the session as a whole. */
export function sessionOf(
  input: TriageInput,
  firings: readonly Firing[],
): { session: SessionLimits; faults: readonly LimitFault[] } {
  const faults = new Set<LimitFault>();
  const found = firings.flatMap(({ rule, effects }) =>
    effects.filter((effect) => effect.kind === 'session').map((effect) => ({ ruleId: rule.id, effect })),
  );
  const effects = found.map((entry) => entry.effect);
  const used = (input.log?.contactToday ?? noContactToday).totalSeconds;
  const days = effects.map((effect) => effect.daySecondsMax).map((max) => (max === undefined ? undefined : max - used));
  // Without any limit there is no time: an empty rule file must not open the day.
  const contact = lowest([...days, ...effects.map((effect) => effect.contactSecondsMax)], faults) ?? 0;
  const session: SessionLimits = {
    ceiling: pressureAtMost(
      atMost(
        pressureMax,
        effects.map((effect) => effect.ceiling),
        faults,
      ),
    ),
    contactSecondsMax: contact,
    firstWeek: isFirstWeek(input),
    posesBlocked: POSES.filter((pose: Pose) => effects.some((effect) => effect.posesBlocked?.includes(pose))),
    floorBlocked: effects.some((effect) => effect.floorBlocked),
    ruleIds: [...new Set(found.map((entry) => entry.ruleId))].sort(),
    because: found,
  };
  return { session, faults: [...faults] };
}

/** A session without contact. */
export function sessionWithoutContact(ruleId: string): SessionLimits {
  return { ceiling: 0, contactSecondsMax: 0, firstWeek: true, posesBlocked: [], floorBlocked: true, ruleIds: [ruleId] };
}

/** A tool hits harder than a hand: one step less (`safety.md` 0.6). */
const toolStep = 1;

/** Highest pressure at one spot with one tool: region and session together, one step less with a tool. */
export function ceilingAt(
  facts: Pick<ClearanceFacts, 'limits' | 'session'>,
  spot: { readonly region: Region; readonly side: Side },
  tool: Tool,
): Pressure {
  const limit = facts.limits[spot.region][spot.side];
  if (limit.blocked || limit.tools.includes(tool)) return 0;
  const byHand = Math.min(limit.ceiling, facts.session.ceiling);
  return pressureAtMost(tool === 'hand' || tool === 'plain_oil' ? byHand : byHand - toolStep);
}
