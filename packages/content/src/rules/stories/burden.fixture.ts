// SPDX-License-Identifier: MIT
import type { InterviewScreen, QuestionId } from '@knead/domain';
import { english } from '../../english.ts';
import { groupKey, optionKey, questionKey, type WordKey } from '../../words.ts';
import { questionWords } from '../questionWords.ts';
import { ruleSet } from '../ruleSet.ts';
import type { AnsweredScreen, Visit } from './walk.fixture.ts';

/** What it takes to come from opening the app to the outcome. */
export interface Burden {
  readonly screens: number;
  readonly taps: number;
  readonly seconds: number;
}

/** Reading speed and time of a tap that seconds are estimated by. */
const wordsPerMinute = 200;
const secondsPerTap = 1.5;

interface Fixed {
  readonly taps: number;
  readonly keys: readonly WordKey[];
}

/** Screens of the first opening that ask nothing of health: the door, and whether the voice is heard. */
const firstScreens: readonly Fixed[] = [
  { taps: 1, keys: ['welcome.title', 'welcome.what', 'app.purpose', 'welcome.private', 'welcome.adult'] },
  { taps: 2, keys: ['hear.title', 'hear.note', 'hear.play', 'hear.sentence', 'hear.yes', 'hear.captions'] },
];

/** A professional's word: it is offered, then asked when, whether it was this, and whether it stayed the same. */
const wordScreens: readonly Fixed[] = [
  { taps: 2, keys: ['looked.offer', 'looked.when', 'looked.note'] },
  { taps: 1, keys: ['looked.unchanged', 'looked.note'] },
];

/** Screens, taps and seconds of a visit. Today and the outcome itself are not counted: they are what one came for. */
export function burdenOf({ isFirst, form, rated, screens, wordsOn }: Visit): Burden {
  const fixed = [...(isFirst ? firstScreens : []), ...wordsOn.flatMap(() => wordScreens)];
  const words = [
    ...fixed.flatMap(({ keys }) => keys.map(textOf)),
    ...screens.flatMap(({ screen }) => keysOf(screen, form).map(textOf)),
    // Whoever rates the pain has read what is asked.
    ...(rated ? [textOf('check.pain')] : []),
  ].join(' ');
  const taps = sum(fixed.map((screen) => screen.taps)) + sum(screens.map((screen) => tapsOf(screen))) + (rated ? 1 : 0);
  const seconds = (words.split(/\s+/).length / wordsPerMinute) * 60 + taps * secondsPerTap;
  return { screens: fixed.length + screens.length, taps, seconds };
}

/** Ticking, and going on; one answer of several is one tap. */
function tapsOf({ screen, ticked }: AnsweredScreen): number {
  const isOne = screen.kind === 'question' || (screen.kind === 'choice' && !screen.many);
  return isOne ? 1 : ticked.length + 1;
}

function keysOf(screen: InterviewScreen, form: Visit['form']): readonly WordKey[] {
  if (screen.kind === 'group') {
    return [groupKey(ruleSet, screen.group), ...screen.questions.map((id) => labelOf(id, form)), 'ask.none'];
  }
  const question = wordsOf(screen.question);
  if (screen.kind === 'choice') {
    return [question.ask, question.why, ...screen.options.map((id) => optionKey(ruleSet, id))];
  }
  const asked = screen.simpler ? questionKey(screen.question, 'simpler') : question.ask;
  return [asked, question.why, 'answer.yes', 'answer.no', 'answer.not-sure'];
}

function labelOf(id: QuestionId, form: Visit['form']): WordKey {
  const { ask, short } = wordsOf(id);
  return form === 'short' && short !== undefined ? short : ask;
}

function wordsOf(id: QuestionId) {
  const question = ruleSet.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`${id} is no question.`);
  return questionWords(question);
}

const messages: ReadonlyMap<string, string> = new Map(Object.values(english).flatMap((topic) => Object.entries(topic)));

function textOf(key: WordKey): string {
  const text = messages.get(key);
  if (text === undefined) throw new Error(`There are no words for ${key}.`);
  return text;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value that this share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}
