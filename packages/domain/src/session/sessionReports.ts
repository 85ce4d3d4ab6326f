// SPDX-License-Identifier: MIT
import { msPerSecond } from '@knead/base';
import type { StepSide } from '../atlas/areas.ts';
import type { TechniqueId } from '../routine/technique.ts';
import { recheckMs } from './sessionLimits.ts';
import type { Session, StepProgress } from './sessionState.ts';
import type { StepReport } from './stepReport.ts';
import { mayGoOnAfter, type UnwellCause } from './unwellCause.ts';

/** What was really done, one entry per step that was begun, in the order of the routine (S18). */
export function reportsOf(session: Session): readonly StepReport[] {
  let beforeMs = 0;
  return session.routine.steps.flatMap((step, index) => {
    const progress = session.progress[index];
    const isBegun = progress !== undefined && (progress.doneMs > 0 || progress.ending !== undefined);
    if (!isBegun) return [];
    // Whole seconds of the running sum: so the seconds of all reports add up to the time credited.
    const fromMs = beforeMs;
    beforeMs += progress.doneMs;
    const seconds = wholeSeconds(beforeMs) - wholeSeconds(fromMs);
    const what = step.kind === 'rest' ? step.rest : step.technique;
    const side = step.kind === 'rest' ? 'both' : step.side;
    const tool = step.kind === 'rest' ? 'hand' : step.tool;
    return [{ index, what, side, tool, seconds, contact: step.kind === 'contact', ...outcomeOf(progress) }];
  });
}

function outcomeOf({ asked, eased, ending }: StepProgress): Pick<StepReport, 'askedPressure' | 'eased' | 'ending'> {
  return { askedPressure: asked, ...(eased > 0 && { eased }), ending: ending ?? 'stopped' };
}

function wholeSeconds(timeMs: number): number {
  return Math.floor(timeMs / msPerSecond);
}

/** Whole seconds credited, and of them seconds of contact; changeovers and pauses are neither. */
export function creditedSeconds(session: Session): { readonly seconds: number; readonly contactSeconds: number } {
  const reports = reportsOf(session);
  const sum = (of: readonly StepReport[]) => of.reduce((total, report) => total + report.seconds, 0);
  return { seconds: sum(reports), contactSeconds: sum(reports.filter((report) => report.contact)) };
}

/** How the session ended; `left` while it has not. */
export function endingOf({ mode }: Pick<Session, 'mode'>): 'complete' | 'early' | 'safety' | 'left' {
  if (mode.kind === 'finished') return 'complete';
  if (mode.kind === 'stopped') return mode.ending;
  if (mode.kind === 'unwell') return mayGoOnAfter(mode.cause) ? 'early' : 'safety';
  return 'left';
}

/** Why it ended for safety, as far as the person has said. Tears and cramps leave nothing to ask, and are not told. */
export function causeOf({ mode }: Pick<Session, 'mode'>): UnwellCause | undefined {
  if (mode.kind !== 'unwell' && mode.kind !== 'stopped') return undefined;
  return mayGoOnAfter(mode.cause) ? undefined : mode.cause;
}

/** A question that is due after tingling: is it still there? */
export interface SessionRecheck {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  readonly recheck: keyof typeof recheckMs;
  /** On the monotonic clock of the session. */
  readonly atMs: number;
}

/** The questions at 5 and 30 minutes for every spot where it tingled (S14), by spot. */
export function rechecksOf(session: Session): readonly SessionRecheck[] {
  const words = ['5min', '30min'] as const;
  return session.tingled.flatMap(({ technique, side, atMs }) =>
    words.map((recheck) => ({ technique, side, recheck, atMs: atMs + recheckMs[recheck] })),
  );
}
