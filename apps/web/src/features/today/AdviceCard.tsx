// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { Card } from '../../ui/surfaces.tsx';

/** Most sentences at once; the others stand in My limits. */
const shownMax = 2;

/** What lasting answers ask a professional to look at: in the open, for as long as nobody has. */
export function AdviceCard() {
  const say = useSay();
  const advice = useAccess().all.value?.outlook.advice.value ?? [];
  if (advice.length === 0) return null;
  return (
    <Card class="sec nt" labelledBy="advice">
      <h2 id="advice">{say('today.advice')}</h2>
      {advice.slice(0, shownMax).map((message) => (
        <p key={message}>{say(message)}</p>
      ))}
      <a class="to-limits" href="/settings/?limits=1">
        {say('left-out.to-limits')}
      </a>
    </Card>
  );
}
