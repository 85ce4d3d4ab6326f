// SPDX-License-Identifier: MIT
import { type Danger, findDanger, numbersFor, unknownCountryEmergency } from '@knead/content';
import { useSay } from '../i18n/WordsContext.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Notice } from '../ui/surfaces.tsx';

interface DangerHelpProps {
  /** What somebody typed into a search. */
  readonly typed: string;
  readonly country: string | undefined;
}

/** Help first, above whatever a search finds, for words that speak of danger. It takes nothing away. */
export function DangerHelp({ typed, country }: DangerHelpProps) {
  const say = useSay();
  const danger = findDanger(say, typed);
  if (danger === undefined) return null;
  return (
    <Notice icon="alert" tone="careful" title={say(`search.danger.${danger}`)}>
      <div class="buttons">
        <CallFirst danger={danger} country={country} />
        <LinkButton href="/help/" wide>
          {say('help-door.link')}
        </LinkButton>
      </div>
    </Notice>
  );
}

/** The one number to call: for a crisis a line to talk to, where the country has one. */
function CallFirst({ danger, country = '' }: Pick<DangerHelpProps, 'country'> & { readonly danger: Danger }) {
  const say = useSay();
  const numbers = numbersFor(country);
  const line = danger === 'crisis' ? numbers?.crisis.find(({ kind }) => kind === 'call') : undefined;
  const number = line?.number ?? numbers?.emergency[0] ?? unknownCountryEmergency;
  return (
    <LinkButton look="stop" wide tall icon="call" href={`tel:${number.replaceAll(/[\s-]/g, '').replace('#', '%23')}`}>
      {say(line === undefined ? 'stop.emergency.call' : 'crisis.talk', { number })}
    </LinkButton>
  );
}
