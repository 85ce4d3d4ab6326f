// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { SIDES, type StepSide } from '../atlas/areas.ts';
import { isPressure } from '../routine/pressure.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { Session, SessionMode, SessionRoutine, SessionSettings, StepProgress, Visit } from './sessionState.ts';
import { STEP_ENDINGS } from './stepReport.ts';
import { UNWELL_CAUSES } from './unwellCause.ts';
import { VISIT_REASONS } from './visitCues.ts';
import { enterFirst } from './visits.ts';

/** Raised with every change of the shape; an older or newer one is not resumed. */
export const snapshotVersion = 2;

/** A session as plain data, to be written down at each step and read again after the tab was killed. */
export interface SessionSnapshot {
  readonly version: typeof snapshotVersion;
  /** Which steps it belongs to. */
  readonly routine: string;
  readonly mode: SessionMode;
  readonly visit: Visit;
  readonly visitMs: number;
  readonly answeredMs: number;
  readonly progress: readonly StepProgress[];
  readonly softened: Session['softened'];
  readonly looked?: Session['looked'];
  readonly tingled: readonly { readonly technique: TechniqueId; readonly side: StepSide; readonly agoMs: number }[];
}

/** The session as plain data (S26). */
export function snapshot(session: Session): SessionSnapshot {
  const { mode, visit, visitMs, answeredMs, progress, softened, looked, clockMs } = session;
  const tingled = session.tingled.map(({ technique, side, atMs }) => ({ technique, side, agoMs: clockMs - atMs }));
  const routine = stepsKey(session.routine);
  const where = { mode, visit, visitMs, answeredMs, progress, softened, tingled };
  return { version: snapshotVersion, routine, ...where, ...(looked !== undefined && { looked }) };
}

/**
 * - `bad-snapshot`: not the shape of this version.
 * - `other-routine`: taken from other steps, such as when a fresh check allows less than the one before.
 */
export type ResumeRefusal = { readonly kind: 'bad-snapshot' } | { readonly kind: 'other-routine' };

/**
 * Takes a session up at the point it had reached, paused (S26). The routine is composed again from the stored request and
 * a fresh clearance; it must have the same steps.
 */
export function resumeSession(
  routine: SessionRoutine,
  stored: unknown,
  settings: SessionSettings,
): Result<Session, ResumeRefusal> {
  if (!isSnapshot(stored)) return err({ kind: 'bad-snapshot' });
  const isSame = stored.routine === stepsKey(routine) && stored.progress.length === routine.steps.length;
  if (!isSame || stored.visit.index >= routine.steps.length) return err({ kind: 'other-routine' });
  const { visit, visitMs, answeredMs, progress, softened, looked, mode } = stored;
  const tingled = stored.tingled.map(({ technique, side, agoMs }) => ({
    technique,
    side,
    atMs: settings.atMs - agoMs,
  }));
  const fresh = enterFirst(routine, settings);
  const where = { visit, visitMs, answeredMs, progress, softened, tingled, mode: modeAfterKill(mode) };
  return ok({ ...fresh, ...where, ...(looked !== undefined && { looked }) });
}

/** Nobody knows what happened meanwhile: what was leading is paused; tingling, unwell and stop stay what they were. */
function modeAfterKill(mode: SessionMode): SessionMode {
  const isLeading = mode.kind === 'changeover' || mode.kind === 'working' || mode.kind === 'easing';
  return isLeading ? { kind: 'paused', under: mode, slept: true } : mode;
}

/** The steps that a snapshot belongs to, as text: what, where, how long. */
function stepsKey({ steps }: SessionRoutine): string {
  return steps
    .map((step) => {
      const what = step.kind === 'rest' ? step.rest : `${step.technique}:${step.side}`;
      return `${what}:${step.changeoverSeconds}+${step.seconds}`;
    })
    .join(' ');
}

type Guard = (value: unknown) => boolean;

const isAmount: Guard = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount: Guard = (value) => isAmount(value) && Number.isInteger(value);
const isText: Guard = (value) => typeof value === 'string';
const oneOf =
  (values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);
const optional =
  (guard: Guard): Guard =>
  (value) =>
    value === undefined || guard(value);
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shape(guards: Readonly<Record<string, Guard>>): Guard {
  return (value) => isRecord(value) && Object.entries(guards).every(([key, guard]) => guard(value[key]));
}

const isEasing = shape({
  kind: oneOf(['easing']),
  phase: oneOf(['letting-go', 'asking']),
  elapsedMs: isAmount,
});
const isLeading: Guard = (value) => shape({ kind: oneOf(['changeover', 'working']) })(value) || isEasing(value);
const modeGuards: readonly Guard[] = [
  isLeading,
  shape({ kind: oneOf(['tingling']), elapsedMs: isAmount }),
  shape({ kind: oneOf(['finished']) }),
  shape({ kind: oneOf(['unwell']), cause: optional(oneOf(UNWELL_CAUSES)), under: optional(isLeading) }),
  shape({ kind: oneOf(['paused']), under: isLeading, slept: oneOf([true, false]) }),
  shape({ kind: oneOf(['stopped']), ending: oneOf(['early']), under: optional(isLeading) }),
  shape({
    kind: oneOf(['stopped']),
    ending: oneOf(['safety', 'early']),
    under: oneOf([undefined]),
    cause: optional(oneOf(UNWELL_CAUSES)),
  }),
];

const isSnapshotShape = shape({
  version: oneOf([snapshotVersion]),
  routine: isText,
  mode: (value) => modeGuards.some((guard) => guard(value)),
  visit: shape({
    id: isCount,
    index: isCount,
    reason: oneOf(VISIT_REASONS),
    workMs: isAmount,
    comfortLeadMs: isAmount,
  }),
  visitMs: isAmount,
  answeredMs: (value) => value === -1 || isAmount(value),
  progress: listOf(
    shape({ doneMs: isAmount, asked: isPressure, eased: isCount, ending: optional(oneOf(STEP_ENDINGS)) }),
  ),
  looked: optional(oneOf(['clear', 'found'])),
  softened: (value) => isRecord(value) && Object.values(value).every(isPressure),
  tingled: listOf(shape({ technique: isText, side: oneOf([...SIDES, 'both']), agoMs: isAmount })),
});

function isSnapshot(value: unknown): value is SessionSnapshot {
  return isSnapshotShape(value);
}
