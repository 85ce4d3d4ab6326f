// SPDX-License-Identifier: MIT
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess, useModels } from '../../model/context.ts';
import { StorageNotices } from '../../parts/StorageNotices.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice, ScreenTitle, TopBar } from '../../ui/surfaces.tsx';

type Part = ComponentType | 'loading' | 'failed';

/** Where is it? The map is a part of its own, loaded when somebody comes here. */
export function FindScreen() {
  const say = useSay();
  const { part: Part, load } = useMap();
  return (
    <main class="page find">
      <TopBar start={<ScreenTitle>{say('title.find')}</ScreenTitle>} />
      <StorageNotices />
      {Part === 'loading' ? (
        <p class="q">{say('app.loading')}</p>
      ) : Part === 'failed' ? (
        <Notice icon="offline" title={say('map.failed')}>
          <Button onPress={load}>{say('app.again')}</Button>
        </Notice>
      ) : (
        <Part />
      )}
    </main>
  );
}

function useMap() {
  const { learn } = useAccess();
  const { find } = useModels();
  const [part, setPart] = useState<Part>('loading');
  const load = () => {
    setPart('loading');
    Promise.all([import('./FindMap.tsx'), learn(['atlas', 'map']), find.open()]).then(
      ([{ FindMap }, , isOpen]) => setPart(isOpen ? () => FindMap : 'failed'),
      () => setPart('failed'),
    );
  };
  useEffect(load, []);
  return { part, load };
}
