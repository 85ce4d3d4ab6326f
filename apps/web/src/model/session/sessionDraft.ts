// SPDX-License-Identifier: MIT
import type { EventId, Instant, SessionId } from '@knead/base';
import {
  type Answers,
  causeOf,
  clearanceMinutesMax,
  creditedSeconds,
  type EventBody,
  endingOf,
  type RoutineRequest,
  reportsOf,
  type Score,
  type Session,
  type SessionSnapshot,
  type StepReport,
  snapshot,
} from '@knead/domain';
import { isRestRequest } from '../requestTitle.ts';

/** What is kept of a running session, so that a killed tab can go on, or at least loses nothing of what was done. */
export interface SessionDraft {
  readonly session: SessionId;
  readonly request: RoutineRequest;
  /** Absent for breathing and rest that no check led to. */
  readonly check?: EventId;
  /** What the check was answered, to ask triage again; a clearance itself is never kept. */
  readonly answers: Answers;
  readonly painNow?: Score;
  readonly savedAt: Instant;
  readonly minutesLeft: number;
  /** The point where it stands, from 1, counted as the player counts: steps of contact. In a rest: the one before. */
  readonly point: number;
  readonly snapshot: SessionSnapshot;
  readonly reports: readonly StepReport[];
}

export type SessionFacts = Pick<SessionDraft, 'session' | 'request' | 'check' | 'answers' | 'painNow'>;

const msPerMinute = 60_000;
const secondsPerMinute = 60;

export function draftOf(
  facts: SessionFacts,
  session: Session,
  at: { now: Instant; secondsLeft: number },
): SessionDraft {
  return {
    ...facts,
    savedAt: at.now,
    minutesLeft: Math.max(1, Math.round(at.secondsLeft / secondsPerMinute)),
    point: pointOf(session),
    snapshot: snapshot(session),
    reports: reportsOf(session),
  };
}

function pointOf({ routine, visit }: Session): number {
  const begun = routine.steps.slice(0, visit.index + 1).filter((step) => step.kind === 'contact');
  return Math.max(1, begun.length);
}

/** Whether the clearance of its check could still serve it (`product.md` section 9). A clock set back does not. */
export function isResumable(draft: SessionDraft, now: Instant): boolean {
  const age = now - draft.savedAt;
  return !isRestRequest(draft.request.id) && age >= 0 && age < clearanceMinutesMax * msPerMinute;
}

/** Reads a kept draft back. Written by this device alone, so only its outline is checked; `undefined` when it is not one. */
export function parseSessionDraft(kept: unknown): SessionDraft | undefined {
  if (!isRecord(kept) || typeof kept.session !== 'string' || typeof kept.savedAt !== 'number') return undefined;
  if (!isRecord(kept.request) || !isRecord(kept.answers) || !Array.isArray(kept.reports)) return undefined;
  return isDraftShape(kept) ? kept : undefined;
}

/** The parts that matter are checked again by those who use them: triage, the composer, the session. */
function isDraftShape(kept: object): kept is SessionDraft {
  return 'snapshot' in kept && 'check' in kept && 'minutesLeft' in kept && 'point' in kept;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a session that is over leaves in the journal: its steps as really done, then its end. */
export function endingBodies(session: SessionId, done: Session): readonly EventBody[] {
  return [...stepBodies(session, reportsOf(done)), finishedBody(session, done, creditedSeconds(done))];
}

/** The same for one that was cut off and is left at that. */
export function leavingBodies(draft: SessionDraft): readonly EventBody[] {
  const seconds = (of: readonly StepReport[]) => of.reduce((sum, report) => sum + report.seconds, 0);
  const contact = draft.reports.filter((report) => report.contact);
  const credited = { seconds: seconds(draft.reports), contactSeconds: seconds(contact) };
  return [...stepBodies(draft.session, draft.reports), finishedBody(draft.session, draft.snapshot, credited)];
}

function stepBodies(session: SessionId, reports: readonly StepReport[]): readonly EventBody[] {
  return reports.map((report) => ({ kind: 'stepDone', session, ...report }) as const);
}

function finishedBody(
  session: SessionId,
  how: Parameters<typeof endingOf>[0],
  credited: { readonly seconds: number; readonly contactSeconds: number },
): EventBody {
  const cause = causeOf(how);
  // A tab that was killed after somebody felt unwell forgets none of it.
  return {
    kind: 'sessionFinished',
    session,
    ending: endingOf(how),
    ...credited,
    ...(cause !== undefined && { cause }),
  };
}
