// SPDX-License-Identifier: MIT
import { type Answers, foldStops, type StopInForce } from '@knead/domain';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StopFlag, StopRecord } from '../ports/stopFlag.ts';
import type { JournalModel } from './journalModel.ts';

/** What raises a stop: the tier and what led to it. */
export type StopCause = Omit<StopRecord, 'id'> & { readonly rulesVersion: string };

/** A stop in force, from the flag or from the journal, whichever says so. */
export interface StopModel {
  readonly inForce: ReadonlySignal<Pick<StopRecord, 'tier' | 'questions'> | undefined>;
  /** The flag is up when this returns; the journal follows. */
  raise(cause: StopCause): Promise<void>;
  /** A professional has seen the person. Resolves to whether the stop is lifted. */
  liftAsSeen(): Promise<boolean>;
  /** The questions were asked again in full; the fold lifts the stop only for plain "no" answers. */
  liftAsCorrected(answers: Answers): Promise<boolean>;
}

export function makeStopModel(journal: JournalModel, flag: StopFlag): StopModel {
  const flagged = signal<StopRecord | undefined>(flag.read());
  flag.onChange((record) => {
    flagged.value = record;
  });
  const stored = computed(() => foldStops(journal.events.value));
  const inForce = computed(() => joined(flagged.value, stored.value));

  async function raise({ rulesVersion, ...cause }: StopCause): Promise<void> {
    // The flag comes first: it needs no database, and a kill right here still leaves the stop in force.
    put({ ...cause, id: '' });
    const { tier, ruleIds, questions } = cause;
    const written = await journal.record([{ kind: 'stopRaised', tier, ruleIds, questions, rulesVersion }]);
    const event = written.ok ? written.value[0] : undefined;
    if (event !== undefined) put({ ...cause, id: event.id });
  }

  function put(record: StopRecord): void {
    flag.raise(record);
    flagged.value = record;
  }

  async function lift(how: 'seen' | 'corrected', answers?: Answers): Promise<boolean> {
    // The flag may stand alone, where the journal refused: it asks for the same plain "no" as the fold.
    if (how === 'corrected' && !isPlainNo(flagged.value, answers)) return false;
    const bodies = idsOf(stored.value).map((stop) => {
      return { kind: 'stopLifted', stop, how, ...(answers === undefined ? {} : { answers }) } as const;
    });
    const written = await journal.record(bodies);
    if (!written.ok || foldStops(journal.events.value) !== undefined) return false;
    flag.lift();
    flagged.value = undefined;
    return true;
  }

  return {
    inForce,
    raise,
    liftAsSeen: () => lift('seen'),
    liftAsCorrected: (answers) => lift('corrected', answers),
  };
}

/** Where flag and journal differ the graver holds, with the questions of both. */
function joined(flagged: StopRecord | undefined, stored: StopInForce | undefined) {
  if (flagged === undefined || stored === undefined) return flagged ?? stored;
  const { tier } = flagged.tier === 'emergency' ? flagged : stored;
  return { tier, questions: [...new Set([...stored.questions, ...flagged.questions])] };
}

/** Whether nothing is flagged, or each of its questions is answered with "no". */
function isPlainNo(flagged: StopRecord | undefined, answers: Answers = {}): boolean {
  const questions = flagged?.questions ?? [];
  return flagged === undefined || (questions.length > 0 && questions.every((id) => answers[id]?.answer === 'no'));
}

function idsOf(stop: StopInForce | undefined) {
  return stop?.ids ?? [];
}
