// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import { explainLimits, wordsGiven } from '@knead/domain';
import { useModels } from '../../../model/context.ts';
import { lastingAnswers } from '../../../model/lastingAnswers.ts';
import { restsInForce, triageInputOf } from '../../../model/triageInput.ts';
import { useProfileEntries } from '../useProfileEntries.ts';
import { buildLimitsView, type LimitsView } from './buildLimitsView.ts';

/** What limits the person now. Pain counts as none: how it is right now is asked before each session. */
export function useLimits(): LimitsView {
  const { journal } = useModels();
  const entries = useProfileEntries();
  const profile = lastingAnswers(journal, ruleSet);
  const input = triageInputOf(journal, { profile, answers: {}, painNow: 0 });
  return buildLimitsView({
    sources: explainLimits(ruleSet, input),
    entries,
    rests: restsInForce(journal),
    words: wordsGiven(ruleSet, input),
    firstUseDay: input.log?.firstUseDay,
    is75: profile['age.75plus']?.answer === 'yes',
  });
}
