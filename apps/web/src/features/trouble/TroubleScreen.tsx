// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { StoreError } from '../../ports/journalStore.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ScreenTitle } from '../../ui/surfaces.tsx';

/** The journal cannot be opened: what happened, what still works, one thing to do. No session without a journal. */
export function TroubleScreen({ error, onReload }: { readonly error: StoreError; readonly onReload: () => void }) {
  const say = useSay();
  return (
    <main class="page ask">
      <ScreenTitle>{say('trouble.title')}</ScreenTitle>
      <p class="lede">{say(notes[error.kind])}</p>
      <p>{say('trouble.works')}</p>
      <div class="push buttons">
        <Button look="go" wide onPress={onReload}>
          {say('trouble.reload')}
        </Button>
        <LinkButton wide href="/techniques/">
          {say('trouble.read')}
        </LinkButton>
        <LinkButton wide href="/help/">
          {say('nav.help')}
        </LinkButton>
      </div>
    </main>
  );
}

const notes: Readonly<Record<StoreError['kind'], WordKey>> = {
  full: 'storage.full',
  unavailable: 'trouble.unavailable',
  'newer-schema': 'storage.newer',
  failed: 'trouble.unavailable',
};
