// SPDX-License-Identifier: MIT
import { pressureKey, techniqueKey, techniques, type WordKey } from '@knead/content';
import type { Region, SessionView, Step, StepSide } from '@knead/domain';
import { phasePicture } from './phasePicture.ts';

/** The player as data: keys of words, numbers and pictures, nothing decided anew. */
export interface PlayerView {
  readonly title: WordKey;
  readonly titleValues: Readonly<Record<string, number>>;
  readonly minutesLeft: number;
  /** Absent while resting. */
  readonly flag: { readonly side: StepSide; readonly word: WordKey; readonly part: WordKey } | undefined;
  readonly picture: { readonly id: string; readonly side: StepSide; readonly place: WordKey } | undefined;
  /** In a changeover: time to get into place; else the step's own. */
  readonly seconds: number;
  readonly doneFraction: number;
  readonly isChangeover: boolean;
  readonly isMoving: boolean;
  readonly breath: 'in' | 'out' | undefined;
  readonly pressure: PressureView | undefined;
  readonly next: WordKey | undefined;
  readonly nextSide: WordKey | undefined;
  /** `asking`: the skin is to be looked at, and nobody has said what is there. */
  readonly look: SessionView['look'];
  /** What waits for the look is foot work alone. */
  readonly isLookAtFeet: boolean;
  /** The look is going on and was answered. */
  readonly isLookedAt: boolean;
}

export interface PressureView {
  readonly now: number;
  readonly ceiling: number;
  readonly name: WordKey;
  readonly like: WordKey;
}

const secondsPerMinute = 60;

export function buildPlayerView(view: SessionView, steps: readonly Step[]): PlayerView {
  const { step } = view;
  const isChangeover = view.changeoverSecondsLeft > 0;
  return {
    ...titleOf(view, steps),
    minutesLeft: Math.ceil(view.sessionSecondsLeft / secondsPerMinute),
    flag: flagOf(step),
    picture:
      step.kind === 'contact'
        ? {
            id: phasePicture(step.technique, view.fraction),
            side: step.side,
            place: techniqueKey(step.technique, 'place'),
          }
        : undefined,
    seconds: isChangeover ? view.changeoverSecondsLeft : view.secondsLeft,
    doneFraction: isChangeover ? 1 - view.changeoverSecondsLeft / Math.max(1, step.changeoverSeconds) : view.fraction,
    isChangeover,
    isMoving: view.mode === 'working',
    breath: view.breath?.phase,
    pressure: pressureOf(view),
    next: view.next === undefined ? undefined : nameOf(view.next),
    nextSide: view.next?.kind === 'contact' ? `side.${view.next.side}` : undefined,
    look: view.look,
    isLookAtFeet: steps.every((one) => one.kind === 'rest' || one.afterLook !== true || one.area === 'feet-ankles'),
    isLookedAt: view.look === 'clear' && step.kind === 'rest' && step.rest === 'look',
  };
}

/** Contact is counted in points; a rest says what it is. */
function titleOf(view: SessionView, steps: readonly Step[]): Pick<PlayerView, 'title' | 'titleValues'> {
  if (view.step.kind === 'rest') return { title: `rest.${view.step.rest}`, titleValues: {} };
  const isContact = (step: Step) => step.kind === 'contact';
  const point = steps.slice(0, view.stepIndex + 1).filter(isContact).length;
  return { title: 'player.point', titleValues: { point, count: steps.filter(isContact).length } };
}

function nameOf(step: Step): WordKey {
  return step.kind === 'contact' ? techniqueKey(step.technique, 'place') : `rest.${step.rest}`;
}

function flagOf(step: Step): PlayerView['flag'] {
  if (step.kind === 'rest') return undefined;
  const region = techniques.get(step.technique)?.regions[0];
  return { side: step.side, word: `side.${step.side}`, part: partByRegion[region ?? 'hand'] ?? 'part.back' };
}

/** The lay word for the part a person looks for, by the first region of a technique. */
const partByRegion: Readonly<Partial<Record<Region, WordKey>>> = {
  shoulder: 'part.shoulder',
  neck_back: 'part.neck',
  upper_back: 'part.back',
  wrist: 'part.wrist',
  forearm: 'part.wrist',
  hand: 'part.hand',
  ankle: 'part.ankle',
  foot: 'part.foot',
};

function pressureOf({ pressure }: SessionView): PressureView | undefined {
  if (pressure === undefined || pressure.now === 0) return undefined;
  const { now, ceiling } = pressure;
  return { now, ceiling, name: pressureKey(now, 'name'), like: pressureKey(now, 'like') };
}
