// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { POSES, type Pose, type Pressure, SIDES, type StepSide, TOOLS, type Tool } from '../atlas/areas.ts';
import { checkDraft, handCeilingOf, holdLimitOf } from './checkDraft.ts';
import { changeoverSecondsDefault, neckRegions, requestSecondsMax } from './doseLimits.ts';
import type { DraftProblem, DraftRules } from './draftRules.ts';
import { isPressure, lowered, lowest } from './pressure.ts';
import { type ContactStep, REST_KINDS, type RestStep, type Step } from './routine.ts';
import type { TechniqueFacts } from './technique.ts';

/** Steps from outside that keep the limits that hold for everyone. It has no clearance, so no session leads it. */
export interface RoutineDraft {
  readonly kind: 'draft';
  readonly steps: readonly Step[];
  readonly totalSeconds: number;
  readonly contactSeconds: number;
}

type Path = string;

/**
 * Reads a bare routine, `{ steps: […], totalSeconds? }`, and checks it against no-press areas, ceilings, seconds and holds
 * (R22). All problems are given at once. What a step leaves open (pose, tool, pressure, hold, changeover) is taken from its
 * technique, cut to the limits.
 */
export function parseRoutineDraft(value: unknown, rules: DraftRules): Result<RoutineDraft, readonly DraftProblem[]> {
  if (!isRecord(value)) return err([{ path: '', kind: 'not-an-object' }]);
  const list: unknown = value.steps;
  if (!Array.isArray(list) || list.length === 0) return err([{ path: '/steps', kind: 'not-a-list' }]);
  const problems: DraftProblem[] = [];
  const steps = list.map((entry: unknown, index) => readStep(entry, { path: `/steps/${index}`, rules, problems }));
  const read = steps.filter((step) => step !== undefined);
  if (problems.length > 0 || read.length < list.length) return err(problems);
  problems.push(...checkDraft(read, rules));
  const totalSeconds = read.reduce((sum, step) => sum + step.changeoverSeconds + step.seconds, 0);
  const isAsked = value.totalSeconds === undefined || value.totalSeconds === totalSeconds;
  if (!isAsked || totalSeconds > requestSecondsMax) problems.push({ path: '/totalSeconds', kind: 'wrong-total' });
  if (problems.length > 0) return err(problems);
  const contactSeconds = read.reduce((sum, step) => sum + (step.kind === 'contact' ? step.seconds : 0), 0);
  return ok({ kind: 'draft', steps: read, totalSeconds, contactSeconds });
}

interface Reading {
  readonly path: Path;
  readonly rules: DraftRules;
  /** Collects what is found. */
  readonly problems: DraftProblem[];
}

type Fields = Readonly<Record<string, unknown>>;

function readStep(value: unknown, at: Reading): Step | undefined {
  if (!isRecord(value)) return refuse(at, '', 'not-an-object');
  if (value.kind === 'rest') return readRest(value, at);
  if (value.kind === 'contact') return readContact(value, at);
  return refuse(at, '/kind', 'unknown-kind');
}

function readRest(fields: Fields, at: Reading): RestStep | undefined {
  const rest = REST_KINDS.find((kind) => kind === fields.rest) ?? refuse(at, '/rest', 'unknown-kind');
  const pose = readPose(fields, 'sitting', at);
  const seconds = readSeconds(fields, { name: 'seconds' }, at);
  const changeoverSeconds = readSeconds(fields, { name: 'changeoverSeconds', absent: changeoverSecondsDefault }, at);
  if (rest === undefined || pose === undefined || seconds === undefined || changeoverSeconds === undefined) return;
  return { kind: 'rest', rest, seconds, pose, changeoverSeconds };
}

function readContact(fields: Fields, at: Reading): ContactStep | undefined {
  const name = fields.technique;
  const facts = typeof name === 'string' ? at.rules.library.get(name) : undefined;
  if (facts === undefined) return refuse(at, '/technique', 'unknown-technique');
  const side = readSide(fields, facts, at);
  const pose = readPose(fields, facts.pose, at);
  const tool = readTool(fields, facts, at);
  const seconds = readSeconds(fields, { name: 'seconds' }, at);
  const changeoverSeconds = readSeconds(fields, { name: 'changeoverSeconds', absent: changeoverSecondsDefault }, at);
  const holdSeconds = readSeconds(fields, { name: 'holdSeconds', absent: holdLimitOf(facts), least: 0 }, at);
  const pressure = readPressure(fields, usualPressure(facts, at.rules), at);
  if (side === undefined || pose === undefined || tool === undefined || pressure === undefined) return;
  if (seconds === undefined || changeoverSeconds === undefined || holdSeconds === undefined) return;
  const { id: technique, area } = facts;
  const endsUnanswered = facts.regions.some((region) => neckRegions.includes(region));
  const where = { technique, area, side, pose, tool };
  const howLong = { seconds, secondsMax: seconds, holdSeconds, changeoverSeconds };
  return { kind: 'contact', ...where, ...howLong, pressure, endsUnanswered };
}

function readSide(fields: Fields, facts: TechniqueFacts, at: Reading): StepSide | undefined {
  const allowed: readonly StepSide[] = facts.sides === 'both' ? ['both'] : SIDES;
  return allowed.find((side) => side === fields.side) ?? refuse(at, '/side', 'wrong-side');
}

function readPose(fields: Fields, absent: Pose, at: Reading): Pose | undefined {
  if (fields.pose === undefined) return absent;
  return POSES.find((pose) => pose === fields.pose) ?? refuse(at, '/pose', 'wrong-pose');
}

function readTool(fields: Fields, facts: TechniqueFacts, at: Reading): Tool | undefined {
  if (fields.tool === undefined) return facts.tools[0] ?? 'hand';
  const tool = TOOLS.find((one) => one === fields.tool);
  return tool !== undefined && facts.tools.includes(tool) ? tool : refuse(at, '/tool', 'wrong-tool');
}

function readSeconds(
  fields: Fields,
  field: { readonly name: string; readonly absent?: number; readonly least?: number },
  at: Reading,
): number | undefined {
  const value = fields[field.name] ?? field.absent;
  const isSeconds = typeof value === 'number' && Number.isInteger(value) && value >= (field.least ?? 1);
  if (!isSeconds) return refuse(at, `/${field.name}`, 'not-seconds');
  return value <= requestSecondsMax ? value : refuse(at, `/${field.name}`, 'too-long', requestSecondsMax);
}

type StepPressure = ContactStep['pressure'];

function usualPressure(facts: TechniqueFacts, rules: DraftRules): StepPressure {
  const ceiling = lowest(facts.pressure.ceiling, handCeilingOf(facts, rules));
  const target = lowest(facts.pressure.typical, lowered(ceiling, facts.tools[0] === 'hand' ? 0 : 1));
  return { start: lowest(facts.pressure.start, target), target, ceiling: target };
}

function readPressure(fields: Fields, absent: StepPressure, at: Reading): StepPressure | undefined {
  const given = fields.pressure;
  if (given === undefined) return absent;
  if (!isRecord(given)) return refuse(at, '/pressure', 'not-an-object');
  const part = (name: string): Pressure | undefined => {
    const value = given[name];
    return isPressure(value) ? value : refuse(at, `/pressure/${name}`, 'not-a-pressure');
  };
  const [start, target, ceiling] = [part('start'), part('target'), part('ceiling')];
  if (start === undefined || target === undefined || ceiling === undefined) return undefined;
  return start <= target && target <= ceiling ? { start, target, ceiling } : refuse(at, '/pressure', 'not-rising');
}

function refuse(at: Reading, path: Path, kind: DraftProblem['kind'], limit?: number): undefined {
  at.problems.push({ path: `${at.path}${path}`, kind, ...(limit !== undefined && { limit }) });
  return undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
