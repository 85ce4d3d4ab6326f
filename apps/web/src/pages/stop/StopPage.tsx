// SPDX-License-Identifier: MIT
import { unknownCountryEmergency, type WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { AllCountries, ByCountry, EmergencyNumbers, UnverifiedNumbers } from './ByCountry.tsx';
import { CallLink } from './CallLink.tsx';
import { Octagon } from './Octagon.tsx';
import { Reasons, Tellings, Whys } from './ruleTexts.tsx';

export type StopTier = 'emergency' | 'urgent';

/**
 * A stop screen. It needs neither database nor network nor script: the number, what to do and the way out are there from
 * the start; the script adds the person's own number and what to say.
 */
export function StopPage({ tier }: { readonly tier: StopTier }): JSX.Element {
  const say = useSay();
  return (
    <div class="alarm">
      <main id="content" class="stp">
        <div class="row between">
          <Octagon />
          <button type="button" class="icb edge" hidden data-read-aloud aria-label={say('page.chrome.readAloud')}>
            <Icon name="voice" />
          </button>
        </div>
        <div data-aloud>
          <h1>{say(`stop.${tier}.title`)}</h1>
          <Reasons tier={tier} />
          <Whys tier={tier} />
          {tier === 'emergency' ? <EmergencyCall /> : <UrgentCall />}
        </div>
        <button type="button" class="btn alt wide" hidden data-share>
          <Icon name="share" />
          <span>{say('stop.emergency.tell')}</span>
        </button>
        <div data-aloud>
          <Tellings title={`stop.${tier}.say`} tier={tier} />
          <ul class="stop-do">
            {(tier === 'emergency' ? emergencyDo : urgentDo).map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </div>
        <UnverifiedNumbers />
        <AllCountries />
        <Ways />
      </main>
    </div>
  );
}

const emergencyDo: readonly WordKey[] = [
  'stop.emergency.time',
  'stop.emergency.drive',
  'stop.emergency.rub',
  'stop.emergency.alone',
  'stop.emergency.together',
  'stop.noCall',
  'stop.emergency.fine',
];

const urgentDo: readonly WordKey[] = ['stop.urgent.worseIf', 'stop.urgent.fine'];

function EmergencyCall(): JSX.Element {
  const say = useSay();
  return (
    <ByCountry
      show={(numbers) =>
        numbers === undefined ? (
          <>
            <p class="reason">{say('stop.emergency.callUnknown')}</p>
            <CallLink number={unknownCountryEmergency} words="stop.emergency.call" look="call" />
          </>
        ) : (
          <EmergencyNumbers numbers={numbers} />
        )
      }
    />
  );
}

/** The health service first; where an emergency is not sure, the emergency number (`safety.md` 0.7). */
function UrgentCall(): JSX.Element {
  return (
    <>
      <div data-first="health">
        <HealthFirst />
      </div>
      <div data-first="emergency" hidden>
        <EmergencyFirst />
      </div>
    </>
  );
}

function EmergencyFirst(): JSX.Element {
  const say = useSay();
  return (
    <>
      <p class="reason">{say('stop.unsure.call')}</p>
      <EmergencyCall />
      <p class="reason second">{say('stop.unsure.else')}</p>
      <ByCountry
        show={(numbers) =>
          numbers?.healthLine === undefined ? (
            <p>{say('stop.urgent.callUnknown')}</p>
          ) : (
            <CallLink number={numbers.healthLine} words="stop.urgent.call" look="alt" />
          )
        }
      />
    </>
  );
}

function HealthFirst(): JSX.Element {
  const say = useSay();
  return (
    <>
      <p class="reason">{say('stop.urgent.body')}</p>
      <ByCountry
        show={(numbers) => (
          <>
            {numbers?.healthLine === undefined ? (
              <p class="reason">{say('stop.urgent.callUnknown')}</p>
            ) : (
              <CallLink number={numbers.healthLine} words="stop.urgent.call" look="call" />
            )}
            {numbers === undefined ? <p>{say('stop.urgent.worseUnknown')}</p> : undefined}
            <CallLink
              number={numbers?.emergency[0] ?? unknownCountryEmergency}
              words={numbers === undefined ? 'stop.emergency.call' : 'stop.urgent.worse'}
              look="alt"
            />
          </>
        )}
      />
    </>
  );
}

/** The only two ways out, and the door for whoever does not feel safe. The app asks before it lifts anything. */
function Ways(): JSX.Element {
  const say = useSay();
  return (
    <div class="ways">
      <p class="sm">{say('stop.stays')}</p>
      <a class="btn alt wide" href="/check/?seen=1">
        {say('stop.seen')}
      </a>
      <a class="link ok" href="/check/?again=1">
        {say('stop.wrong')}
      </a>
      <a class="link ok" href="/help/#crisis">
        {say('crisis.open')}
      </a>
    </div>
  );
}
