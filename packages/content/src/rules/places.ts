// SPDX-License-Identifier: MIT
import type { ChoiceOption, Condition, Place, Question, QuestionId, Region, Side } from '@knead/domain';
import { ARM_ALL, LEG_ALL } from './pack.ts';

interface BodyPlace {
  readonly name: string;
  readonly place: Place;
  /** The place with one joint to each side. */
  readonly wide: Place;
}

function sided(name: string, regions: readonly Region[], around: readonly Region[]): readonly BodyPlace[] {
  const sides: readonly Side[] = ['left', 'right'];
  return sides.map((side) => ({
    name: `${name}-${side}`,
    place: { regions, side },
    wide: { regions: [...regions, ...around], side },
  }));
}

function middle(name: string, regions: readonly Region[], around: readonly Region[]): BodyPlace {
  return { name, place: { regions, side: 'both' }, wide: { regions: [...regions, ...around], side: 'both' } };
}

/** The parts of the body a person chooses from when a rule must know where something is. */
const BODY_PLACES: readonly BodyPlace[] = [
  middle('neck', ['neck_front', 'neck_side', 'neck_back', 'scalp'], ['shoulder', 'upper_back']),
  ...sided('shoulder', ['shoulder'], ['neck_side', 'neck_back', 'upper_back', 'chest', 'armpit', 'upper_arm']),
  middle('upper-back', ['upper_back', 'spine_midline'], ['neck_back', 'shoulder', 'low_back', 'chest']),
  ...sided('chest', ['chest'], ['shoulder', 'armpit', 'upper_back']),
  ...sided('arm', ['upper_arm', 'elbow', 'forearm'], ['shoulder', 'armpit', 'wrist']),
  ...sided('hand', ['wrist', 'hand'], ['forearm']),
  ...sided('leg', ['hip_buttock', 'thigh', 'knee_back', 'calf', 'shin'], ['groin', 'low_back', 'ankle']),
  ...sided('foot', ['ankle', 'foot'], ['calf', 'shin']),
  middle('elsewhere', ['face_jaw', 'chest', 'abdomen', 'low_back', 'hip_buttock', 'groin', 'armpit'], []),
];

interface ChoiceHead {
  readonly phase: Question['phase'];
  readonly ask: Condition;
}

interface SideChoiceHead extends ChoiceHead {
  /** Whether "neither" can be chosen. */
  readonly none?: boolean;
}

const WHOLE_BODY = ['neck', 'shoulder', 'upper-back', 'arm', 'hand', 'leg', 'foot', 'elsewhere'];
/** For what is fitted in the chest as well: a port, or a line. Elsewhere the chest is one of the other places. */
export const WITH_CHEST: readonly string[] = [...WHOLE_BODY, 'chest'];

/** "Where is it?" with the places of `names`, or those of the whole body. */
export function placeChoice(id: QuestionId, head: ChoiceHead, names: readonly string[] = WHOLE_BODY): Question {
  const options = BODY_PLACES.filter(({ name }) => names.includes(name.replace(/-(left|right)$/, '')));
  return { kind: 'choice', id, ...head, many: true, whyOf: 'place', options: options.map((at) => optionOf(id, at)) };
}

/** "Which side?" of some regions. */
export function sideChoice(id: QuestionId, head: SideChoiceHead, regions: readonly Region[]): Question {
  const { phase, ask, none } = head;
  const sides: readonly Side[] = ['left', 'right'];
  const options: readonly ChoiceOption[] = [
    ...sides.map((side) => ({ id: `${id}.${side}`, labelKey: `side.${side}`, place: { regions, side } })),
    ...(none === true ? [{ id: `${id}.none`, labelKey: 'side.none' }] : []),
  ];
  return { kind: 'choice', id, phase, ask, many: true, whyOf: 'place', options };
}

/** "Which arm or leg?" with the quarter of the trunk that drains with it. */
export function limbChoice(id: QuestionId, head: ChoiceHead): Question {
  const limbs = [
    ...sided('arm', [...ARM_ALL, 'shoulder', 'armpit', 'chest', 'upper_back'], []),
    ...sided('leg', [...LEG_ALL, 'hip_buttock', 'groin', 'abdomen', 'low_back'], []),
  ];
  return { kind: 'choice', id, ...head, many: true, whyOf: 'place', options: limbs.map((limb) => optionOf(id, limb)) };
}

function optionOf(id: QuestionId, { name, place, wide }: BodyPlace): ChoiceOption {
  return { id: `${id}.${name}`, labelKey: `place.${name}`, place, wide };
}
