// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import type { Say } from '@knead/content';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Formats, formats } from './formats.ts';
import { type Direction, directionOf, type Language } from './language.ts';
import { makeSay, type WordModule } from './say.ts';

/** All that a component needs to write for a person: words, and how their language writes numbers and dates. */
export interface Words {
  readonly language: Language;
  readonly direction: Direction;
  readonly say: Say;
  readonly formats: Formats;
}

/** Joins loaded topics into what components use. `preferred` are the browser's languages, best first. */
export function makeWords(language: Language, modules: readonly WordModule[], preferred?: readonly string[]): Words {
  return {
    language,
    direction: directionOf(language),
    say: makeSay(language, modules),
    formats: formats(language, preferred),
  };
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  assert(words !== undefined, 'a WordsContext.Provider stands above this component');
  return words;
}

export function useSay(): Say {
  return useWords().say;
}

export function useFormats(): Formats {
  return useWords().formats;
}
