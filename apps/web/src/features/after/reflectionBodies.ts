// SPDX-License-Identifier: MIT
import { type EventBody, type Rated, type Score, type SessionReflected, SYMPTOMS, type Symptom } from '@knead/domain';
import type { FinishedSession } from '../../model/finishedSession.ts';

interface Reflection {
  readonly finished: FinishedSession;
  readonly scores: Readonly<Partial<Record<Symptom, Score>>>;
  /** Indexes of the steps that felt good. */
  readonly felt: readonly number[];
  readonly worse: SessionReflected['worse'];
}

/** What the rating after a session records: only what was touched, and always whether anything is worse. */
export function reflectionBodies({ finished, scores, felt, worse }: Reflection): readonly EventBody[] {
  const { session } = finished;
  const ratings = SYMPTOMS.flatMap((symptom): readonly Rated[] => {
    const score = scores[symptom];
    if (score === undefined) return [];
    const head = { kind: 'rated', symptom, score, meaning: 'now', occasion: 'after' } as const;
    return [{ ...head, zone: 'whole', side: 'whole', backfilled: false, session }];
  });
  return [...ratings, { kind: 'sessionReflected', session, feltGood: felt, worse }];
}
