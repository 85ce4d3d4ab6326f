// SPDX-License-Identifier: MIT
import { REGIONS, type Region, type RegionLimit, SIDES, type Tier, type TriageOutcome, tierRank } from '@knead/domain';
import { ARM_ALL, DEEP, LEG_ALL, NECK_ALL } from '../pack.ts';
import type { Story } from './story.fixture.ts';
import { type Walk, type WalkSetting, walk } from './walk.fixture.ts';

/** A story led through the questions, and what came of it. */
export interface Judged {
  readonly story: Story;
  readonly walk: Walk;
  readonly tier: Tier;
  /** Turned away at the door for their age, which is right whatever else holds. */
  readonly refused: boolean;
  /** Places that must not be touched, and how far the limits keep off them. */
  readonly places: readonly { readonly words: string; readonly care: Care }[];
}

/** Not touched at all; slow and soft at most, so nothing deep; or neither. */
type Care = 'left-alone' | 'soft-only' | 'open';

export function judge(story: Story, setting?: WalkSetting): Judged {
  const walked = walk(story.said, setting);
  const { outcome } = walked.first;
  return {
    story,
    walk: walked,
    // Who follows the link is on the crisis page, whatever the answers come to; the paper counts that as an emergency.
    tier: story.said.opensCrisis === true ? 'emergency' : outcome.decision.tier,
    refused: story.said.age === 'age.under18',
    places: story.mustBlock.map((words) => ({ words, care: careOf(words, outcome) })),
  };
}

/** Milder than the mildest right outcome. */
function isUnder({ story, tier, refused }: Judged): boolean {
  return !refused && tierRank(tier) < tierRank(story.tierMin);
}

/** Stronger than the strongest right outcome. */
function isOver({ story, tier, refused }: Judged): boolean {
  return !refused && tierRank(tier) > tierRank(story.tierMax);
}

/** What is to hold of a set of stories, and where it does not. */
export interface Bar {
  readonly of: number;
  /** Ids of stories, each with what it came to. */
  readonly misses: readonly string[];
  /** Least share that must be right. */
  readonly least: number;
}

export const BARS = [
  'emergency-urgent',
  'grave-found',
  'harmless-kept',
  'harmless-calm',
  'places-soft',
  'places-left',
] as const;
export type BarName = (typeof BARS)[number];

const isAtLeast = (tier: Tier, least: Tier) => tierRank(tier) >= tierRank(least);

/** The bars: no emergency below urgent; what is urgent or more found; harmless kept low, none at emergency; places kept off. */
export function barsOf(judged: readonly Judged[]): Readonly<Record<BarName, Bar>> {
  const harmless = judged.filter(({ story }) => story.harmless);
  const isMissed = ({ tier }: Judged) => !isAtLeast(tier, 'urgent');
  const bar = (of: readonly Judged[], isWrong: (one: Judged) => boolean, least: number): Bar => ({
    of: of.length,
    misses: of.filter((one) => !one.refused && isWrong(one)).map(({ story, tier }) => `${story.id}: ${tier}`),
    least,
  });
  return {
    'emergency-urgent': bar(atLeast(judged, 'emergency'), isMissed, 1),
    'grave-found': bar(atLeast(judged, 'urgent'), isMissed, 0.95),
    'harmless-kept': bar(harmless, ({ tier }) => isAtLeast(tier, 'clinician'), 0.9),
    'harmless-calm': bar(harmless, ({ tier }) => tier === 'emergency', 1),
    'places-soft': placesBar(judged, ['open']),
    'places-left': placesBar(judged, ['open', 'soft-only']),
  };
}

function atLeast(judged: readonly Judged[], least: Tier): readonly Judged[] {
  return judged.filter(({ story }) => isAtLeast(story.tierMin, least));
}

function placesBar(judged: readonly Judged[], wrong: readonly Care[]): Bar {
  const places = judged.flatMap(({ story, places: all }) => all.map(({ care }) => ({ id: story.id, care })));
  const misses = places.filter(({ care }) => wrong.includes(care)).map(({ id, care }) => `${id}: ${care}`);
  return { of: places.length, misses, least: 0.95 };
}

/** What is missed, where the bar is not met; one that is about nothing is not. */
export function shortfall({ of, misses, least }: Bar): readonly string[] {
  if (of === 0) return ['no story'];
  return (of - misses.length) / of >= least ? [] : misses;
}

/** A line to read: how many are right, with Wilson's 95 % interval, and what is not. */
function lineOf(name: string, { of, misses }: Pick<Bar, 'of' | 'misses'>): string {
  const right = of - misses.length;
  const [low, high] = wilson(right, of).map((share) => (share * 100).toFixed(1));
  const percent = ((right / of) * 100).toFixed(1);
  return `${name}: ${right}/${of} = ${percent} % (${low} to ${high})${misses.length > 0 ? `; ${misses.join('; ')}` : ''}`;
}

/** All bars, and under- and over-triage apart, as lines to read. */
export function reportOf(judged: readonly Judged[]): string {
  const told = (isWrong: (one: Judged) => boolean) => ({
    of: judged.length,
    misses: judged.filter(isWrong).map(({ story, tier }) => `${story.id}: ${tier}`),
  });
  const bars = barsOf(judged);
  return [
    lineOf('not under', told(isUnder)),
    lineOf('not over', told(isOver)),
    ...BARS.map((name) => lineOf(name, bars[name])),
  ].join('\n');
}

/** Wilson's 95 % interval of a share. */
function wilson(count: number, of: number): readonly [number, number] {
  const z = 1.96;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - reach) / scale, (middle + reach) / scale];
}

/** Body words of the authors, the more particular ones first: the first that is found in a place tells where it is. */
const regionsByWord: readonly (readonly [string, readonly Region[]])[] = [
  ['front of neck', ['neck_front']],
  ['side of neck', ['neck_side']],
  ['side of head', ['scalp']],
  ['back of the knee', ['knee_back']],
  ['upper back', ['upper_back']],
  ['middle back', ['upper_back']],
  ['low back', ['low_back']],
  ['upper arm', ['upper_arm']],
  ['forearm', ['forearm']],
  ['neck', NECK_ALL],
  ['temple', ['scalp', 'face_jaw']],
  ['scalp', ['scalp']],
  ['head', ['scalp']],
  ['spine', ['spine_midline']],
  ['chest', ['chest']],
  ['belly', ['abdomen']],
  ['pump', ['abdomen']],
  ['shoulder', ['shoulder']],
  ['elbow', ['elbow']],
  ['wrist', ['wrist']],
  ['hand', ['hand']],
  ['knuckle', ['hand']],
  ['finger', ['hand']],
  ['arm', ARM_ALL],
  ['thigh', ['thigh']],
  ['knee', ['shin']],
  ['calf', ['calf']],
  ['calves', ['calf']],
  ['shin', ['shin']],
  ['ankle', ['ankle']],
  ['vein', ['calf', 'knee_back']],
  ['heel', ['foot']],
  ['toe', ['foot']],
  ['foot', ['foot']],
  ['feet', ['foot']],
  ['leg', LEG_ALL],
  ['back', ['upper_back', 'low_back', 'spine_midline']],
];

/** Without a key nothing is touched. With one every region that is meant must be kept off, on the side meant or on both. */
function careOf(words: string, { decision, clearance }: TriageOutcome): Care {
  if (clearance === undefined) return 'left-alone';
  const regions = regionsByWord.find(([word]) => words.includes(word))?.[1] ?? REGIONS;
  const named = SIDES.filter((side) => words.includes(side));
  const sides = named.length === 0 ? SIDES : named;
  const limits = regions.flatMap((region) => sides.map((side) => decision.limits[region][side]));
  if (limits.every(({ blocked }) => blocked)) return 'left-alone';
  return limits.every((limit) => limit.blocked || isSoft(limit)) ? 'soft-only' : 'open';
}

/** As the rules spell "nothing deep": pressure 2 at most, no pressing, rolling or tapping. */
function isSoft({ ceiling, techniqueKinds }: RegionLimit): boolean {
  return ceiling <= 2 && DEEP.every((kind) => techniqueKinds.includes(kind));
}
