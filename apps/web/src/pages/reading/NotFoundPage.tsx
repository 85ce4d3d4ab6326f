// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Article, Door } from './parts.tsx';

const offers: readonly (readonly [string, WordKey])[] = [
  ['/techniques/', 'page.nav.techniques'],
  ['/nerve-pain/', 'page.nav.nervePain'],
  ['/how-we-grade/', 'page.nav.grade'],
  ['/about/', 'page.nav.about'],
];

/** What stands at an address that is none of ours, online and offline. Help first, for whoever came in need of it. */
export function NotFoundPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.unknown.title" lead="page.unknown.lead">
      <p class="sec b">{say('page.unknown.helpFirst')}</p>
      <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      <p class="sec">{say('page.unknown.offers')}</p>
      <ul class="card flush list">
        {offers.map(([href, key]) => (
          <li key={href}>
            <a class="row between grow" href={href}>
              {say(key)}
              <Icon name="next" size="small" flip />
            </a>
          </li>
        ))}
      </ul>
      <p class="sec">
        <LinkButton href="/" look="go">
          {say('page.unknown.home')}
        </LinkButton>
      </p>
      <p class="q">{say('page.unknown.offline')}</p>
    </Article>
  );
}
