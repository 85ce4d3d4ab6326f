// SPDX-License-Identifier: MIT
import { type Day, instant } from '@knead/base';
import { cueKey, english, routines, ruleSet, techniques } from '@knead/content';
import {
  type Answers,
  changeoverSecondsDefault,
  composeRoutine,
  decideTriage,
  emptyDay,
  type QuestionId,
  trackOf,
} from '@knead/domain';

/** One cue as it ought to come, counted from the first. */
export interface ExpectedCue {
  readonly atMs: number;
  readonly text: string;
  readonly hasChime: boolean;
}

/**
 * The cues of the first routine for somebody with nothing to report and little pain, worked out by the domain alone:
 * the same that `knead track` prints.
 */
export function expectedCues(): readonly ExpectedCue[] {
  const now = instant(Date.now());
  const today = new Date().toISOString().slice(0, 10) as Day;
  const { clearance } = decideTriage(ruleSet, { ...plainAnswers(), painNow: 2, now, today });
  if (clearance === undefined) throw new Error('Plain answers gave no clearance.');
  const changeoverSeconds = changeoverSecondsDefault;
  const routine = composeRoutine(routines['hands-after-desk'], clearance, {
    library: techniques,
    day: emptyDay,
    changeoverSeconds,
  });
  if (!routine.ok) throw new Error(`The routine was refused: ${routine.error.kind}.`);
  const words: ReadonlyMap<string, string> = new Map(Object.entries(english.cues));
  return trackOf(routine.value).map(({ atMs, word, signal }) => {
    return { atMs, text: words.get(cueKey(word)) ?? '', hasChime: signal !== undefined };
  });
}

function plainAnswers(): { readonly profile: Answers; readonly answers: Answers } {
  const no = (ids: readonly QuestionId[]): Answers => Object.fromEntries(ids.map((id) => [id, { answer: 'no' }]));
  const groups = (phase: 'profile' | 'check') =>
    ruleSet.groups.filter((group) => group.phase === phase).flatMap((group) => group.questionIds);
  const ages = ruleSet.questions.flatMap((question) =>
    question.id === 'age' && question.kind === 'choice' ? question.options.map((option) => option.id) : [],
  );
  const age = Object.fromEntries(ages.map((id) => [id, { answer: id.includes('18to49') ? 'yes' : 'no' }] as const));
  return { profile: { ...no(groups('profile')), ...age }, answers: no(groups('check')) };
}
