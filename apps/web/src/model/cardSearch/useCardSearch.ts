// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import { useMemo } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { type FoundCard, makeCardIndex, searchCards } from './cardSearch.ts';

/** The search over the cards of this build's rules, in the words of the language. */
export function useCardSearch(): (typed: string) => readonly FoundCard[] {
  const say = useSay();
  return useMemo(() => {
    const index = makeCardIndex(ruleSet, say);
    return (typed) => searchCards(index, typed);
  }, [say]);
}
