// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import {
  type Answer,
  type Answers,
  type ByRegion,
  type ChoiceOption,
  type Complaint,
  type Condition,
  decideTriage,
  type Fact,
  type Place,
  type Question,
  REGIONS,
  RESTING,
  type Region,
  type Resting,
  type Rule,
  type RuleSet,
  type Score,
  SIDES,
  type Side,
  type Tier,
  type TriageDecision,
  type TriageLog,
  WAITING,
  type Waiting,
  when,
} from '@knead/domain';
import { checkedYes, makeInput, no, yes } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

/** What makes a condition hold: these answered yes, these facts so, at least this pain. */
export interface Given {
  readonly ids: readonly string[];
  readonly facts: readonly Fact[];
  readonly pain: number;
}

/** Most ways in which a condition is tried. */
const waysMax = 64;

interface Spot {
  readonly region: Region;
  readonly side: Side;
}

/** What the engine makes of one way in which a rule holds, everything else being no. */
export interface Outcome {
  readonly rule: Rule;
  readonly given: Given;
  readonly tier: Tier;
  /** This rule alone, over ceilings of 5. */
  readonly alone: TriageDecision;
  /** All rules together. */
  readonly full: TriageDecision;
  /** The spots that words of the paper such as "chosen" stand for here. */
  readonly places: ReadonlyMap<string, readonly Spot[]>;
  readonly recheckDays?: number;
  /** Whether the tier stays although a professional has looked at it; absent where that means nothing. */
  readonly staysWhenChecked?: boolean;
}

/** Every smallest way in which the rule's cases hold, each decided by the engine; those that come out alike once. */
export function outcomesOf(rule: Rule): readonly Outcome[] {
  const ways = rule.cases.flatMap((ruleCase) => waysOf(ruleCase.when));
  const outcomes = ways.map((given) => outcomeOf(rule, given));
  const seen = new Set<string>();
  return outcomes.filter(({ tier, alone, staysWhenChecked, recheckDays }) => {
    const sign = JSON.stringify([tier, alone.limits, alone.session, staysWhenChecked, recheckDays]);
    return !seen.has(sign) && seen.add(sign);
  });
}

function outcomeOf(rule: Rule, given: Given): Outcome {
  const plain = decideAs(rule, given, false);
  const { tier } = plain.alone;
  const mayEase = (tier === 'urgent' || tier === 'clinician') && given.ids.some((id) => !id.startsWith('age.'));
  const recheckDays = plain.alone.findings.find((finding) => finding.ruleId === rule.id)?.recheckDays;
  return {
    rule,
    given,
    tier,
    ...plain,
    ...(recheckDays !== undefined && { recheckDays }),
    ...(mayEase && { staysWhenChecked: decideAs(rule, given, true).alone.tier === tier }),
  };
}

/** Decides with these answers, and a professional's word on each where `isChecked`. */
export function decideAs(rule: Rule, given: Given, isChecked: boolean): Pick<Outcome, 'alone' | 'full' | 'places'> {
  const chosen = chosenOptions(given);
  const input = inputOf(given, chosen, isChecked ? checkedYes : yes);
  const alone = decideTriage(aloneSet(rule), input).decision;
  const full = decideTriage(ruleSet, input).decision;
  for (const { unanswered, problems, reasons } of [alone, full]) {
    const open = [...unanswered, ...problems.map(({ path }) => path), ...reasons];
    if (open.length > 0) throw new Error(`${rule.id} with ${given.ids.join(' ')}: ${open.join(' ')}`);
  }
  return { alone, full, places: placesOf(rule, chosen) };
}

// The record is total: it holds every region.
const fives = Object.fromEntries(REGIONS.map((region) => [region, 5])) as ByRegion<number>;

/** Nothing but one rule, and a day long enough to limit nothing. */
function aloneSet(rule: Rule): RuleSet {
  const room: Rule = {
    id: 'ROOM',
    kind: 'dose',
    where: { kind: 'everywhere' },
    quiet: true,
    cases: [{ tier: 'ok', when: when.always, effects: [{ kind: 'session', daySecondsMax: 86_400 }] }],
    sources: ['x'],
  };
  return { ...ruleSet, ceilings: fives, groups: [], rules: [room, rule] };
}

const complaint: Complaint = { regions: ['forearm', 'wrist', 'hand'], sides: ['left'], qualities: ['ache'] };
const now = makeInput().now;
const tingledBefore = (minutes: number) => [
  {
    technique: 'wh-palm-pads',
    side: 'left' as const,
    regions: ['hand'] as const,
    since: instant(now - minutes * 60_000),
  },
];

interface World {
  readonly log?: Partial<TriageLog>;
  readonly isNew?: true;
  readonly complaint?: Complaint;
}

/** What makes a fact so. A new fact needs its line here. */
const worlds: Readonly<Record<Exclude<Fact, Waiting | Resting>, World>> = {
  'first-week': { isNew: true },
  'first-fortnight': { isNew: true },
  'nerve-complaint': { complaint: { ...complaint, qualities: ['tingling'] } },
  'tingling-half-hour': { log: { openTingling: tingledBefore(31) } },
  'tingling-day': { log: { openTingling: tingledBefore(25 * 60) } },
  unwell: { log: { unwell: { since: instant(0) } } },
  overdone: { log: { overdone: true } },
  sore: { log: { sore: [{ side: 'left', regions: ['hand'] }] } },
  numb: { log: { numb: [{ side: 'left', regions: ['hand'] }] } },
  'neck-work': { log: { neckWork: true } },
  reacted: { log: { reacted: true } },
};

function worldOf(fact: Fact): World {
  if (WAITING.some((one) => one === fact)) return { log: { waiting: WAITING.filter((one) => one === fact) } };
  if (!RESTING.some((one) => one === fact)) return worlds[fact as keyof typeof worlds];
  // A rest that goes on, given by the rule that stands behind the dash.
  const ruleId = fact.replace('rests-', '');
  const regions: readonly Region[] = ruleId === 'ST-04' ? REGIONS : ['hand'];
  const side = ruleId === 'ST-04' ? 'both' : 'left';
  return { log: { rested: [{ technique: 'wh-palm-pads', side, regions, until: instant(now + 60_000), ruleId }] } };
}

function inputOf(given: Given, chosen: readonly ChoiceOption[], said: Answer) {
  const isYes = (id: string) => given.ids.includes(id) || chosen.some((option) => option.id === id);
  const answersIn = (phase: Question['phase']): Answers =>
    Object.fromEntries(
      ruleSet.questions
        .filter((question) => question.phase === phase)
        .flatMap((question) => (question.kind === 'choice' ? question.options.map(({ id }) => id) : [question.id]))
        .map((id) => [id, isYes(id) ? said : no]),
    );
  const worlds = given.facts.map(worldOf);
  const { firstUseDay, ...rest } = makeInput().log ?? {};
  const isNew = worlds.some((world) => world.isNew);
  const log: TriageLog = Object.assign(
    { ...rest, ...(!isNew && firstUseDay && { firstUseDay }) },
    ...worlds.map((world) => world.log ?? {}),
  );
  return makeInput(
    {},
    {
      profile: answersIn('profile'),
      answers: answersIn('check'),
      painNow: Math.max(3, given.pain) as Score,
      complaint: worlds.find((world) => world.complaint !== undefined)?.complaint ?? complaint,
      log,
    },
  );
}

/** One option for each choice: the one that is given, else a place on the left, else one that no rule speaks of. */
function chosenOptions(given: Given): readonly ChoiceOption[] {
  return ruleSet.questions.flatMap((question) => {
    if (question.kind !== 'choice') return [];
    const own = question.options.filter(({ id }) => given.ids.includes(id));
    if (own.length > 0) return own;
    const placed = question.options.filter(({ place }) => place?.side === 'left');
    const hand = placed.find(({ place }) => place?.regions.includes('hand')) ?? placed[0];
    const silent = question.options.find(({ id }) => !spokenOptions.has(id));
    const option = hand ?? silent ?? question.options[0];
    return option === undefined ? [] : [option];
  });
}

const spokenOptions = new Set(
  ruleSet.rules.flatMap(({ cases }) => cases.flatMap((one) => waysOf(one.when)).flatMap(({ ids }) => ids)),
);

function placesOf(rule: Rule, chosen: readonly ChoiceOption[]): Outcome['places'] {
  const wheres = [
    rule.where,
    ...rule.cases.flatMap(({ effects = [], untilChecked = [] }) =>
      [...effects, ...untilChecked].flatMap((effect) => (effect.kind === 'limit' ? [effect.where] : [])),
    ),
  ];
  const asked = new Set(wheres.flatMap((where) => (where.kind === 'chosen' ? [where.question] : [])));
  const options = ruleSet.questions
    .filter((question) => question.kind === 'choice' && asked.has(question.id))
    .flatMap((question) => (question.kind === 'choice' ? question.options : []))
    .filter((option) => chosen.some(({ id }) => id === option.id));
  const where = spotsOf({ regions: complaint.regions ?? [], side: 'left' });
  const orElse = (spots: readonly Spot[]) => (spots.length === 0 ? where : spots);
  return new Map([
    ['chosen', orElse(options.flatMap(({ place }) => (place === undefined ? [] : spotsOf(place))))],
    ['chosen+joints', orElse(options.flatMap(({ place, wide = place }) => (wide === undefined ? [] : spotsOf(wide))))],
    ['complaint', where],
    ['tingling', spotsOf({ regions: ['hand'], side: 'left' })],
    ['painted', spotsOf({ regions: ['hand'], side: 'left' })],
    ['rested', spotsOf({ regions: ['hand'], side: 'left' })],
  ]);
}

function spotsOf({ regions, side }: Place): readonly Spot[] {
  return regions.flatMap((region) => (side === 'both' ? SIDES : [side]).map((one) => ({ region, side: one })));
}

/** Smallest sets of answers and facts that make a condition hold. */
function waysOf(condition: Condition): readonly Given[] {
  switch (condition.kind) {
    case 'always':
      return [{ ids: [], facts: [], pain: 0 }];
    case 'yes':
      return [{ ids: [condition.question], facts: [], pain: 0 }];
    case 'fact':
      return [{ ids: [], facts: [condition.fact], pain: 0 }];
    case 'pain':
      return [{ ids: [], facts: [], pain: condition.atLeast }];
    case 'at-least':
      return combinations(condition.of, condition.count)
        .flatMap((parts) => parts.map(waysOf).reduce<readonly Given[]>(crossed, [{ ids: [], facts: [], pain: 0 }]))
        .slice(0, waysMax);
  }
}

function crossed(some: readonly Given[], others: readonly Given[]): readonly Given[] {
  return some.flatMap((a) =>
    others.map((b) => ({
      ids: [...new Set([...a.ids, ...b.ids])],
      facts: [...new Set([...a.facts, ...b.facts])],
      pain: Math.max(a.pain, b.pain),
    })),
  );
}

function combinations<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return list.flatMap((first, index) => combinations(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}
