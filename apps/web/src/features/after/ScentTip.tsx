// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';

/** Safety facts of scents, in the order they matter. The offer stands above them, closed until wanted. */
const factKeys = [
  'scent.dilute',
  'scent.dilutePlain',
  'scent.where',
  'scent.test',
  'scent.notFor',
  'scent.pregnancy',
  'scent.allergy',
  'scent.peppermint',
  'scent.children',
  'scent.ball',
  'scent.feet',
  'scent.patch',
  'scent.keep',
  'scent.stop',
] as const;

/** A scent is an option, never advice, and always comes with what to mind. */
export function ScentTip() {
  const say = useSay();
  return (
    <section class="sec card scent" aria-labelledby="scent">
      <h2 id="scent">{say('scent.title')}</h2>
      <p>{say('scent.optional')}</p>
      <p>{say('scent.noClaim')}</p>
      <details>
        <summary>{say('scent.more')}</summary>
        <p>{say('scent.which')}</p>
        <ul class="plain dots">
          {factKeys.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
