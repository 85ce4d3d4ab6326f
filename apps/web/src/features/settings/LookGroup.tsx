// SPDX-License-Identifier: MIT
import { PREFERENCE_VALUES, type Preferences } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { SkinSwatch } from '../../scene/skin/skinSwatch.tsx';
import { PictureOptions, Segmented } from '../../ui/choices.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Card } from '../../ui/surfaces.tsx';
import { Group } from './rows.tsx';
import { usePrefer } from './usePrefer.ts';

const themes: readonly { readonly id: Preferences['theme']; readonly icon?: IconName }[] = [
  { id: 'device' },
  { id: 'light', icon: 'sun' },
  { id: 'dark', icon: 'moon' },
];

/** How the app looks. */
export function LookGroup() {
  const { person } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  return (
    <Group title={say('settings.look')}>
      <Card>
        <Segmented
          legend={say('settings.theme')}
          options={themes.map(({ id, icon }) => ({ id, icon, label: say(`settings.theme.${id}`) }))}
          chosen={person.preferences.value.theme}
          onChoose={(theme) => void prefer('theme', theme)}
        />
      </Card>
      <Card>
        <PictureOptions
          legend={say('settings.skin')}
          options={PREFERENCE_VALUES.skin.map((id) => ({
            id,
            label: say(`settings.skin.${id}`),
            picture: <SkinSwatch skin={id} />,
          }))}
          chosen={person.preferences.value.skin}
          onChoose={(skin) => void prefer('skin', skin)}
        />
      </Card>
    </Group>
  );
}
