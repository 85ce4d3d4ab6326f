// SPDX-License-Identifier: MIT
// The first script of the app, which runs while the rest is still on its way.
import { languageOfSearch } from './i18n/language.ts';
import './platform/journal/earlyWorker.ts';
import { makeBrowserPageMemory } from './platform/pageMemory/storagePageMemory.ts';

/** Who was never here reads what this is at once; the app draws the same words, and what follows them. */
function meetStranger(page: Document): void {
  const [welcome, waiting] = ['[data-stranger]', '.shell'].map((part) => page.querySelector<HTMLElement>(part));
  const isTold = languageOfSearch(location.search) === page.documentElement.lang;
  if (!welcome || !waiting || !isTold || !makeBrowserPageMemory().isNew()) return;
  welcome.hidden = false;
  waiting.remove();
}

meetStranger(document);
