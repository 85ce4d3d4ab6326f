// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import type { Say, WordArguments } from '@knead/content';
import { directionOf, type Language } from './language.ts';

type Message = (args: WordArguments) => string;

/** The compiled messages of one topic. */
export type WordModule = Readonly<Record<string, Message>>;

// Invisible signs around what is filled in, so that a left-to-right name cannot pull a right-to-left sentence apart.
const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/** Joins topics into one `Say`. A key that none of them has is a programmer's error and throws. */
export function makeSay(language: Language, modules: readonly WordModule[]): Say {
  const messages: ReadonlyMap<string, Message> = new Map(modules.flatMap((module) => Object.entries(module)));
  const ready = directionOf(language) === 'rtl' ? isolated : (args: WordArguments) => args;
  return (key, args = {}) => {
    const message = messages.get(key);
    assert(message !== undefined, `the words of "${key}" are loaded in ${language}`);
    return message(ready(args));
  };
}

/** Numbers stay numbers, because plural forms need them. Texts are never chosen by, only shown (a test holds that). */
function isolated(args: WordArguments): WordArguments {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, isolate(value)]));
}

function isolate(value: string | number): string | number {
  return typeof value === 'number' ? value : `${isolateStart}${value}${isolateEnd}`;
}
