// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
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
