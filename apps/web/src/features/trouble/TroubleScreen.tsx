// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { StoreError } from '../../ports/journalStore.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ScreenTitle } from '../../ui/surfaces.tsx';

/** Why the app cannot go on: the journal refused to open, or something happened that we did not foresee. */
export type Trouble = StoreError | { readonly kind: 'unforeseen' };

interface TroubleScreenProps {
  readonly trouble: Trouble;
  readonly onReload: () => void;
}

/** What happened, what still works, one thing to do. No session without a journal. */
export function TroubleScreen({ trouble, onReload }: TroubleScreenProps) {
  const say = useSay();
  return (
    <main class="page ask">
      <ScreenTitle>{say(trouble.kind === 'unforeseen' ? 'trouble.unforeseen.title' : 'trouble.title')}</ScreenTitle>
      <p class="lede">{say(notes[trouble.kind])}</p>
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

const notes: Readonly<Record<Trouble['kind'], WordKey>> = {
  unforeseen: 'trouble.unforeseen',
  full: 'storage.full',
  unavailable: 'trouble.unavailable',
  'newer-schema': 'storage.newer',
  failed: 'trouble.unavailable',
};
