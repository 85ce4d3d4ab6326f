// SPDX-License-Identifier: MIT
import { type Ms, ms } from '@knead/base';
import { type Answers, type EventBody, foldStops, type JournalEvent, type StopInForce } from '@knead/domain';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../ports/clock.ts';
import type { StopFlag, StopRecord } from '../ports/stopFlag.ts';
import type { JournalModel } from './journalModel.ts';

/** What raises a stop: the tier and what led to it. */
export type StopCause = Omit<StopRecord, 'id'> & { readonly rulesVersion: string };

/** A stop in force, from the flag or from the journal, whichever says so. */
export interface StopModel {
  readonly inForce: ReadonlySignal<Pick<StopRecord, 'tier' | 'questions'> | undefined>;
  /**
   * The flag is up when this returns. It resolves to what the journal then took, `alongside` in the same write; nothing
   * where it refused. This page shows the stop once that is settled, or after a moment: leaving earlier could end the write.
   */
  raise(cause: StopCause, alongside?: readonly EventBody[]): Promise<readonly JournalEvent[]>;
  /** A professional has seen the person. Resolves to whether the stop is lifted. */
  liftAsSeen(): Promise<boolean>;
  /** The questions were asked again in full; the fold lifts the stop only for plain "no" answers. */
  liftAsCorrected(answers: Answers): Promise<boolean>;
}

/** How long this page waits for the journal before it shows a stop, milliseconds: far less than the second it may take. */
const patienceMs = ms(300);

export function makeStopModel(journal: JournalModel, flag: StopFlag, clock: Clock): StopModel {
  const flagged = signal<StopRecord | undefined>(flag.read());
  flag.onChange((record) => {
    flagged.value = record;
  });
  const stored = computed(() => foldStops(journal.events.value));
  const inForce = computed(() => joined(flagged.value, stored.value));

  async function raise({ rulesVersion, ...cause }: StopCause, alongside: readonly EventBody[] = []) {
    // The flag comes first: it needs no database, and a kill right here still leaves the stop in force.
    const record = graver(flag.read(), { ...cause, id: '' });
    flag.raise(record);
    const { tier, ruleIds, questions, unsure } = cause;
    const doubts = unsure.length > 0 ? { unsure } : {};
    const raised = { kind: 'stopRaised', tier, ruleIds, questions, rulesVersion, ...doubts } as const;
    const writing = journal.record([raised, ...alongside]);
    await Promise.race([writing, wait(clock, patienceMs)]);
    flagged.value = record;
    const written = await writing;
    const event = written.ok ? written.value[0] : undefined;
    if (event !== undefined) put({ ...record, id: event.id });
    return written.ok ? written.value : [];
  }

  function put(record: StopRecord): void {
    flag.raise(record);
    flagged.value = record;
  }

  // A stop that came with a file, or whose flag was lost, must hold for pages without a database as well.
  effect(() => {
    const inJournal = stored.value;
    const inFlag = flag.read();
    if (inJournal === undefined || (inFlag !== undefined && tierOf(inFlag, inJournal) === inFlag.tier)) return;
    const { tier, ids, ruleIds, questions, unsure } = inJournal;
    put(graver(inFlag, { tier, id: ids.at(-1) ?? '', ruleIds, questions, unsure, country: inFlag?.country ?? '' }));
  });

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
  const questions = [...new Set([...stored.questions, ...flagged.questions])];
  return { tier: tierOf(flagged, stored), questions };
}

type Tiered = Pick<StopRecord, 'tier'>;

function tierOf(a: Tiered, b: Tiered): StopRecord['tier'] {
  return a.tier === 'emergency' ? a.tier : b.tier;
}

/** A milder stop does not take the place of a graver one; what is asked again is asked of both. */
function graver(held: StopRecord | undefined, record: StopRecord): StopRecord {
  if (held === undefined) return record;
  const { tier, ruleIds } = held.tier === 'emergency' && record.tier !== 'emergency' ? held : record;
  const unsure = tier === 'emergency' ? [] : [...new Set([...record.unsure, ...held.unsure])];
  return { ...record, tier, ruleIds, unsure, questions: [...new Set([...record.questions, ...held.questions])] };
}

function wait(clock: Clock, delay: Ms): Promise<void> {
  return new Promise((resolve) => {
    clock.after(delay, resolve);
  });
}

/** Whether nothing is flagged, or each of its questions is answered with "no". */
function isPlainNo(flagged: StopRecord | undefined, answers: Answers = {}): boolean {
  const questions = flagged?.questions ?? [];
  return flagged === undefined || (questions.length > 0 && questions.every((id) => answers[id]?.answer === 'no'));
}

function idsOf(stop: StopInForce | undefined) {
  return stop?.ids ?? [];
}
