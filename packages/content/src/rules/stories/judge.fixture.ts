// SPDX-License-Identifier: MIT
import { REGIONS, type Region, SIDES, type Tier, type TriageOutcome, tierRank } from '@knead/domain';
import { ARM_ALL, LEG_ALL, NECK_ALL } from '../pack.ts';
import type { Story } from './story.fixture.ts';
import { type Walk, type WalkSetting, walk } from './walk.fixture.ts';

/** A story led through the questions, and what came of it. */
export interface Judged {
  readonly story: Story;
  readonly walk: Walk;
  readonly tier: Tier;
  /** Turned away at the door for their age, which is right whatever else holds. */
  readonly refused: boolean;
  /** Places that may be worked on and must not. */
  readonly touched: readonly string[];
}

export function judge(story: Story, setting?: WalkSetting): Judged {
  const walked = walk(story.said, setting);
  const { outcome } = walked.first;
  return {
    story,
    walk: walked,
    tier: outcome.decision.tier,
    refused: story.said.age === 'age.under18',
    touched: story.mustBlock.filter((words) => !isLeftAlone(words, outcome)),
  };
}

/** Milder than the mildest right outcome. */
export function isUnder({ story, tier, refused }: Judged): boolean {
  return !refused && tierRank(tier) < tierRank(story.tierMin);
}

/** Stronger than the strongest right outcome. */
export function isOver({ story, tier, refused }: Judged): boolean {
  return !refused && tierRank(tier) > tierRank(story.tierMax);
}

const isAtLeast = (tier: Tier, least: Tier) => tierRank(tier) >= tierRank(least);

export interface Bar {
  readonly name: string;
  /** Ids of stories, or of stories with places, that the bar is about. */
  readonly of: number;
  readonly misses: readonly string[];
  /** Least share that must be right. */
  readonly least: number;
}

/** The bars of the stories, each with what missed it. */
export function barsOf(judged: readonly Judged[]): readonly Bar[] {
  const emergencies = judged.filter(({ story }) => story.tierMin === 'emergency');
  const grave = judged.filter(({ story }) => isAtLeast(story.tierMin, 'urgent'));
  const harmless = judged.filter(({ story }) => story.harmless);
  const places = judged.flatMap((one) => one.story.mustBlock.map((words) => ({ one, words })));
  const missed = (of: readonly Judged[], isWrong: (one: Judged) => boolean) =>
    of.filter(isWrong).map(({ story, tier }) => `${story.id} (${tier})`);
  return [
    {
      name: 'no emergency below urgent',
      of: emergencies.length,
      misses: missed(emergencies, ({ tier }) => !isAtLeast(tier, 'urgent')),
      least: 1,
    },
    {
      name: 'emergency or urgent found',
      of: grave.length,
      misses: missed(grave, ({ tier }) => !isAtLeast(tier, 'urgent')),
      least: 0.95,
    },
    {
      name: 'harmless kept at ok or caution',
      of: harmless.length,
      misses: missed(harmless, ({ tier, refused }) => !refused && isAtLeast(tier, 'clinician')),
      least: 0.9,
    },
    {
      name: 'no harmless one at emergency',
      of: harmless.length,
      misses: missed(harmless, ({ tier, refused }) => !refused && tier === 'emergency'),
      least: 1,
    },
    {
      name: 'places that must not be touched are left alone',
      of: places.length,
      misses: places
        .filter(({ one, words }) => one.touched.includes(words))
        .map(({ one, words }) => `${one.story.id} (${words})`),
      least: 0.95,
    },
  ];
}

/** Whether a bar is met; one that is about nothing is not. */
export function isMet({ of, misses, least }: Bar): boolean {
  return of > 0 && (of - misses.length) / of >= least;
}

/** Wilson's 95 % interval of a share. */
export function wilson(count: number, of: number): readonly [number, number] {
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

/** Without a key nothing is touched; with one every region meant must be blocked, on the side meant or on both. */
function isLeftAlone(words: string, { decision, clearance }: TriageOutcome): boolean {
  if (clearance === undefined) return true;
  const regions = regionsByWord.find(([word]) => words.includes(word))?.[1] ?? REGIONS;
  const named = SIDES.filter((side) => words.includes(side));
  const sides = named.length === 0 ? SIDES : named;
  return regions.every((region) => sides.every((side) => decision.limits[region][side].blocked));
}
