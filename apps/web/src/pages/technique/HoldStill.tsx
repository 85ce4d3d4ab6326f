// SPDX-License-Identifier: MIT
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { findPicture } from '../../scene/pictures.ts';
import { Icon } from '../../ui/Icon.tsx';

/** Holds the stroke of a picture still, where it moves at all: a checkbox, which needs no script. */
export function HoldStill({ picture }: { readonly picture: string }): JSX.Element | null {
  const say = useSay();
  if (findPicture(picture)?.contact.motion === undefined) return null;
  return (
    <label class="hold-still">
      <input class="cover" type="checkbox" aria-label={say('page.chrome.holdStill')} />
      <Icon name="pause" />
      <Icon name="play" />
    </label>
  );
}
