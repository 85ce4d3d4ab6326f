// SPDX-License-Identifier: MIT
import type { Ref } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface SessionKey {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  /** `main` is Pause or Go on; `stop` ends the session. */
  readonly look?: 'main' | 'stop' | undefined;
  readonly onPress: () => void;
  readonly shortcut?: string | undefined;
  readonly keyRef?: Ref<HTMLButtonElement> | undefined;
}

/** The keys of the player: 64 px high, word below. Their order never mirrors, as on any music player. */
export function SessionKeys({ keys, label }: { readonly keys: readonly SessionKey[]; readonly label: string }) {
  return (
    <fieldset class={`keys of-${keys.length}`} aria-label={label}>
      {keys.map(({ id, icon, label: name, look, onPress, shortcut, keyRef }) => (
        <button
          type="button"
          key={id}
          class={look ? `key ${look}` : 'key'}
          aria-keyshortcuts={shortcut}
          onClick={onPress}
          {...(keyRef ? { ref: keyRef } : {})}
        >
          <span class="cap">
            <Icon name={icon} size="large" />
          </span>
          <span>{name}</span>
        </button>
      ))}
    </fieldset>
  );
}
