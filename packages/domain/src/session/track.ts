// SPDX-License-Identifier: MIT
import { msPerSecond } from '@knead/base';
import type { RoutineDraft } from '../routine/parseRoutineDraft.ts';
import type { RestRoutine } from '../routine/restRoutine.ts';
import type { ContactStep, Routine, Step } from '../routine/routine.ts';
import { stepAt } from '../routine/stepAt.ts';
import type { TimedCue } from './cue.ts';
import { changeoverMsOf, comfortLeadAfter, type VisitPlan, visitCues } from './visitCues.ts';

/** All cues of a routine that runs without interruption, in order, timed from its start (S24). */
export function trackOf(routine: Routine | RestRoutine | RoutineDraft): readonly TimedCue[] {
  const cues: TimedCue[] = [];
  let startMs = 0;
  let comfortLeadMs = 0;
  for (const [step] of routine.steps.entries()) {
    const plan = planAt(routine.steps, step, comfortLeadMs);
    for (const { ms, ...cue } of visitCues(plan)) cues.push({ atMs: startMs + ms, step, ...cue });
    comfortLeadMs = comfortLeadAfter(plan, plan.workMs);
    startMs += changeoverMsOf(plan.step) + plan.workMs;
  }
  const last = routine.steps.length - 1;
  return [...cues, { atMs: startMs, step: last, word: { kind: 'moment', moment: 'finished' }, signal: 'finished' }];
}

function planAt(steps: readonly Step[], index: number, comfortLeadMs: number): VisitPlan {
  const step = stepAt(steps, index);
  return {
    step,
    previous: steps.slice(0, index).findLast((one): one is ContactStep => one.kind === 'contact'),
    next: steps[index + 1],
    reason: index === 0 ? 'start' : 'next',
    workMs: step.seconds * msPerSecond,
    comfortLeadMs,
  };
}

/** One entry of a track as plain data. */
export interface TrackEntry {
  readonly atSeconds: number;
  readonly step: number;
  readonly word: TimedCue['word'];
  readonly signal?: TimedCue['signal'];
}

/** A track for files and other programs: the same cues, times in seconds. */
export function trackToJson(track: readonly TimedCue[]): readonly TrackEntry[] {
  return track.map(({ atMs, step, word, signal }) => ({
    atSeconds: atMs / msPerSecond,
    step,
    word,
    ...(signal !== undefined && { signal }),
  }));
}
