// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { CountrySelect } from '../../parts/CountrySelect.tsx';
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
      <CountrySelect country={country} onChoose={setCountry} />
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
