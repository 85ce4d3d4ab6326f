// SPDX-License-Identifier: MIT
import { type TechniqueList, techniqueKeys } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** How it should feel, and what asks for less; side by side, told apart by sign and word, not by colour alone. */
export function Feel({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  return (
    <section class="sec feel">
      <div class="ok">
        <h2>
          <Icon name="check" />
          {say('page.techniquePage.feels')}
        </h2>
        <Words facts={facts} list="feels" />
      </div>
      <div class="no">
        <h2>
          <Icon name="down" />
          {say('page.techniquePage.ease')}
        </h2>
        <Words facts={facts} list="ease" />
      </div>
      <p class="stop-always b">{say('page.techniquePage.stopAlways')}</p>
    </section>
  );
}

/** Reasons to leave it out for today, and the page to read when one of them is new. */
export function LeaveOut({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  return (
    <section class="sec leave">
      <h2>{say('page.techniquePage.leave')}</h2>
      <ul class="plain">
        {techniqueKeys(facts.id, 'leave').map((key) => (
          <li key={key}>
            <Icon name="close" />
            {say(key)}
          </li>
        ))}
      </ul>
      <p class="leave-always">{say('page.techniquePage.leaveAlways')}</p>
      <p class="no-print">
        <a class="link" href="/when-to-get-help/">
          {say('page.nav.help')}
        </a>
      </p>
    </section>
  );
}

function Words({ facts, list }: { readonly facts: TechniqueFacts; readonly list: TechniqueList }): JSX.Element {
  const say = useSay();
  return (
    <ul>
      {techniqueKeys(facts.id, list).map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}
