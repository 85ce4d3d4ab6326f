// SPDX-License-Identifier: MIT
import { diaryDay, instant, type ZoneName } from '@knead/base';
import type { RestInForce } from '@knead/domain';
import { useWords, type Words } from '../i18n/WordsContext.tsx';

interface RestSentenceProps {
  readonly rest: RestInForce;
  readonly zone: ZoneName;
  /** Name of the place, to stand before it; absent where the place is named already. */
  readonly place?: string | undefined;
}

/** Until when a place rests, as a sentence. */
export function RestSentence({ rest, zone, place }: RestSentenceProps) {
  const words = useWords();
  if (place === undefined) return restSentence(rest, zone, words);
  return words.say(`rests.${rest.ends.kind}.place`, { place, until: untilOf(rest, zone, words) });
}

/** The same where it is not drawn by us, such as on a page. */
export function restSentence(rest: RestInForce, zone: ZoneName, words: Words): string {
  return words.say(`rests.${rest.ends.kind}`, { until: untilOf(rest, zone, words) });
}

function untilOf({ ends }: RestInForce, zone: ZoneName, { formats }: Words): string {
  return ends.kind === 'at' ? formats.date(civilDay(ends.at, zone)) : '';
}

/** The day of the calendar: diary days begin four hours later. */
function civilDay(at: number, zone: ZoneName) {
  return diaryDay(instant(at + 4 * 3_600_000), zone);
}
