// SPDX-License-Identifier: MIT
import { pressureKey } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { lowerBars } from './shownPressure.ts';

/** What holds for this person, once the page script finds it on the device: hidden until then, and without script. */
export function Own({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  return (
    <div class="card own stack tight no-print" data-own={facts.id} hidden>
      <p class="b" data-rest="says" hidden />
      {(['both', 'left', 'right'] as const).map((side) => (
        <p key={side} class="b" data-out={side} hidden>
          {say(`page.own.out.${side}`)}
        </p>
      ))}
      {lowerBars(facts).map((bar) => (
        <p key={bar} class="b" data-up-to={bar} hidden>
          {say('page.own.upTo', { pressure: say(pressureKey(bar, 'name')) })}
        </p>
      ))}
      <p class="sm">
        <a class="link" href="/settings/">
          {say('page.own.why')}
        </a>
      </p>
    </div>
  );
}

/** The same in a list, as a word behind the name. */
export function OwnMark({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  return (
    <span class="own-mark sm b" data-own={facts.id} hidden>
      <span data-out="both" hidden>
        {say('page.own.mark.out')}
      </span>
      <span data-rest="mark" hidden>
        {say('page.own.mark.rest')}
      </span>
    </span>
  );
}
