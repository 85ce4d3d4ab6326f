// SPDX-License-Identifier: MIT
import { type CountryNumbers, countries } from '@knead/content';
import type { ComponentChildren, JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { CallLink } from './CallLink.tsx';

interface ByCountryOptions {
  /** What stands there for a country; for `undefined`, what holds where we do not know it. */
  readonly show: (numbers: CountryNumbers | undefined) => ComponentChildren;
}

/**
 * The same block once for each country, only the one for an unknown country shown. The page script shows the person's own
 * instead: it needs no words and no table, and without it the page still says what holds anywhere.
 */
export function ByCountry({ show }: ByCountryOptions): JSX.Element {
  return (
    <>
      <div class="stack tight" data-country="">
        {show(undefined)}
      </div>
      {countries.map((numbers) => (
        <div key={numbers.country} class="stack tight" data-country={numbers.country} hidden>
          {show(numbers)}
        </div>
      ))}
    </>
  );
}

/** Emergency numbers of all countries by name, for travellers and for pages without script. */
export function AllCountries(): JSX.Element {
  const say = useSay();
  const { country: nameOf } = useFormats();
  const named = countries.map((numbers) => ({ ...numbers, name: nameOf(numbers.country) }));
  return (
    <details class="countries">
      <summary>{say('stop.country')}</summary>
      <ul>
        {named
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .map(({ country, name, emergency }) => (
            <li key={country}>
              <span class="grow">{name}</span>
              {emergency.map((number) => (
                <a key={number} class="link num" href={`tel:${number}`}>
                  {number}
                </a>
              ))}
            </li>
          ))}
      </ul>
    </details>
  );
}

/** The number of a country as large text, to be called; the second one below it. */
export function EmergencyNumbers({ numbers }: { readonly numbers: CountryNumbers }): JSX.Element {
  const [first, ...others] = numbers.emergency;
  return (
    <>
      <CallLink number={first} words="stop.emergency.call" look="call" />
      {others.map((number) => (
        <CallLink key={number} number={number} words="stop.emergency.callAnd" />
      ))}
    </>
  );
}

/**
 * That the number of the person's country was not checked with an official source. It stands below all that is to be done,
 * so that it keeps nobody from calling.
 */
export function UnverifiedNumbers(): JSX.Element {
  const say = useSay();
  return (
    <>
      {countries
        .filter(({ verified }) => !verified)
        .map(({ country }) => (
          <p key={country} class="sm q unverified" data-country={country} hidden>
            {say('stop.unverified')}
          </p>
        ))}
    </>
  );
}
