// SPDX-License-Identifier: MIT
import { type Claim, claimKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Graded } from '../Graded.tsx';

/** What we say, each with how sure we are and the doors to its sources in the register. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }): JSX.Element {
  const say = useSay();
  return (
    <ul class="card flush list grades">
      {claims.map(({ id, grade, basis, cites }) => (
        <li key={id}>
          <div class="grow stack tight">
            <p>{say(claimKey(id))}</p>
            <Graded grade={grade} note={say(`basis.${basis}`)} />
            {cites.length === 0 ? undefined : (
              <p class="sm no-print">
                <a class="link" href={`/evidence/#${cites[0]}`}>
                  {say('page.evidence.sourcesOf', { count: cites.length })}
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
