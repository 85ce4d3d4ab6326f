// SPDX-License-Identifier: MIT
import { areaAddress, areaKey } from '@knead/content';
import { AREAS } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Article } from './parts.tsx';

/**
 * Looks for pages by plain words, on the device alone: what is typed stands in no address and goes nowhere. Without script,
 * and where nothing is found, the list of places leads on.
 */
export function SearchPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.search.title" lead="page.search.lead">
      <search class="sec stack" data-search hidden>
        <label class="field search">
          <span class="b">{say('page.search.label')}</span>
          <input type="search" autocomplete="off" autocapitalize="off" spellcheck={false} data-search-input />
        </label>
        <div aria-live="polite" class="stack">
          <HelpFirst />
          <ol class="card flush list" data-search-found hidden />
          <p class="b" data-search-none hidden>
            {say('page.search.none')}
          </p>
        </div>
      </search>
      <section class="sec stack tight">
        <h2>{say('page.search.byPlace')}</h2>
        <ul class="card flush list">
          {AREAS.map((area) => (
            <li key={area}>
              <a class="row between grow" href={areaAddress(area)}>
                {say(areaKey(area, 'title'))}
                <Icon name="next" size="small" flip />
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Article>
  );
}

/** What comes before any page when the words tell of danger. */
function HelpFirst(): JSX.Element {
  const say = useSay();
  return (
    <div class="plate stack" data-search-danger hidden>
      <p class="b">{say('page.search.danger')}</p>
      <LinkButton href="/help/" look="go" wide icon="call">
        {say('page.nav.helpNow')}
      </LinkButton>
    </div>
  );
}
