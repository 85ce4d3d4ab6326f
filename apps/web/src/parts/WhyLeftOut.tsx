// SPDX-License-Identifier: MIT
import type { ZoneName } from '@knead/base';
import { useFormats, useSay } from '../i18n/WordsContext.tsx';
import type { LeftOutGroup } from '../model/leftOutGroups.ts';
import { RestSentence } from './RestSentence.tsx';

interface WhyLeftOutProps {
  readonly groups: readonly LeftOutGroup[];
  /** Where the device is: a rest ends on a day there. */
  readonly zone: ZoneName;
  /** Shown at once, where it is what the screen is about. */
  readonly open?: boolean | undefined;
  /** Whether leaving this screen for My limits loses nothing. */
  readonly toLimits?: boolean | undefined;
}

/** "Why is this left out?", wherever something is missing. Nothing is drawn where nothing is. */
export function WhyLeftOut({ groups, zone, open = false, toLimits = false }: WhyLeftOutProps) {
  const say = useSay();
  const { list } = useFormats();
  if (groups.length === 0) return null;
  const count = groups.flatMap(({ titles }) => titles).length;
  return (
    <details class="why-left-out" open={open}>
      <summary>{say('left-out.why', { count })}</summary>
      <ul class="plain stack tight">
        {groups.map(({ reason, because, titles, rest }) => (
          <li key={[reason, ...titles].join(' ')}>
            <span class="b block">{list(titles.map((title) => say(title)))}</span>
            <span class="q sm block">{say(reason)}</span>
            {rest === undefined ? undefined : (
              <span class="sm b block">
                <RestSentence rest={rest} zone={zone} />
              </span>
            )}
            {because.map((message) => (
              <span class="sm block" key={message}>
                {say(message)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {toLimits ? (
        <a class="to-limits" href="/settings/?limits=1">
          {say('left-out.to-limits')}
        </a>
      ) : undefined}
    </details>
  );
}
