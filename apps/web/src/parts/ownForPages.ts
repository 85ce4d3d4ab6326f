// SPDX-License-Identifier: MIT
import { diaryDayEnd, type Instant, type ZoneName } from '@knead/base';
import type { RestInForce } from '@knead/domain';
import type { Words } from '../i18n/WordsContext.tsx';
import type { OwnLimit } from '../model/ownLimits.ts';
import type { OwnLimits, OwnRest } from '../ports/pageMemory.ts';
import { restSentence } from './RestSentence.tsx';

/** When and where it is told. */
interface Moment {
  readonly now: Instant;
  readonly zone: ZoneName;
}

/** Own limits as pages keep them: rests as sentences with their end, no reasons. */
export function ownForPages(own: Readonly<Record<string, OwnLimit>>, moment: Moment, words: Words): OwnLimits {
  const told = Object.entries(own).map(([id, { rest, ...limit }]) => {
    return [id, { ...limit, ...(rest !== undefined && { rest: restForPages(rest, moment, words) }) }] as const;
  });
  return Object.fromEntries(told);
}

function restForPages(rest: RestInForce, { now, zone }: Moment, words: Words): OwnRest {
  const says = restSentence(rest, zone, words);
  if (rest.ends.kind === 'answer') return { says };
  return { says, until: rest.ends.kind === 'at' ? rest.ends.at : diaryDayEnd(now, zone) };
}
