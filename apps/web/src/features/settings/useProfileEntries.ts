// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import { nextQuestions } from '@knead/domain';
import { useModels } from '../../model/context.ts';
import { lastingAnswers } from '../../model/lastingAnswers.ts';
import { triageInputOf } from '../../model/triageInput.ts';
import { buildProfileView, type ProfileEntry } from './buildProfileView.ts';

/** Lasting answers as they stand now. */
export function useProfileEntries(): readonly ProfileEntry[] {
  const { journal } = useModels();
  const profile = lastingAnswers(journal, ruleSet);
  const input = triageInputOf(journal, { profile, answers: {}, painNow: undefined });
  return buildProfileView({ ruleSet, profile, pending: nextQuestions(ruleSet, input, 'profile') });
}
