// SPDX-License-Identifier: MIT
import {
  type ByRegion,
  REGIONS,
  type Side,
  TECHNIQUE_KINDS,
  type TechniqueKind,
  TOOLS,
  type Tool,
} from '../atlas/areas.ts';
import type { Answers, QuestionId, Tier } from './answers.ts';
import type { RegionLimit, SessionLimits } from './clearance.ts';
import { type Condition, questionsOf } from './condition.ts';
import type { Finding, ReasonCode, TriageDecision } from './decideTriage.ts';
import type { TriageInput } from './input.ts';
import { makeReading, type Problem, simplerSuffix } from './reading.ts';
import type { Question, RuleSet } from './ruleSet.ts';

/** Words of a key, in the language the caller chose; undefined where there are none. */
export type WordsOf = (key: string) => string | undefined;

/** What is blocked, and how hard at most, in one region. */
export interface AreaJson {
  readonly blocked: boolean;
  readonly techniqueKinds: readonly TechniqueKind[];
  readonly tools: readonly Tool[];
  readonly ceiling: number;
  readonly daySecondsMax?: number;
  readonly holdSecondsMax?: number;
  /** Share of a technique's usual time, 0–1. */
  readonly timeShare?: number;
  readonly lookFirst?: true;
}

export interface FindingJson {
  readonly ruleId: string;
  readonly tier: Tier;
  readonly message: string;
  readonly tellThem: readonly string[];
  readonly eased: boolean;
  readonly emergencyLine: boolean;
  readonly recheckDays?: number;
}

/** The answer of `assess` (`docs/formats/assess-output.schema.json`). */
export interface DecisionJson {
  readonly tier: Tier;
  readonly findings: readonly FindingJson[];
  /** Keyed by region: the stricter side, and each side under `sides`. Session ceilings are already in. */
  readonly byArea: ByRegion<AreaJson & { readonly sides: Readonly<Record<Side, AreaJson>> }>;
  readonly session: Omit<SessionLimits, 'ruleIds' | 'because'>;
  readonly unanswered: readonly QuestionId[];
  readonly problems: readonly Problem[];
  readonly reasons: readonly ReasonCode[];
  readonly rulesVersion: string;
}

/** A decision as `assess` prints it. Whoever reads `byArea` alone is safe: it holds the ceiling of the session too. */
export function decisionToJson(decision: TriageDecision, wordsOf: WordsOf): DecisionJson {
  const { tier, findings, unanswered, problems, reasons, rulesVersion } = decision;
  const { ruleIds: _, because: __, ...session } = decision.session;
  const entries = REGIONS.map((region) => [region, areaToJson(decision, decision.limits[region])] as const);
  return {
    tier,
    findings: findings.map((finding) => findingToJson(finding, wordsOf)),
    // The entries hold every region, so the record is total.
    byArea: Object.fromEntries(entries) as DecisionJson['byArea'],
    session,
    unanswered,
    problems,
    reasons,
    rulesVersion,
  };
}

function areaToJson(
  decision: TriageDecision,
  limits: Readonly<Record<Side, RegionLimit>>,
): DecisionJson['byArea'][keyof DecisionJson['byArea']] {
  const left = sideToJson(decision, limits.left);
  const right = sideToJson(decision, limits.right);
  return { ...stricter(left, right), sides: { left, right } };
}

function sideToJson(decision: TriageDecision, limit: RegionLimit): AreaJson {
  const { ruleIds: _, because: __, ...rest } = limit;
  return { ...rest, ceiling: Math.min(limit.ceiling, decision.session.ceiling) };
}

function stricter(a: AreaJson, b: AreaJson): AreaJson {
  const day = lower(a.daySecondsMax, b.daySecondsMax);
  const hold = lower(a.holdSecondsMax, b.holdSecondsMax);
  const share = lower(a.timeShare, b.timeShare);
  return {
    blocked: a.blocked || b.blocked,
    techniqueKinds: TECHNIQUE_KINDS.filter(
      (kind) => a.techniqueKinds.includes(kind) || b.techniqueKinds.includes(kind),
    ),
    tools: TOOLS.filter((tool) => a.tools.includes(tool) || b.tools.includes(tool)),
    ceiling: Math.min(a.ceiling, b.ceiling),
    ...(day !== undefined && { daySecondsMax: day }),
    ...(hold !== undefined && { holdSecondsMax: hold }),
    ...(share !== undefined && { timeShare: share }),
    ...((a.lookFirst || b.lookFirst) && { lookFirst: true }),
  };
}

function lower(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

function findingToJson(finding: Finding, wordsOf: WordsOf): FindingJson {
  const { ruleId, tier, messageKey, tellKeys, eased, emergencyLine, recheckDays } = finding;
  return {
    ruleId,
    tier,
    message: wordsOf(messageKey) ?? messageKey,
    tellThem: tellKeys.map((key) => wordsOf(key) ?? key),
    eased,
    emergencyLine,
    ...(recheckDays !== undefined && { recheckDays }),
  };
}

/** One question as `questions` prints it (`docs/formats/questions.schema.json`). */
export interface QuestionJson {
  readonly id: QuestionId;
  readonly phase: Question['phase'];
  readonly kind: Question['kind'];
  readonly group?: string;
  readonly text: string;
  readonly short?: string;
  readonly simpler?: { readonly id: QuestionId; readonly text: string };
  readonly why: string;
  /** For a choice: answer `yes` to the ids that hold. For the rest: the words that may be answered. */
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly many: boolean;
  /** When it is asked, as data; absent: always. */
  readonly when?: Condition;
  /** Questions that `when` depends on. */
  readonly after: readonly QuestionId[];
  /** Of a lasting answer: the diary days it holds. Absent: until it is changed. */
  readonly staleDays?: number;
  /** With a profile given: whether it is asked of this person before anything of the check is answered. */
  readonly asked?: boolean;
}

/** All questions, in the order of asking. A group's id may be answered `no` for "none of these". */
export function questionsToJson(
  ruleSet: RuleSet,
  wordsOf: WordsOf,
  input?: TriageInput,
): { rulesVersion: string; groups: readonly GroupJson[]; questions: readonly QuestionJson[] } {
  const reading = input === undefined ? undefined : makeReading(ruleSet, input);
  return {
    rulesVersion: ruleSet.version,
    groups: ruleSet.groups.map(({ id, phase, titleKey, questionIds }) => {
      return { id, phase, title: wordsOf(titleKey) ?? titleKey, questions: questionIds };
    }),
    questions: ruleSet.questions.map((question) => {
      const asked = reading === undefined ? {} : { asked: reading.isOpen(question.id) };
      return { ...questionToJson(ruleSet, question, wordsOf), ...asked };
    }),
  };
}

export interface GroupJson {
  readonly id: string;
  readonly phase: Question['phase'];
  readonly title: string;
  readonly questions: readonly QuestionId[];
}

function questionToJson(ruleSet: RuleSet, question: Question, wordsOf: WordsOf): QuestionJson {
  const { id, phase, kind, ask, staleDays } = question;
  const group = ruleSet.groups.find((entry) => entry.questionIds.includes(id));
  const words = (part: string, of = id) => wordsOf(`question.${of}.${part}`);
  const short = words('short');
  return {
    id,
    phase,
    kind,
    ...(group !== undefined && { group: group.id }),
    text: words('ask') ?? id,
    ...(short !== undefined && { short }),
    ...(isSimplified(question) && { simpler: { id: id + simplerSuffix, text: words('simpler') ?? id } }),
    why: words('why', question.whyOf) ?? '',
    choices: choicesOf(question, wordsOf),
    many: question.kind === 'choice' && question.many,
    ...(ask !== undefined && { when: ask }),
    after: ask === undefined ? [] : questionsOf(ask),
    ...(staleDays !== undefined && { staleDays }),
  };
}

function isSimplified(question: Question): boolean {
  return question.kind === 'yes-no' && question.simpler === true;
}

function choicesOf(question: Question, wordsOf: WordsOf): QuestionJson['choices'] {
  if (question.kind === 'choice') {
    return question.options.map(({ id, labelKey }) => ({ id, text: wordsOf(labelKey) ?? labelKey }));
  }
  return ['yes', 'no', 'not-sure'].map((word) => ({ id: word, text: wordsOf(`answer.${word}`) ?? word }));
}

/** An input that has a profile and nothing else, to see what would be asked. */
export function inputOfProfile(profile: Answers, at: Pick<TriageInput, 'now' | 'today'>): TriageInput {
  return { profile, answers: {}, ...at };
}
