// SPDX-License-Identifier: MIT
import type { Preferences } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { CountrySelect } from '../../parts/CountrySelect.tsx';
import { UsedForChoice } from '../../parts/UsedForChoice.tsx';
import { WelcomeLead } from '../../parts/WelcomeLead.tsx';
import { Button } from '../../ui/Button.tsx';

interface IntroPanelProps {
  readonly onGoOn: (country: string, usedFor: Preferences['usedFor']) => Promise<void>;
}

/** One screen: what it is and is not, for adults only, and the country whose numbers to call are shown. */
export function IntroPanel({ onGoOn }: IntroPanelProps) {
  const { device, person } = useModels();
  const say = useSay();
  const country = person.countryChosen.value ?? device.country;
  const [usedFor, setUsedFor] = useState(person.preferences.value.usedFor);
  return (
    <>
      <WelcomeLead />
      <CountrySelect
        country={country}
        onChoose={(chosen) => {
          person.countryChosen.value = chosen;
        }}
      />
      <UsedForChoice chosen={usedFor} onChoose={setUsedFor} />
      <p class="q">{say('welcome.private')}</p>
      <div class="push buttons">
        <Button look="go" wide onPress={() => void onGoOn(country, usedFor)}>
          {say('welcome.adult')}
        </Button>
        <a class="btn wide" href="/techniques/">
          {say('welcome.only-read')}
        </a>
      </div>
    </>
  );
}
