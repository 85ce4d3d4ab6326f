// SPDX-License-Identifier: MIT
import { useSay } from '../i18n/WordsContext.tsx';
import { Card, Logo, ScreenTitle } from '../ui/surfaces.tsx';
import { HelpDoor } from './HelpDoor.tsx';

/** What the app is and is not, first of all: prerendered for strangers, and drawn again where the app goes on from there. */
export function WelcomeLead() {
  const say = useSay();
  return (
    <>
      <Logo />
      <ScreenTitle>{say('welcome.title')}</ScreenTitle>
      <HelpDoor />
      <p class="lede">{say('welcome.what')}</p>
      <Card>
        <p>{say('app.purpose')}</p>
      </Card>
    </>
  );
}
