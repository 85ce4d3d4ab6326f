// SPDX-License-Identifier: MIT
import { useSay } from '../i18n/WordsContext.tsx';
import { Button } from '../ui/Button.tsx';

/** What is always open: breathing and rest. */
export function RestOffers({ onRest }: { readonly onRest: (offer: 'breathe' | 'rest') => void }) {
  const say = useSay();
  return (
    <div class="buttons">
      <Button look="go" wide icon="breath" onPress={() => onRest('breathe')}>
        {say('check.gentler.breathe')}
      </Button>
      <Button wide onPress={() => onRest('rest')}>
        {say('check.gentler.rest')}
      </Button>
    </div>
  );
}
