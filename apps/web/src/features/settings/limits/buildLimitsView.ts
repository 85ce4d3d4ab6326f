// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import {
  CONDITIONS,
  type Condition,
  findingKey,
  isTechniqueId,
  ruleKey,
  ruleSet,
  techniqueKey,
  type WordKey,
} from '@knead/content';
import {
  AREAS,
  type Area,
  firstWeekDays,
  type LimitSource,
  longestRest,
  type Region,
  type RestInForce,
  SIDES,
  type Spot,
  type WordGiven,
} from '@knead/domain';
import type { ProfileEntry } from '../buildProfileView.ts';
import { type LimitFact, limitFactsOf } from './limitFacts.ts';
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
  /** Conditions behind it that have a page to read. */
  readonly reads: readonly Condition[];
  /** Last day it holds, of the first week alone; `open` until there was a session. */
  readonly lastDay?: Day | 'open';
}

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
    facts: limitFactsOf(source).filter((fact) => !(is75 && fact.kind === 'ceiling' && fact.pressure >= namedBelowAt75)),
    easable,
    changes: entries.filter((entry) => entry.questions.some((id) => questions.includes(id))),
    reads: CONDITIONS.filter(({ card }) => questions.includes(card)),
    ...(ruleId === firstWeekRule && { lastDay: last }),
  };
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
