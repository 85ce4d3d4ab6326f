// SPDX-License-Identifier: MIT
import { checkEvidence } from './check/checkEvidence.ts';
import { checkFiles } from './check/checkFiles.ts';
import { checkKeepOff } from './check/checkKeepOff.ts';
import { checkPaths } from './check/checkPaths.ts';
import { checkPlaces } from './check/checkPlaces.ts';
import { checkPoints } from './check/checkPoints.ts';
import { checkRoutines } from './check/checkRoutines.ts';
import { checkScents } from './check/checkScents.ts';
import { checkTechniques } from './check/checkTechniques.ts';
import { checkTriggers } from './check/checkTriggers.ts';
import { checkWords } from './check/checkWords.ts';
import { type Content, type ContentProblem, ownContent } from './check/content.ts';

/**
 * All that is wrong with the content, at once: broken references in either direction, ids, limits, missing and orphaned
 * messages, lengths and forbidden claims. Faults must be mended before a release; warnings are worth a look.
 */
export function checkContent(content: Content = ownContent): readonly ContentProblem[] {
  return [
    checkTechniques,
    checkEvidence,
    checkPaths,
    checkPoints,
    checkTriggers,
    checkKeepOff,
    checkPlaces,
    checkScents,
    checkRoutines,
    checkFiles,
    checkWords,
  ].flatMap((check) => check(content));
}
