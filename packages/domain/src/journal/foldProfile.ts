// SPDX-License-Identifier: MIT
import type { Answer, Answers, QuestionId } from '../triage/answers.ts';
import type { JournalEvent } from './events.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/**
 * The lasting facts about the person: the newest answer to each question. An answer from a file fills a question that
 * has none; where it disagrees with an earlier answer, the question is open again and is asked anew. So an import may
 * only tighten, in whatever order files come (J9, J10).
 */
export function foldProfile(events: readonly JournalEvent[]): Answers {
  const handedIn = handedInIds(events);
  const answers = new Map<QuestionId, Answer | 'open'>();
  for (const event of visibleEvents(events)) {
    if (event.kind !== 'profileAnswered') continue;
    const before = answers.get(event.question);
    const isOwn = !handedIn.has(event.id);
    answers.set(event.question, isOwn || before === undefined ? event.answer : joined(before, event.answer));
  }
  return Object.fromEntries([...answers].filter((entry): entry is [QuestionId, Answer] => entry[1] !== 'open'));
}

function joined(before: Answer | 'open', handedIn: Answer): Answer | 'open' {
  return before !== 'open' && before.answer === handedIn.answer ? before : 'open';
}
