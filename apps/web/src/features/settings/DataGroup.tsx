// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import type { KeptPages } from '../../ports/offline.ts';
import { Button } from '../../ui/Button.tsx';
import { RowList } from '../../ui/surfaces.tsx';
import { CopyRow } from './CopyRow.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { ImportList } from './ImportList.tsx';
import { ImportRow } from './ImportRow.tsx';
import { Group, StateRow } from './rows.tsx';

/** Where everything is kept, and how to take it out, in and away. */
export function DataGroup() {
  const { journal } = useModels();
  const say = useSay();
  return (
    <Group title={say('settings.data')} note={say('settings.data.note')}>
      <RowList>
        <StateRow icon="lock" label={say('settings.home')} state={say(`settings.home.${journal.home.value}`)} />
        <KeepingRow />
        <OfflineRow />
        <PagesRow />
        <UpdateRow />
        <InstallRow />
      </RowList>
      <RowList>
        <CopyRow />
        <ImportRow />
      </RowList>
      <ImportList />
      <DeleteEverything />
    </Group>
  );
}

function KeepingRow() {
  const { device, announce } = useModels();
  const say = useSay();
  const keeping = device.keeping.value;
  const ask = async () => {
    await device.askKeep();
    announce.say(say(`settings.keeping.asked.${device.keeping.value}`));
  };
  return (
    <StateRow icon="clock" label={say('settings.keeping')} state={say(`settings.keeping.${keeping}`)}>
      {keeping === 'kept' ? undefined : <Button onPress={() => void ask()}>{say('settings.keeping.ask')}</Button>}
    </StateRow>
  );
}

function OfflineRow() {
  const { device } = useModels();
  const say = useSay();
  const state = device.offline.value;
  return <StateRow icon="offline" label={say('settings.offline')} state={say(`settings.offline.${state}`)} />;
}

/** The pages of the library come with a visit; whoever goes where there is no network takes them all along. */
function PagesRow() {
  const { device, announce } = useModels();
  const say = useSay();
  const [isKeeping, setKeeping] = useState(false);
  // Also once a first copy is there: the screen may be older than it.
  const state = device.offline.value;
  useEffect(() => void device.lookAtPages(), [device, state]);
  const pages = device.keptPages.value;
  if (pages === undefined || pages.all === 0) return null;
  const keep = async () => {
    setKeeping(true);
    const outcome = await device.keepEverything();
    setKeeping(false);
    announce.say(say(`settings.pages.kept.${outcome}`));
  };
  const says = isKeeping ? 'settings.pages.keeping' : pageState(pages);
  return (
    <StateRow icon="read" label={say('settings.pages')} state={say(says, { kept: pages.kept, all: pages.all })}>
      {pages.kept === pages.all || isKeeping ? undefined : (
        <Button onPress={() => void keep()}>{say('settings.pages.keep')}</Button>
      )}
    </StateRow>
  );
}

function pageState({ kept, all }: KeptPages) {
  return kept === all ? 'settings.pages.all' : 'settings.pages.some';
}

/** A newer version is offered, never imposed. */
function UpdateRow() {
  const { device, announce } = useModels();
  const say = useSay();
  if (!device.updateWaiting.value) return null;
  const update = async () => {
    const outcome = await device.applyUpdate();
    if (outcome !== 'reloading') announce.say(say(`settings.update.${outcome}`), 'assertive');
  };
  return (
    <StateRow icon="update" label={say('settings.update')} state={say('settings.update.note')}>
      <Button onPress={() => void update()}>{say('settings.update.go')}</Button>
    </StateRow>
  );
}

function InstallRow() {
  const { device, announce } = useModels();
  const say = useSay();
  const state = device.install.value;
  const install = async () => {
    const outcome = await device.askInstall();
    announce.say(say(`settings.install.${outcome}`));
  };
  return (
    <StateRow icon="device" label={say('settings.install')} state={say(`settings.install.${state}`)}>
      {state === 'offered' ? <Button onPress={() => void install()}>{say('settings.install.go')}</Button> : undefined}
    </StateRow>
  );
}
