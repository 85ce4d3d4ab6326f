// SPDX-License-Identifier: MIT
import { unknownCountryEmergency } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { ByCountry, EmergencyNumbers, UnverifiedNumbers } from '../stop/ByCountry.tsx';
import { CallLink } from '../stop/CallLink.tsx';
import { Article, Door, Section, Sentences } from './parts.tsx';

/**
 * Signs that need help now, today or soon, in that order: the same for every reader. Only the number is that of the country,
 * where it is known.
 */
export function WhenToGetHelpPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.help.title" lead="page.help.lead">
      <div class="sec now-card stack tight">
        <h2>{say('page.help.nowTitle')}</h2>
        <ByCountry
          show={(numbers) => (numbers === undefined ? <AnyNumber /> : <EmergencyNumbers numbers={numbers} />)}
        />
        <Sentences list="page.help.now" icon="alert" />
        <p class="b">{say('page.help.nowDo')}</p>
        <p>{say('page.help.nowPassed')}</p>
        <Door href="/help/">{say('page.nav.helpNow')}</Door>
      </div>
      <Section title="page.help.todayTitle">
        <Sentences list="page.help.today" icon="close" />
      </Section>
      <Section title="page.help.soonTitle">
        <Sentences list="page.help.soon" icon="calendar" />
      </Section>
      <Section title="page.help.fineTitle">
        <Sentences list="page.help.fine" icon="check" />
        <p>{say('page.help.fineNote')}</p>
      </Section>
      <Section title="page.help.afterTitle">
        <Sentences list="page.help.after" icon="hand" />
      </Section>
      <Section title="page.help.tellTitle" says={['page.help.tellText']} />
      <Section title="page.help.unsafeTitle" says={['page.help.unsafeText']}>
        <p class="call-line">
          <a class="link" href="https://findahelpline.com/">
            {say('page.help.unsafeTalk')}
          </a>
        </p>
      </Section>
      <p class="sec q">{say('page.help.checkedNote')}</p>
      <UnverifiedNumbers />
    </Article>
  );
}

function AnyNumber(): JSX.Element {
  const say = useSay();
  return (
    <>
      <p class="b">{say('page.help.nowNumber')}</p>
      <CallLink number={unknownCountryEmergency} words="stop.emergency.call" look="call" />
    </>
  );
}
