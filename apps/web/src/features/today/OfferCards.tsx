// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/surfaces.tsx';

/** A newer version, when one waits; and keeping the app, once somebody has finished a session. Never both. */
export function OfferCards() {
  const { device, person } = useAccess().core;
  const hasFinished = person.sessions.value.some((session) => session.ending === 'complete');
  if (device.updateWaiting.value) return <UpdateCard />;
  return hasFinished && device.install.value === 'offered' ? <InstallCard /> : null;
}

function UpdateCard() {
  const { device, announce } = useAccess().core;
  const say = useSay();
  const update = async () => {
    if ((await device.applyUpdate()) === 'session-running') announce.say(say('offer.update.running'));
  };
  return (
    <Card class="sec offer" labelledBy="offer">
      <h2 id="offer">{say('offer.update.title')}</h2>
      <p class="q">{say('offer.update.note')}</p>
      <Button wide onPress={() => void update()}>
        {say('offer.update.go')}
      </Button>
    </Card>
  );
}

function InstallCard() {
  const { device } = useAccess().core;
  const say = useSay();
  const install = async () => {
    await device.askInstall();
    await device.askKeep();
  };
  return (
    <Card class="sec offer" labelledBy="offer">
      <h2 id="offer">{say('offer.install.title')}</h2>
      <p class="q">{say('offer.install.note')}</p>
      <Button wide onPress={() => void install()}>
        {say('offer.install.go')}
      </Button>
    </Card>
  );
}
