// SPDX-License-Identifier: MIT
import type { WordTopic } from '@knead/content';
import type { Language } from './language.ts';
import type { WordModule } from './say.ts';

type Load = () => Promise<{ readonly default: WordModule }>;

// Written out, not built from names: the bundler makes one chunk of each, and a screen loads only the topics it says.
const loaders: Readonly<Record<Language, Readonly<Record<WordTopic, Load>>>> = {
  en: {
    app: () => import('virtual:words/en/app'),
    atlas: () => import('virtual:words/en/atlas'),
    cues: () => import('virtual:words/en/cues'),
    evidence: () => import('virtual:words/en/evidence'),
    map: () => import('virtual:words/en/map'),
    names: () => import('virtual:words/en/names'),
    pages: () => import('virtual:words/en/pages'),
    safety: () => import('virtual:words/en/safety'),
    search: () => import('virtual:words/en/search'),
    techniques: () => import('virtual:words/en/techniques'),
  },
  'ar-XB': {
    app: () => import('virtual:words/ar-XB/app'),
    atlas: () => import('virtual:words/ar-XB/atlas'),
    cues: () => import('virtual:words/ar-XB/cues'),
    evidence: () => import('virtual:words/ar-XB/evidence'),
    map: () => import('virtual:words/ar-XB/map'),
    names: () => import('virtual:words/ar-XB/names'),
    pages: () => import('virtual:words/ar-XB/pages'),
    safety: () => import('virtual:words/ar-XB/safety'),
    search: () => import('virtual:words/ar-XB/search'),
    techniques: () => import('virtual:words/ar-XB/techniques'),
  },
};

/** Loads topics of a language, each once. Rejects when a file cannot be had, as on a first visit that is cut off. */
export async function loadWords(language: Language, topics: readonly WordTopic[]): Promise<readonly WordModule[]> {
  const modules = await Promise.all(topics.map((topic) => loaders[language][topic]()));
  return modules.map((module) => module.default);
}
