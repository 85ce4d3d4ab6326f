// SPDX-License-Identifier: MIT
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Article, Section } from './parts.tsx';

/** What Knead is and is not, in the sentence that everything else is held to; privacy, licence, and who has signed. */
export function AboutPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.about.title" lead="page.about.lead">
      <Section title="page.about.whatTitle" says={['page.about.whatText', 'page.about.adults']} />
      <Section title="page.about.notTitle" says={['app.purpose']} />
      <Section title="page.about.privateTitle" says={['page.about.privateText']} />
      <Section title="page.about.honestTitle" says={['page.about.honestText']} />
      <Section title="page.about.listenTitle" says={['page.about.listenText']} />
      <Section title="page.about.habitTitle" says={['page.about.habitText']} />
      <Section title="page.about.phoneTitle" says={['page.about.phoneText']} />
      <Section title="page.about.openTitle" says={['page.about.openText', 'page.chrome.licence']} />
      <p class="sec">
        <LinkButton href="/" look="go" icon="play" flipIcon>
          {say('page.chrome.openApp')}
        </LinkButton>
      </p>
    </Article>
  );
}
