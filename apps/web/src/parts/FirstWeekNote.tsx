// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';
import { useFormats, useSay } from '../i18n/WordsContext.tsx';
import { Icon } from '../ui/Icon.tsx';

/** What holds in the first week, and until when. Nothing is drawn once it is over. */
export function FirstWeekNote({ lastDay }: { readonly lastDay: Day | 'open' | undefined }) {
  const say = useSay();
  const { date } = useFormats();
  if (lastDay === undefined) return null;
  return (
    <p class="first-week why q sm">
      <Icon name="calendar" />
      <span class="grow">
        <span class="block">{say('rule.DOSE-WEEK-1.message')}</span>
        {lastDay === 'open' ? undefined : <span class="block">{say('limits.until', { date: date(lastDay) })}</span>}
      </span>
    </p>
  );
}
