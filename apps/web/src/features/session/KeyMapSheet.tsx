// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { PLAYER_KEYS } from './playerKeys.ts';

/** The map of keys, and what taps on the picture do. */
export function KeyMapSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Sheet open={open} title={say('keys.title')} close={say('app.close')} onClose={onClose}>
      <p>{say('keys.taps')}</p>
      <p>{say('player.red')}</p>
      <dl class="keymap">
        {PLAYER_KEYS.map(({ key, action }) => (
          <div key={action}>
            <dt>
              <kbd>{say(`keys.name.${nameOf[key]}`)}</kbd>
            </dt>
            <dd>{say(`keys.${action}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

const nameOf = {
  ' ': 'space',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  t: 't',
  u: 'u',
  y: 'y',
  r: 'r',
  s: 's',
  '?': 'question',
} as const;
