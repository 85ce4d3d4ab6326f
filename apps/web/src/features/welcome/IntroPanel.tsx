// SPDX-License-Identifier: MIT
import { countries } from '@knead/content';
import { useState } from 'preact/hooks';
import { useSay, useWords } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, Logo, ScreenTitle } from '../../ui/surfaces.tsx';

/** One screen: what it is and is not, for adults only, and the country whose numbers to call are shown. */
export function IntroPanel({ onGoOn }: { readonly onGoOn: (country: string) => Promise<void> }) {
  const { device } = useModels();
  const say = useSay();
  const [country, setCountry] = useState(device.country);
  return (
    <>
      <Logo />
      <ScreenTitle>{say('welcome.title')}</ScreenTitle>
      <p class="lede">{say('welcome.what')}</p>
      <Card>
        <p>{say('app.purpose')}</p>
      </Card>
      <CountryChoice country={country} onChoose={setCountry} />
      <p class="q">{say('welcome.private')}</p>
      <div class="push buttons">
        <Button look="go" wide onPress={() => void onGoOn(country)}>
          {say('welcome.adult')}
        </Button>
        <a class="btn wide" href="/techniques/">
          {say('welcome.only-read')}
        </a>
      </div>
    </>
  );
}

interface CountryChoiceProps {
  readonly country: string;
  readonly onChoose: (country: string) => void;
}

/** The numbers to call depend on it. Guessed from the language of the device, never from where it is. */
function CountryChoice({ country, onChoose }: CountryChoiceProps) {
  const { language } = useWords();
  const say = useSay();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const sorted = countries
    .map(({ country: code }) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label class="field">
      <span class="b block">{say('welcome.country')}</span>
      <span class="q sm block">{say('welcome.country.note')}</span>
      <select value={country} onChange={(event) => onChoose(event.currentTarget.value)}>
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
