// SPDX-License-Identifier: MIT
import { pageListKeys, pressureKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';

/**
 * Where both sides feel it alike, the skin may be numb: the highest pressure that `product.md` 9 allows on such skin, one less
 * than the path's own facts.
 */
export const bothSidesPressureMax = 2;

/** The longest nerves are felt on both sides alike: that is no path, and a doctor and the skin come before any massage. */
export function BothSides(): JSX.Element {
  const say = useSay();
  return (
    <section class="now-card sec stack tight">
      <h2>{say('page.path.longestTitle')}</h2>
      <ul class="plain dots">
        {pageListKeys('page.path.longest').map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
      <p>{say('page.path.longestMost', { name: say(pressureKey(bothSidesPressureMax, 'name')) })}</p>
    </section>
  );
}
