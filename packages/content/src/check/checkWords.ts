// SPDX-License-Identifier: MIT
import { messageArguments, parseMessage } from '../icu.ts';
import { WORD_TOPICS, type WordTopic } from '../words.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';
import { countWords, cueWordsMax, deniedIn, QUOTED_KEYS, sentencesOf, sentenceWordsMax } from './copyRules.ts';
import { PLANNED_TOPICS, type PlannedWord, planWords } from './wordPlan.ts';

interface Message {
  readonly topic: WordTopic;
  readonly key: string;
  readonly text: string;
}

const keyPattern = /^[a-z][A-Za-z0-9-]*(\.[A-Za-z0-9_-]+)+$/;

/** English messages: that the planned ones are there and no others, well-formed, short, and within the copy rules. */
export function checkWords(content: Content): readonly ContentProblem[] {
  const messages = WORD_TOPICS.flatMap((topic) =>
    Object.entries(content.words[topic]).map(([key, text]): Message => ({ topic, key, text })),
  );
  const plan = planWords(content);
  return [
    ...checkPlan(plan, messages),
    ...repeated(messages.map(({ key }) => key)).map((key) =>
      faultIn('text/en')(key, 'a key stands in one topic alone'),
    ),
    ...messages.flatMap((message) => [...checkForm(message), ...checkLength(message), ...checkCopy(message)]),
  ];
}

function checkPlan(plan: readonly PlannedWord[], messages: readonly Message[]): readonly ContentProblem[] {
  const planned = new Set(plan.map(({ topic, key }) => `${topic} ${key}`));
  const argsByKey = new Map(messages.map(({ topic, key, text }) => [`${topic} ${key}`, argumentsOf(text)]));
  return [
    ...plan.flatMap(({ topic, key, args }) => {
      const found = argsByKey.get(`${topic} ${key}`);
      const fault = faultIn(fileOf(topic));
      if (found === undefined) return [fault(key, 'add this message')];
      return found.join() === args.join() ? [] : [fault(key, `it is filled in with: ${args.join(', ') || 'nothing'}`)];
    }),
    ...messages
      .filter(({ topic }) => PLANNED_TOPICS.some((one) => one === topic))
      .filter(({ topic, key }) => !planned.has(`${topic} ${key}`))
      .map(({ topic, key }) => faultIn(fileOf(topic))(key, 'nothing asks for this message: remove it')),
  ];
}

function checkForm({ topic, key, text }: Message): readonly ContentProblem[] {
  const fault = faultIn(fileOf(topic));
  const parsed = parseMessage(text);
  return [
    ...(keyPattern.test(key) ? [] : [fault(key, 'write keys as words joined by dots')]),
    ...(text.trim() === text && text !== '' ? [] : [fault(key, 'write something, without spaces at the ends')]),
    ...(text.includes('"') ? [fault(key, 'use typographic quotes')] : []),
    ...(parsed.ok ? [] : [fault(key, `not well-formed at sign ${parsed.error.at}: ${parsed.error.kind}`)]),
  ];
}

function checkLength({ topic, key, text }: Message): readonly ContentProblem[] {
  if (topic === 'cues') {
    const fault = faultIn(fileOf(topic));
    return countWords(text) > cueWordsMax ? [fault(key, `a cue has at most ${cueWordsMax} words`)] : [];
  }
  if (QUOTED_KEYS.includes(key) || topic === 'search') return [];
  const long = sentencesOf(withoutPlaces(text)).filter((sentence) => countWords(sentence) > sentenceWordsMax);
  return long.map((sentence) => ({
    file: fileOf(topic),
    field: key,
    remedy: `more than ${sentenceWordsMax} words, if it can be said shorter: ${sentence}`,
    level: 'warning',
  }));
}

function checkCopy({ topic, key, text }: Message): readonly ContentProblem[] {
  // Terms are what people type and are never shown.
  if (QUOTED_KEYS.includes(key) || topic === 'search') return [];
  return deniedIn(topic, text).map(({ found, remedy }) => faultIn(fileOf(topic))(key, `not “${found}”: ${remedy}`));
}

function argumentsOf(text: string): readonly string[] {
  const parsed = parseMessage(text);
  return parsed.ok ? messageArguments(parsed.value) : [];
}

/** Each place and choice as one word. */
function withoutPlaces(text: string): string {
  const parsed = parseMessage(text);
  if (!parsed.ok) return text;
  return parsed.value.map((part) => (part.kind === 'text' ? part.text : 'X')).join('');
}

function fileOf(topic: WordTopic): string {
  return `text/en/${topic}.json`;
}
