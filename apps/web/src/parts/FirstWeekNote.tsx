// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';
import { useFormats, useSay } from '../i18n/WordsContext.tsx';
import { Notice } from '../ui/surfaces.tsx';

/** What holds in the first week, and until when. Nothing is drawn once it is over. */
export function FirstWeekNote({ lastDay }: { readonly lastDay: Day | 'open' | undefined }) {
  const say = useSay();
  const { date } = useFormats();
  if (lastDay === undefined) return null;
  return (
    <Notice icon="calendar" title={say('rule.DOSE-WEEK-1.message')}>
      <p class="q sm">{lastDay === 'open' ? say('limits.week-open') : say('limits.until', { date: date(lastDay) })}</p>
    </Notice>
  );
}
