// SPDX-License-Identifier: MIT
import { type CountryNumbers, unknownCountryEmergency, type WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Article, Section } from '../reading/parts.tsx';
import { AllCountries, ByCountry, EmergencyNumbers, UnverifiedNumbers } from './ByCountry.tsx';
import { CallLink, TextLink } from './CallLink.tsx';

/** Whom to call, at once and without asking first; then the pages that help. Open also while a stop is in force. */
export function HelpPage(): JSX.Element {
  return (
    <Article title="page.helpNow.title" lead="page.helpNow.lead">
      <Section title="page.helpNow.emergency">
        <ByCountry show={(numbers) => <Emergency numbers={numbers} />} />
      </Section>
      <Section title="page.helpNow.crisis">
        <div class="card stack tight crisis" id="crisis">
          <ByCountry show={(numbers) => <Crisis numbers={numbers} />} />
        </div>
      </Section>
      <div class="sec">
        <AllCountries />
        <UnverifiedNumbers />
      </div>
      <Section title="page.helpNow.read">
        <Doors />
      </Section>
    </Article>
  );
}

interface NumbersOptions {
  readonly numbers: CountryNumbers | undefined;
}

function Emergency({ numbers }: NumbersOptions): JSX.Element {
  const say = useSay();
  if (numbers === undefined) {
    return (
      <>
        <p>{say('stop.emergency.callUnknown')}</p>
        <CallLink number={unknownCountryEmergency} words="stop.emergency.call" look="call" />
      </>
    );
  }
  return (
    <>
      <EmergencyNumbers numbers={numbers} />
      {numbers.healthLine === undefined ? undefined : <CallLink number={numbers.healthLine} words="stop.urgent.call" />}
    </>
  );
}

function Crisis({ numbers }: NumbersOptions): JSX.Element {
  const say = useSay();
  const lines = numbers?.crisis ?? [];
  return (
    <>
      <h3>{say('crisis.title')}</h3>
      {numbers === undefined ? (
        <p>{say('crisis.bodyUnknown')}</p>
      ) : (
        <p>{say('crisis.body', { number: numbers.emergency[0] })}</p>
      )}
      {lines.map(({ number, kind, word }) =>
        kind === 'call' ? (
          <CallLink key={number} number={number} words="crisis.talk" />
        ) : (
          <TextLink key={number} number={number} word={word} />
        ),
      )}
      <p class="call-line">
        <a class="link" href="https://findahelpline.com/">
          {say(lines.length === 0 ? 'crisis.talkUnknown' : 'crisis.more')}
        </a>
      </p>
      <p>{say('crisis.alone')}</p>
    </>
  );
}

const doors: readonly (readonly [string, WordKey])[] = [
  ['/when-to-get-help/', 'page.nav.help'],
  ['/nerve-pain/', 'page.nav.nervePain'],
  ['/techniques/', 'page.nav.techniques'],
  ['/about/', 'page.nav.about'],
];

function Doors(): JSX.Element {
  const say = useSay();
  return (
    <ul class="card flush list">
      {doors.map(([href, key]) => (
        <li key={href}>
          <a class="row between grow" href={href}>
            {say(key)}
            <Icon name="next" size="small" flip />
          </a>
        </li>
      ))}
    </ul>
  );
}
