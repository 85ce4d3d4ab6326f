// SPDX-License-Identifier: MIT
import {
  type Condition,
  type Effect,
  type Question,
  type QuestionId,
  type Region,
  type Rule,
  TECHNIQUE_KINDS,
  type TechniqueKind,
  TOOLS,
  type Tool,
  type Where,
  when,
} from '@knead/domain';

/** Questions and rules that belong together. */
export interface RulePack {
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
}

export const NECK_ALL: readonly Region[] = ['neck_front', 'neck_side', 'neck_back'];
export const ARM_ALL: readonly Region[] = ['upper_arm', 'elbow', 'forearm', 'wrist', 'hand'];
export const LEG_ALL: readonly Region[] = ['thigh', 'knee_back', 'calf', 'shin', 'ankle', 'foot'];
export const BACK_ALL: readonly Region[] = ['upper_back', 'low_back', 'spine_midline'];

export const EVERYWHERE: Where = { kind: 'everywhere' };

/** Regions on both sides. */
export function at(...regions: readonly Region[]): Where {
  return { kind: 'place', regions, side: 'both' };
}

/** The places chosen in a question. */
export function chosenIn(question: QuestionId, reach: 'spot' | 'joints' = 'spot'): Where {
  return { kind: 'chosen', question, reach };
}

/** Every tool but the hand and plain oil. */
export const ALL_TOOLS: readonly Tool[] = TOOLS.filter((tool) => tool !== 'hand' && tool !== 'plain_oil');
/** Deep work, as RF-46 spells it out. */
export const DEEP: readonly TechniqueKind[] = ['press', 'roll', 'percuss'];
/** All that is not slow gliding. */
export const ALL_BUT_STROKE: readonly TechniqueKind[] = TECHNIQUE_KINDS.filter((kind) => kind !== 'stroke');

/** Skin that may be numb: this long per foot or hand a day (`product.md` 9, `techniques.md` F.2). */
const numbDaySeconds = 2 * 60;

type LimitParts = Omit<Extract<Effect, { kind: 'limit' }>, 'kind' | 'where'>;

/** A limit at some place. */
export function limit(where: Where, parts: LimitParts): Effect {
  return { kind: 'limit', where, ...parts };
}

/** Blocks a place whole. */
export function block(where: Where): Effect {
  return { kind: 'limit', where, block: true };
}

/** Skin that may be numb (`product.md` 9): after a look, light strokes and kneading with the flat hand only. */
export function numbSkin(where: Where): Effect {
  return limit(where, {
    ceiling: 2,
    daySecondsMax: numbDaySeconds,
    lookFirst: true,
    techniqueKinds: ALL_BUT_STROKE.filter((kind) => kind !== 'knead'),
    tools: ALL_TOOLS,
  });
}

/** A follow-up of the check, with a simpler wording after "not sure". */
export function followUp(id: QuestionId, ask: Condition, whyOf: string): Question {
  return { kind: 'yes-no', phase: 'check', id, ask, simpler: true, whyOf };
}

interface KindsHead extends Pick<Question, 'phase' | 'ask' | 'staleDays'> {
  /** The item or card whose "why we ask" it shares. */
  readonly whyOf: QuestionId;
}

/**
 * "What is it?" of an item that stands for several things, so that only what fits is asked further. Nothing chosen is not
 * sure: then everything is. Words of an option: `kind.<its id>`.
 */
export function kindsChoice(id: QuestionId, head: KindsHead, kinds: readonly string[]): Question {
  const options = kinds.map((kind) => ({ id: `${id}.${kind}`, labelKey: `kind.${id}.${kind}` }));
  return { kind: 'choice', id, ...head, many: true, options };
}

/** One of these options of such a choice, or more. */
export function kindsOf<K extends string>(id: QuestionId): (...kinds: readonly K[]) => Condition {
  return (...kinds) => when.any(...kinds.map((kind) => `${id}.${kind}`));
}

/** A card of the profile. */
export function card(id: QuestionId): Question {
  return { kind: 'yes-no', phase: 'profile', id, whyOf: 'profile' };
}

/** A detail of a card that was ticked. */
export function detail(id: QuestionId, ask: Condition): Question {
  return { kind: 'yes-no', phase: 'profile', id, ask, whyOf: 'profile' };
}
