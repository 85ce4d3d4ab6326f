// SPDX-License-Identifier: MIT
import {
  REGIONS,
  type Region,
  type RegionLimit,
  type Rule,
  SIDES,
  type Side,
  type Tier,
  type TriageDecision,
} from '@knead/domain';
import paperFile from './fixtures/safetyPaper.json';
import { decideAs, type Outcome, outcomesOf } from './outcomes.fixture.ts';

/** A limit as the paper gives it. Groups of places, kinds and tools are named as there. */
export interface PaperLimit {
  readonly at: readonly string[];
  /** Only on the side of the chosen place. */
  readonly side?: string;
  /** Only where this place is too. */
  readonly within?: string;
  readonly block?: boolean;
  readonly ceiling?: number;
  readonly kinds?: readonly string[];
  readonly tools?: readonly string[];
  readonly holdSeconds?: number;
  readonly daySeconds?: number;
  readonly timeShare?: number;
  /** What part of the region is meant. */
  readonly part?: string;
  readonly source?: string;
}

interface PaperSession {
  readonly ceiling?: number;
  readonly contactSeconds?: number;
  readonly daySeconds?: number;
  readonly poses?: readonly string[];
  /** No weight on a tool on the floor. */
  readonly floor?: boolean;
}

export interface PaperCase {
  readonly name: string;
  readonly tier: string;
  readonly block?: readonly string[];
  readonly untilCleared?: readonly string[];
  readonly limits?: readonly PaperLimit[];
  readonly session?: PaperSession;
  readonly sudden?: boolean;
  readonly recheckDays?: number;
}

export interface PaperRow {
  readonly section: string;
  readonly cases: readonly PaperCase[];
  readonly blockOnly?: boolean;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly stricter?: readonly PaperLimit[];
}

/** What was typed from the papers, by id. */
export const paperRows: ReadonlyMap<string, PaperRow> = new Map(Object.entries<PaperRow>(paperFile.rows));

const groups: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(paperFile.groups));

/** The members of names, groups of the paper opened. */
export function expand(names: readonly string[] = []): readonly string[] {
  return [...new Set(names.flatMap((name) => groups.get(name) ?? [name]))];
}

/**
 * How one of our rules differs from its row, in words: `+` ours is stricter, `-` ours is milder. What is milder is
 * sought in the decision of the whole rule set, what is stricter in that of the rule alone.
 */
export function differencesOf(rule: Rule): readonly string[] {
  const row = paperRows.get(rule.id);
  if (row === undefined) return ['ours alone: no row of the paper'];
  const outcomes = outcomesOf(rule).filter(
    (outcome) => outcome.tier !== 'ok' || hasTier(row, 'ok') || isLimited(outcome),
  );
  const found = new Set<string>();
  for (const paperCase of row.cases) {
    const tried = outcomes.filter(({ tier }) => tier === paperCase.tier).map((ours) => compare(row, paperCase, ours));
    if (tried.length === 0) found.add(`${paperCase.name}: ours never ends in ${paperCase.tier}`);
    for (const line of fewest(tried)) found.add(`${paperCase.name}: ${line}`);
  }
  for (const ours of outcomes) {
    const tried = row.cases
      .filter(({ tier }) => tier === ours.tier)
      .map((paperCase) => compare(row, paperCase, ours).map((line) => `${paperCase.name}: ${line}`));
    if (tried.length === 0) found.add(`ours also ends in ${ours.tier}`);
    for (const line of fewest(tried)) found.add(line);
  }
  return [...found].sort();
}

function hasTier(row: PaperRow, tier: Tier): boolean {
  return row.cases.some((paperCase) => paperCase.tier === tier);
}

function isLimited({ alone }: Outcome): boolean {
  return everySpot.some((spot) => limitAt(alone, spot).ruleIds.length > 0);
}

function fewest(lists: readonly (readonly string[])[]): readonly string[] {
  return (
    lists.reduce<readonly string[] | undefined>(
      (best, list) => (best === undefined || list.length < best.length ? list : best),
      undefined,
    ) ?? []
  );
}

interface Spot {
  readonly region: Region;
  readonly side: Side;
}

const everySpot: readonly Spot[] = REGIONS.flatMap((region) => SIDES.map((side) => ({ region, side })));

const limitAt = (decision: TriageDecision, { region, side }: Spot): RegionLimit => decision.limits[region][side];

function compare(row: PaperRow, paperCase: PaperCase, ours: Outcome): readonly string[] {
  const lines = compareLimits(
    row,
    { ...paperCase, block: [...(paperCase.block ?? []), ...(paperCase.untilCleared ?? [])] },
    ours,
  );
  const waits = paperCase.untilCleared !== undefined || ours.rule.cases.some((one) => one.untilChecked !== undefined);
  const isMild = ours.tier === 'ok' || ours.tier === 'caution';
  const cleared = waits && isMild ? compareLimits(row, paperCase, decideAs(ours.rule, ours.given, true)) : [];
  return [
    ...lines,
    ...cleared.map((line) => `once cleared ${line}`),
    ...compareSession(paperCase.session ?? {}, ours),
    ...compareNotes(paperCase, ours),
  ];
}

function compareNotes(paperCase: PaperCase, ours: Outcome): readonly string[] {
  const lines: string[] = [];
  const isStop = ours.tier === 'urgent' || ours.tier === 'emergency';
  if (!isStop && paperCase.recheckDays !== ours.recheckDays) {
    lines.push(`asked again after ${paperCase.recheckDays ?? 'no'} days, ours ${ours.recheckDays ?? 'no'}`);
  }
  const sudden = paperCase.sudden ?? false;
  if (ours.staysWhenChecked !== undefined && ours.staysWhenChecked !== sudden) {
    lines.push(sudden ? '- a check may lower it' : '+ a check never lowers it');
  }
  return lines;
}

function compareSession(paper: PaperSession, { alone, full }: Outcome): readonly string[] {
  const { ceiling = 5, poses = [], floor = false } = paper;
  const room = Math.min(paper.contactSeconds ?? Number.POSITIVE_INFINITY, paper.daySeconds ?? Number.POSITIVE_INFINITY);
  const isOpen = room === Number.POSITIVE_INFINITY;
  return [
    ...numbers('session ceiling', ceiling, alone.session.ceiling, full.session.ceiling),
    ...numbers(
      'session seconds',
      isOpen ? undefined : room,
      ours(alone.session.contactSecondsMax),
      full.session.contactSecondsMax,
    ),
    ...lists('poses', poses, alone.session.posesBlocked, full.session.posesBlocked),
    ...(floor && !full.session.floorBlocked ? ['-floor'] : []),
    ...(!floor && alone.session.floorBlocked ? ['+floor'] : []),
  ];
}

/** Seconds of a whole day are no limit. */
function ours(seconds: number): number | undefined {
  return seconds >= 86_400 ? undefined : seconds;
}

function compareLimits(
  row: PaperRow,
  paperCase: PaperCase,
  outcome: Pick<Outcome, 'alone' | 'full' | 'places'>,
): readonly string[] {
  const limits: readonly PaperLimit[] = [
    ...(paperCase.block === undefined ? [] : [{ at: paperCase.block, block: true }]),
    ...(paperCase.limits ?? []),
    ...(row.stricter ?? []),
  ];
  const byLine = new Map<string, Spot[]>();
  for (const spot of everySpot) {
    const wanted = limits.filter((limit) => isWithin(spot, limit, outcome.places));
    for (const line of linesAt(wanted, limitAt(outcome.alone, spot), limitAt(outcome.full, spot))) {
      byLine.set(line, [...(byLine.get(line) ?? []), spot]);
    }
  }
  return [...byLine].map(([line, spots]) => `${nameOf(spots)} ${line}`).sort();
}

function isWithin({ region, side }: Spot, limit: PaperLimit, places: Outcome['places']): boolean {
  const isAt = (name: string) => {
    const spots = places.get(name);
    if (spots !== undefined) return spots.some((spot) => spot.region === region && spot.side === side);
    return expand([name]).includes(region);
  };
  if (!limit.at.some(isAt)) return false;
  if (limit.within !== undefined && !isAt(limit.within)) return false;
  return limit.side === undefined || (places.get(limit.side) ?? []).some((spot) => spot.side === side);
}

function linesAt(wanted: readonly PaperLimit[], alone: RegionLimit, full: RegionLimit): readonly string[] {
  if (wanted.some((limit) => limit.block === true)) return full.blocked ? [] : ['-block'];
  if (alone.blocked) return ['+block'];
  const lowest = (pick: (limit: PaperLimit) => number | undefined) => {
    const given = wanted.map(pick).filter((value) => value !== undefined);
    return given.length === 0 ? undefined : Math.min(...given);
  };
  const named = (pick: (limit: PaperLimit) => readonly string[] | undefined) =>
    expand(wanted.flatMap((one) => pick(one) ?? []));
  const open = full.blocked ? undefined : full;
  return [
    ...numbers('ceiling', lowest((one) => one.ceiling) ?? 5, alone.ceiling, open?.ceiling ?? 0),
    ...numbers(
      'hold s',
      lowest((one) => one.holdSeconds),
      alone.holdSecondsMax,
      open === undefined ? 0 : open.holdSecondsMax,
    ),
    ...numbers(
      'day s',
      lowest((one) => one.daySeconds),
      alone.daySecondsMax,
      open === undefined ? 0 : open.daySecondsMax,
    ),
    ...numbers(
      'share of time',
      lowest((one) => one.timeShare),
      alone.timeShare,
      open === undefined ? 0 : open.timeShare,
    ),
    ...lists(
      'kinds',
      named((one) => one.kinds),
      alone.techniqueKinds,
      open?.techniqueKinds,
    ),
    ...lists(
      'tools',
      named((one) => one.tools),
      alone.tools,
      open?.tools,
    ),
  ];
}

function numbers(
  what: string,
  paper: number | undefined,
  alone: number | undefined,
  full: number | undefined,
): readonly string[] {
  const none = Number.POSITIVE_INFINITY;
  const [wanted, own, whole] = [paper ?? none, alone ?? none, full ?? none] as const;
  if (whole > wanted) return [`-${what} ${paper}, ours ${full ?? 'none'}`];
  return own < wanted ? [`+${what} ${paper ?? 'none'}, ours ${alone}`] : [];
}

/** `full` is absent where the whole rule set blocks the place. */
function lists(
  what: string,
  paper: readonly string[],
  alone: readonly string[],
  full: readonly string[] | undefined,
): readonly string[] {
  const milder = full === undefined ? [] : paper.filter((name) => !full.includes(name));
  const stricter = alone.filter((name) => !paper.includes(name));
  return [
    ...(milder.length > 0 ? [`-${what} ${[...milder].sort().join(' ')}`] : []),
    ...(stricter.length > 0 ? [`+${what} ${[...stricter].sort().join(' ')}`] : []),
  ];
}

function nameOf(spots: readonly Spot[]): string {
  if (spots.length === everySpot.length) return 'everywhere';
  const open = everySpot.filter(({ region }) => !paperFile.starred.includes(region));
  if (spots.length === open.length && open.every((spot) => spots.includes(spot))) return 'all open regions';
  const regions = [...new Set(spots.map(({ region }) => region))];
  const sides = (region: Region) => spots.filter((spot) => spot.region === region).map(({ side }) => side);
  return regions
    .map((region) => (sides(region).length === 2 ? region : `${region}.${sides(region).join('')}`))
    .join(' ');
}
