// SPDX-License-Identifier: MIT
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Article, Door } from './parts.tsx';

/** What stands in, without a network, for a page of the library that was never visited on this device. */
export function NotKeptPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.notKept.title" lead="page.notKept.lead">
      <p class="sec">{say('page.notKept.here')}</p>
      <p class="sec">{say('page.notKept.everything')}</p>
      <p class="sec b">{say('page.unknown.helpFirst')}</p>
      <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      <Door href="/techniques/">{say('page.nav.techniques')}</Door>
      <p class="sec">
        <LinkButton href="/" look="go">
          {say('page.unknown.home')}
        </LinkButton>
      </p>
    </Article>
  );
}
