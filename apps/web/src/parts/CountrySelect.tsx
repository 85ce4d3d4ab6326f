// SPDX-License-Identifier: MIT
import { countries } from '@knead/content';
import { useSay, useWords } from '../i18n/WordsContext.tsx';
import { countryNames } from './countryNames.ts';

interface CountrySelectProps {
  /** ISO 3166 code; one we know no number for stands as "another country". */
  readonly country: string;
  readonly onChoose: (country: string) => void;
}

/** The country whose numbers to call are shown, by its name in the person's language. Never found out from where it is. */
export function CountrySelect({ country, onChoose }: CountrySelectProps) {
  const { language } = useWords();
  const say = useSay();
  const sorted = countryNames(language);
  const isKnown = countries.some((row) => row.country === country);
  return (
    <label class="field">
      <span class="b block">{say('welcome.country')}</span>
      <span class="q sm block">{say('welcome.country.note')}</span>
      <select value={isKnown ? country : 'ZZ'} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="ZZ">{say('welcome.country.other')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
