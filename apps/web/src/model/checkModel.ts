// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import {
  answersLookedAt,
  type Checked,
  type CheckFinished,
  decideTriage,
  type Finding,
  type JournalEvent,
  lastFullCheck,
  type QuestionId,
  quickCheckForm,
  type RuleSet,
  type TriageDecision,
  type TriageInput,
  type TriageOutcome,
  withChecked,
} from '@knead/domain';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type InterviewModel, makeInterviewModel } from './interviewModel.ts';
import type { JournalModel } from './journalModel.ts';
import type { PersonModel } from './personModel.ts';
import type { StopCause, StopModel } from './stopModel.ts';

/** The check before a session: its questions, and what triage decided on them. */
export interface CheckModel {
  readonly interview: InterviewModel;
  /** Full words the first time, every seven days and after any change. */
  readonly form: ReadonlySignal<'full' | 'short'>;
  /** Whether the last check here was decided by other rules: then what they change for this person is told. */
  readonly hasNewRules: ReadonlySignal<boolean>;
  readonly phase: ReadonlySignal<'asking' | 'recording' | 'decided' | 'failed'>;
  /** The decision and the check in the journal, once it is recorded. */
  readonly result: ReadonlySignal<CheckResult | undefined>;
  /** Why it is asked: to start a session, or because something is new, sudden or worse. */
  readonly purpose: ReadonlySignal<CheckPurpose>;
  begin(purpose: CheckPurpose): void;
  /** Decides and records. To be called when the interview has no screen left; again after a write that was refused. */
  finish(): Promise<void>;
  /** Whether a professional's word would lower this finding. */
  isLowerable(finding: Finding): boolean;
  /**
   * A professional has looked at a finding: it is recorded with the answers that led there, and decided again. Resolves
   * to whether it was recorded.
   */
  takeWord(ruleId: string, checked: Checked): Promise<boolean>;
  /** The finding as it was before the last such word in this check. */
  readonly wordOn: ReadonlySignal<Finding | undefined>;
}

export type CheckPurpose = 'session' | 'door';

export interface CheckResult extends TriageOutcome {
  readonly check: EventId;
}

interface Needs {
  readonly ruleSet: RuleSet;
  readonly journal: JournalModel;
  readonly person: PersonModel;
  readonly stop: StopModel;
}

export function makeCheckModel({ ruleSet, journal, person, stop }: Needs): CheckModel {
  const interview = makeInterviewModel({ ruleSet, journal, person, scope: 'all' });
  const phase = signal<'asking' | 'recording' | 'decided' | 'failed'>('asking');
  const result = signal<CheckResult | undefined>(undefined);
  const wordOn = signal<Finding | undefined>(undefined);
  // Only Start asks for a session: whoever comes by the address, or back after a reload, wanted the questions alone.
  const purpose = signal<CheckPurpose>('door');
  const form = computed(() => formOf(journal, ruleSet.version));

  async function finish(): Promise<void> {
    phase.value = 'recording';
    const input = interview.input();
    const outcome = decideTriage(ruleSet, input);
    const body = checkOf(outcome.decision, form.value, input);
    const stopping = causeOf(outcome.decision, person.preferences.value.country);
    const written = await (stopping === undefined ? record(body) : stop.raise(stopping, [body]));
    const check = written.find((event) => event.kind === 'checkFinished');
    batch(() => {
      phase.value = check === undefined ? 'failed' : 'decided';
      result.value = check === undefined ? undefined : { ...outcome, check: check.id };
    });
  }

  async function record(body: CheckFinished): Promise<readonly JournalEvent[]> {
    const written = await journal.record([body]);
    return written.ok ? written.value : [];
  }

  async function takeWord(ruleId: string, checked: Checked): Promise<boolean> {
    const input = interview.input();
    const before = result.value?.decision.findings.find((finding) => finding.ruleId === ruleId);
    const ids = answersLookedAt(ruleSet, input, ruleId);
    const { profile, answers } = withChecked(input, ids, checked);
    const amended = Object.entries({ ...profile, ...answers }).filter(([id]) => ids.includes(id));
    if (!(await interview.amend(Object.fromEntries(amended)))) return false;
    wordOn.value = before;
    if (interview.screen.value === undefined) await finish();
    else askOn();
    return phase.value !== 'failed';
  }

  /** What a finding made needless to ask may matter again once it is lower. */
  function askOn(): void {
    batch(() => {
      phase.value = 'asking';
      result.value = undefined;
    });
  }

  function begin(why: CheckPurpose): void {
    interview.begin();
    purpose.value = why;
    wordOn.value = undefined;
    askOn();
  }

  return {
    interview,
    form,
    hasNewRules: computed(() => {
      const before = lastFullCheck(journal.events.value)?.rulesVersion;
      return before !== undefined && before !== ruleSet.version;
    }),
    phase,
    result,
    purpose,
    begin,
    finish,
    isLowerable: ({ ruleId }) => answersLookedAt(ruleSet, interview.input(), ruleId).length > 0,
    takeWord,
    wordOn,
  };
}

function formOf(journal: JournalModel, rulesVersion: string): 'full' | 'short' {
  const full = lastFullCheck(journal.events.value);
  const profileChanged = journal.events.value.some(
    (event) => event.kind === 'profileAnswered' && full !== undefined && event.clock > full.clock,
  );
  const hasChanged = profileChanged || full?.rulesVersion !== rulesVersion;
  return quickCheckForm({ ...(full && { lastFullDay: full.day }), hasChanged }, journal.today());
}

/** What raises a stop, where the decision is one. */
export function causeOf(decision: TriageDecision, country: string | undefined): StopCause | undefined {
  const { tier } = decision;
  if (tier !== 'urgent' && tier !== 'emergency') return undefined;
  // All that stop, not only the gravest: a slip in one answer must not take the others away with it.
  const stopping = decision.findings.filter((finding) => finding.tier === 'urgent' || finding.tier === 'emergency');
  return {
    tier,
    // What was not sure is no rule that the person told of.
    ruleIds: stopping.filter(({ doubtful }) => !doubtful).map((finding) => finding.ruleId),
    questions: [...new Set(stopping.flatMap((finding) => finding.questions))],
    unsure: tier === 'emergency' ? [] : unsureOf(stopping),
    country: country ?? '',
    rulesVersion: decision.rulesVersion,
  };
}

/** Of an emergency that is not sure, what was not sure. */
function unsureOf(findings: readonly Finding[]): readonly QuestionId[] {
  return [...new Set(findings.filter(({ emergencyLine }) => emergencyLine).flatMap(({ unsure }) => unsure))];
}

/** A check as it is recorded. */
export function checkOf(
  decision: TriageDecision,
  form: 'full' | 'short',
  { answers, painNow }: TriageInput,
): CheckFinished {
  return {
    kind: 'checkFinished',
    form,
    answers,
    ...(painNow === undefined ? {} : { painNow }),
    tier: decision.tier,
    ruleIds: decision.findings.map((finding) => finding.ruleId),
    rulesVersion: decision.rulesVersion,
  };
}
