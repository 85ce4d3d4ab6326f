// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import { findingKey, isTechniqueId, pressureKey, ruleKey, ruleSet, techniqueKey, type WordKey } from '@knead/content';
import {
  AREAS,
  type Area,
  type Effect,
  firstWeekDays,
  type LimitSource,
  longestRest,
  MASSAGE_TOOLS,
  type Region,
  type RestInForce,
  SIDES,
  type Spot,
  TECHNIQUE_KINDS,
  TOOLS,
  type WordGiven,
} from '@knead/domain';
import type { ProfileEntry } from '../buildProfileView.ts';
import { type PlaceWords, placeWords } from './placeWords.ts';

/** Everything that limits the person now, as data; empty lists mean: nothing beyond what holds for everyone. */
export interface LimitsView {
  readonly groups: readonly LimitGroup[];
  readonly rests: readonly RestRow[];
  /** What professionals have looked at, as the person told. */
  readonly words: readonly WordRow[];
  /** Rows and rests together. */
  readonly count: number;
}

/** Limits of one body part; `whole` also holds what lies in several. */
export interface LimitGroup {
  readonly part: Area | 'whole';
  readonly rows: readonly LimitRow[];
}

/** One rule: because you told us this, that follows. */
export interface LimitRow {
  readonly ruleId: string;
  readonly message: WordKey;
  readonly facts: readonly LimitFact[];
  readonly easable: boolean;
  /** Where the answers behind it are given. */
  readonly changes: readonly ProfileEntry[];
  /** Last day it holds, of the first week alone; `open` until there was a session. */
  readonly lastDay?: Day | 'open';
}

/** One thing that follows. Words are keys; a sentence is said whole. */
export type LimitFact =
  | { readonly kind: 'place'; readonly words: WordKey; readonly place: readonly PlaceWords[] }
  | {
      readonly kind: 'ceiling';
      readonly place: readonly PlaceWords[];
      readonly pressure: number;
      readonly name: WordKey;
    }
  | { readonly kind: 'without'; readonly place: readonly PlaceWords[]; readonly things: readonly WordKey[] }
  | { readonly kind: 'minutes'; readonly place: readonly PlaceWords[]; readonly minutes: number }
  | { readonly kind: 'hold'; readonly place: readonly PlaceWords[]; readonly seconds: number }
  | { readonly kind: 'session-minutes'; readonly words: WordKey; readonly minutes: number }
  | { readonly kind: 'plain'; readonly words: WordKey };

/** One place at rest. */
export interface RestRow {
  readonly id: string;
  readonly place: readonly PlaceWords[];
  readonly rest: RestInForce;
  readonly because?: WordKey;
}

/** A professional's word, with the answers it was given on. */
export interface WordRow extends Pick<WordGiven, 'ruleId' | 'questions'> {
  readonly message: WordKey;
  readonly when: Day;
}

interface LimitsFacts {
  readonly words: readonly WordGiven[];
  readonly sources: readonly LimitSource[];
  readonly entries: readonly ProfileEntry[];
  readonly rests: readonly RestInForce[];
  readonly firstUseDay: Day | undefined;
  /** The person is 75 or older. Default: no. */
  readonly is75?: boolean;
}

const firstWeekRule = 'DOSE-WEEK-1';

/** From 75 on "up to firm" must not sound like something to aim for: such a ceiling holds, and is not told. */
const namedBelowAt75 = 4;

export function buildLimitsView(facts: LimitsFacts): LimitsView {
  const rows = facts.sources.map((source) => ({ part: partOf(source), row: rowOf(source, facts) }));
  const parts = ['whole', ...AREAS] as const;
  const groups = parts.map((part) => ({ part, rows: rows.filter((one) => one.part === part).map(({ row }) => row) }));
  const rests = restRows(facts.rests);
  const words = facts.words.map(({ ruleId, questions, checked, eased }) => {
    return { ruleId, questions, message: findingKey({ ruleId, eased }), when: checked.when };
  });
  return { groups: groups.filter((group) => group.rows.length > 0), rests, words, count: rows.length + rests.length };
}

function rowOf(source: LimitSource, { entries, firstUseDay, is75 = false }: LimitsFacts): LimitRow {
  const { ruleId, questions, easable } = source;
  const last = firstUseDay === undefined ? 'open' : addDays(firstUseDay, firstWeekDays - 1);
  return {
    ruleId,
    message: findingKey(source),
    facts: [...merged(source.limits).flatMap(factsOf), ...source.session.flatMap(sessionFacts)].filter(
      (fact) => !(is75 && fact.kind === 'ceiling' && fact.pressure >= namedBelowAt75),
    ),
    easable,
    changes: entries.filter((entry) => entry.questions.some((id) => questions.includes(id))),
    ...(ruleId === firstWeekRule && { lastDay: last }),
  };
}

type Limit = LimitSource['limits'][number];

/** Limits of the same spots as one, so that each place is named once. The strictest counts. */
function merged(limits: readonly Limit[]): readonly Limit[] {
  const bySpots = new Map<string, Limit>();
  for (const limit of limits) {
    const key = limit.spots.map(({ region, side }) => `${region} ${side}`).join();
    const before = bySpots.get(key);
    bySpots.set(key, before === undefined ? limit : { ...limit, effect: joined(before.effect, limit.effect) });
  }
  return [...bySpots.values()];
}

type LimitEffect = Limit['effect'];

function joined(a: LimitEffect, b: LimitEffect): LimitEffect {
  const lowest = (key: 'ceiling' | 'daySecondsMax' | 'holdSecondsMax') => {
    const given = [a[key], b[key]].filter((value) => value !== undefined);
    return given.length === 0 ? {} : { [key]: Math.min(...given) };
  };
  return {
    ...a,
    block: a.block === true || b.block === true,
    lookFirst: a.lookFirst === true || b.lookFirst === true,
    techniqueKinds: [...new Set([...(a.techniqueKinds ?? []), ...(b.techniqueKinds ?? [])])],
    tools: [...new Set([...(a.tools ?? []), ...(b.tools ?? [])])],
    ...lowest('ceiling'),
    ...lowest('daySecondsMax'),
    ...lowest('holdSecondsMax'),
  };
}

function factsOf({ effect, spots }: Limit): readonly LimitFact[] {
  const place = placeWords(spots);
  if (place.length === 0) return [];
  if (effect.block === true || effect.ceiling === 0) return [{ kind: 'place', words: 'limits.left-out', place }];
  const { ceiling, daySecondsMax, holdSecondsMax } = effect;
  const pressure = ([1, 2, 3, 4, 5] as const).findLast((step) => ceiling !== undefined && step <= ceiling);
  return [
    ...(pressure === undefined
      ? []
      : [{ kind: 'ceiling', place, pressure, name: pressureKey(pressure, 'name') } as const]),
    ...touchFacts(effect, place),
    ...(daySecondsMax === undefined ? [] : [{ kind: 'minutes', place, minutes: daySecondsMax / 60 } as const]),
    ...(holdSecondsMax === undefined ? [] : [{ kind: 'hold', place, seconds: holdSecondsMax } as const]),
    ...(effect.lookFirst === true ? [{ kind: 'place', words: 'limits.look', place } as const] : []),
  ];
}

/** Long lists in the words they come to: hands only, slow strokes only. */
function touchFacts(
  { techniqueKinds = [], tools = [] }: LimitEffect,
  place: readonly PlaceWords[],
): readonly LimitFact[] {
  const open = TECHNIQUE_KINDS.filter((kind) => !techniqueKinds.includes(kind));
  const isHandsOnly = MASSAGE_TOOLS.every((tool) => tools.includes(tool));
  const gentle = open.every((kind) => kind === 'stroke' || kind === 'knead');
  const things: readonly WordKey[] = [
    ...(gentle ? [] : techniqueKinds.map((kind) => `touch.${kind}` as const)),
    ...TOOLS.filter((tool) => tools.includes(tool) && !(isHandsOnly && MASSAGE_TOOLS.some((one) => one === tool))).map(
      (tool) => `tool.${tool}` as const,
    ),
  ];
  const softly = open.includes('knead') ? 'limits.flat-hand' : 'limits.strokes-only';
  return [
    ...(gentle ? [{ kind: 'place', words: softly, place } as const] : []),
    ...(isHandsOnly ? [{ kind: 'place', words: 'limits.hands-only', place } as const] : []),
    ...(things.length === 0 ? [] : [{ kind: 'without', place, things } as const]),
  ];
}

function sessionFacts(effect: Extract<Effect, { kind: 'session' }>): readonly LimitFact[] {
  const { ceiling, contactSecondsMax, daySecondsMax, posesBlocked = [] } = effect;
  const everywhere = [{ words: 'body.everywhere' }] as const;
  const pressure = ([1, 2, 3, 4, 5] as const).findLast((step) => ceiling !== undefined && step <= ceiling);
  const minutes = (words: WordKey, seconds: number | undefined) =>
    seconds === undefined ? [] : [{ kind: 'session-minutes', words, minutes: seconds / 60 } as const];
  return [
    ...(pressure === undefined
      ? []
      : [{ kind: 'ceiling', place: everywhere, pressure, name: pressureKey(pressure, 'name') } as const]),
    ...minutes('limits.session-minutes', contactSecondsMax),
    ...minutes('limits.day-minutes', daySecondsMax),
    ...posesBlocked.map((pose) => ({ kind: 'plain', words: `limits.pose.${pose}` }) as const),
  ];
}

const partByRegion: Readonly<Partial<Record<Region, Area>>> = {
  scalp: 'neck-shoulders',
  face_jaw: 'neck-shoulders',
  neck_side: 'neck-shoulders',
  neck_back: 'neck-shoulders',
  shoulder: 'neck-shoulders',
  upper_back: 'upper-back',
  low_back: 'upper-back',
  chest: 'upper-back',
  hip_buttock: 'upper-back',
  upper_arm: 'wrist-hands',
  elbow: 'wrist-hands',
  forearm: 'wrist-hands',
  wrist: 'wrist-hands',
  hand: 'wrist-hands',
  thigh: 'feet-ankles',
  calf: 'feet-ankles',
  shin: 'feet-ankles',
  ankle: 'feet-ankles',
  foot: 'feet-ankles',
};

/** The one part that all of its limits lie in, else the whole body. */
function partOf({ limits, session }: LimitSource): LimitGroup['part'] {
  const spots: readonly Spot[] = limits.flatMap((limit) => limit.spots);
  const parts = new Set(spots.flatMap(({ region }) => partByRegion[region] ?? []));
  const [only] = parts;
  return parts.size === 1 && only !== undefined && session.length === 0 ? only : 'whole';
}

/** The longest rest of each place, and a place that several techniques share but once. */
function restRows(rests: readonly RestInForce[]): readonly RestRow[] {
  const ofSpots = longestOfEach(rests, ({ technique, side }) => `${technique} ${side}`);
  return longestOfEach(ofSpots, (rest) => JSON.stringify(placeOf(rest))).map((rest) => {
    const place = placeOf(rest);
    return { id: JSON.stringify(place), place, rest, ...becauseOf(rest) };
  });
}

function longestOfEach(rests: readonly RestInForce[], keyOf: (rest: RestInForce) => string): readonly RestInForce[] {
  const byKey = new Map<string, RestInForce[]>();
  for (const rest of rests) byKey.set(keyOf(rest), [...(byKey.get(keyOf(rest)) ?? []), rest]);
  return [...byKey.values()].flatMap((same) => longestRest(same) ?? []);
}

/** A spot has the name of its technique's place; what rests as a whole, and what nobody knows, those of its regions. */
function placeOf({ technique, side, extent, regions }: RestInForce): readonly PlaceWords[] {
  if (extent === 'spot' && isTechniqueId(technique)) {
    return [{ words: techniqueKey(technique, 'place'), ...(side !== 'both' && { side }) }];
  }
  const sides = side === 'both' ? SIDES : [side];
  return placeWords(regions.flatMap((region) => sides.map((one) => ({ region, side: one }))));
}

/** What the rule says that rests it. Tingling rests a spot also when it went at once, which ST-02 does not say. */
function becauseOf({ ruleId }: RestInForce): Pick<RestRow, 'because'> {
  if (ruleId === 'ST-02') return { because: 'limits.rest.tingled' };
  return ruleSet.rules.some(({ id }) => id === ruleId) ? { because: ruleKey(ruleId, 'message') } : {};
}
