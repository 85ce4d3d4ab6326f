// SPDX-License-Identifier: MIT
import { msPerSecond } from '@knead/base';
import type { ContactStep, Step } from '../routine/routine.ts';
import type { CueMoment, CueSignal, CueWord } from './cue.ts';
import {
  answerMs,
  comfortEveryMs,
  halfWayFromMs,
  momentMs,
  nextAheadMs,
  unansweredMs,
  wordGapMs,
} from './sessionLimits.ts';

/** Why a step is being visited; decides what is said before the place is named. */
export const VISIT_REASONS = ['start', 'next', 'skipped', 'back', 'left', 'tingling-gone'] as const;
export type VisitReason = (typeof VISIT_REASONS)[number];

/** One stay at a step: its changeover and the work after it. */
export interface VisitPlan {
  readonly step: Step;
  /** The contact step that was led before, if any. */
  readonly previous: ContactStep | undefined;
  readonly next: Step | undefined;
  readonly reason: VisitReason;
  /** Work of this stay, milliseconds; a stay after "back" may be shorter than the step. */
  readonly workMs: number;
  /** Contact since somebody was last asked whether it is comfortable, milliseconds, at the beginning of the stay. */
  readonly comfortLeadMs: number;
}

/** A cue by its time since the stay began. */
export interface VisitCue {
  readonly ms: number;
  readonly word: CueWord;
  readonly signal?: CueSignal;
}

interface Candidate extends VisitCue {
  /** Of two words that are too close, the one with the lower rank stays. */
  readonly rank: number;
}

/** Ranks up to this are never left out: the place, and "Still comfortable?". */
const safetyRank = 1;

const openingMoments: Readonly<Record<VisitReason, CueMoment | undefined>> = {
  start: 'session-starts',
  next: undefined,
  skipped: 'skipped',
  back: 'back',
  left: 'leaving-point',
  'tingling-gone': 'tingling-gone',
};

const momentSignals: Partial<Record<VisitReason, { readonly signal: CueSignal }>> = {
  start: { signal: 'session-starts' },
  left: { signal: 'eased-off' },
};

/** The cues of one stay in the order of time (S20 to S23). */
export function visitCues(plan: VisitPlan): readonly VisitCue[] {
  const candidates = [...arriveCues(plan), ...nextCues(plan), ...comfortCues(plan), ...workCues(plan)];
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    const isClear = kept.every((other) => Math.abs(other.ms - candidate.ms) >= gapBetween(other, candidate));
    if (isClear) kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.ms - b.ms).map(({ rank: _rank, ...cue }) => cue);
}

function gapBetween(a: Candidate, b: Candidate): number {
  return Math.max(a.rank, b.rank) <= safetyRank ? momentMs : wordGapMs;
}

/** Seconds of the changeover, in milliseconds. */
export function changeoverMsOf(step: Step): number {
  return step.changeoverSeconds * msPerSecond;
}

function arriveCues({ step, previous, reason }: VisitPlan): readonly Candidate[] {
  const moment = openingMoments[reason];
  const word: CueWord =
    step.kind === 'rest'
      ? { kind: 'arrive-rest', rest: step.rest }
      : { kind: 'arrive', technique: step.technique, side: step.side };
  const signal = step.kind === 'contact' ? { signal: signalOf(step, previous) } : {};
  if (moment === undefined) return [{ ms: 0, rank: 0, word, ...signal }];
  const pauseMs = Math.min(momentMs, changeoverMsOf(step) / 2);
  return [
    { ms: 0, rank: 0, word: { kind: 'moment', moment }, ...momentSignals[reason] },
    { ms: pauseMs, rank: 0, word, ...signal },
  ];
}

function signalOf(step: ContactStep, previous: ContactStep | undefined): CueSignal {
  const isOtherSide = previous?.technique === step.technique && previous.side !== step.side;
  if (!isOtherSide || step.side === 'both') return 'new-point';
  return step.side === 'left' ? 'change-to-left' : 'change-to-right';
}

function nextCues({ step, next, workMs }: VisitPlan): readonly Candidate[] {
  if (next === undefined) return [];
  const ms = Math.max(0, changeoverMsOf(step) + workMs - nextAheadMs);
  const word: CueWord =
    next.kind === 'rest'
      ? { kind: 'next-rest', rest: next.rest }
      : { kind: 'next', technique: next.technique, side: next.side };
  return [{ ms, rank: 2, word }];
}

function comfortCues(plan: VisitPlan): readonly Candidate[] {
  const word: CueWord = { kind: 'moment', moment: 'comfort' };
  return comfortTimes(plan).map((workMs) => ({ ms: changeoverMsOf(plan.step) + workMs, rank: safetyRank, word }));
}

/**
 * When "Still comfortable?" falls due in the work of a stay (S21): every 60 s of contact, a little earlier where the next
 * step is about to be announced, and in long neck work early enough to be answered before it ends.
 */
export function comfortTimes({ step, next, workMs, comfortLeadMs }: VisitPlan): readonly number[] {
  if (step.kind === 'rest') return [];
  const latest = next === undefined ? workMs : workMs - nextAheadMs - wordGapMs;
  const first = Math.max(0, comfortEveryMs - comfortLeadMs);
  const early = step.endsUnanswered && workMs > unansweredMs ? unansweredMs - answerMs : comfortEveryMs;
  const times: number[] = [];
  for (let due = Math.min(first, early); due < workMs + nextAheadMs; due += comfortEveryMs) {
    const time = Math.max(0, Math.min(due, latest));
    times.push(time);
    if (time < due) break;
  }
  return times;
}

function workCues({ step, workMs }: VisitPlan): readonly Candidate[] {
  const begin = changeoverMsOf(step);
  if (step.kind === 'rest') return [{ ms: begin, rank: 3, word: { kind: 'work-rest', rest: step.rest } }];
  const part = (number: 1 | 2 | 3, fraction: number, rank: number): Candidate => ({
    ms: begin + Math.round(workMs * fraction),
    rank,
    word: { kind: 'work', technique: step.technique, part: number },
  });
  const halfWay: Candidate = {
    ms: begin + Math.round(workMs / 2),
    rank: 4,
    word: { kind: 'moment', moment: 'half-way' },
    signal: 'half-way',
  };
  // A quarter and seven tenths: clear of half-way and of the announcement of the next step.
  const [second, third] = [1 / 4, 7 / 10];
  return [part(1, 0, 3), part(2, second, 5), part(3, third, 6), ...(workMs < halfWayFromMs ? [] : [halfWay])];
}

/**
 * When neck work ends because nobody answered (S22): 60 s into it, or 10 s after a later prompt. Milliseconds of work;
 * `undefined` where that does not come before the end of the stay.
 */
export function unansweredAt(plan: VisitPlan, answeredMs: number): number | undefined {
  if (plan.step.kind === 'rest' || !plan.step.endsUnanswered) return undefined;
  const open = comfortTimes(plan).find((time) => time > answeredMs);
  const deadline = open === undefined ? plan.workMs : Math.max(unansweredMs, open + answerMs);
  return deadline < plan.workMs ? deadline : undefined;
}

/** Contact since the last prompt once so much of the work is done, milliseconds. */
export function comfortLeadAfter(plan: VisitPlan, doneWorkMs: number): number {
  if (plan.step.kind === 'rest') return plan.comfortLeadMs;
  const asked = comfortTimes(plan).findLast((time) => time <= doneWorkMs);
  return asked === undefined ? plan.comfortLeadMs + doneWorkMs : doneWorkMs - asked;
}
