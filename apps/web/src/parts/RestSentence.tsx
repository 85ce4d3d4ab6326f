// SPDX-License-Identifier: MIT
import { diaryDay, instant, type ZoneName } from '@knead/base';
import type { RestInForce } from '@knead/domain';
import { useFormats, useSay } from '../i18n/WordsContext.tsx';

interface RestSentenceProps {
  readonly rest: RestInForce;
  readonly zone: ZoneName;
  /** Name of the place, to stand before it; absent where the place is named already. */
  readonly place?: string | undefined;
}

/** Until when a place rests, as a sentence. */
export function RestSentence({ rest: { ends }, zone, place }: RestSentenceProps) {
  const say = useSay();
  const formats = useFormats();
  const until = ends.kind === 'at' ? formats.date(civilDay(ends.at, zone)) : '';
  return place === undefined ? say(`rests.${ends.kind}`, { until }) : say(`rests.${ends.kind}.place`, { place, until });
}

/** The day of the calendar: diary days begin four hours later. */
function civilDay(at: number, zone: ZoneName) {
  return diaryDay(instant(at + 4 * 3_600_000), zone);
}
