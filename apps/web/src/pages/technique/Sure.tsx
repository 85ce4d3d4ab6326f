// SPDX-License-Identifier: MIT
import { evidence, techniqueKey, type WordKey } from '@knead/content';
import type { EvidenceBasis, TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Graded } from '../Graded.tsx';
import { Source } from '../Source.tsx';

/** The grade, what was studied and what was not shown, and the sources behind it. */
export function Sure({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const sources = facts.evidence.cites.flatMap((id) => evidence.get(id) ?? []);
  return (
    <section class="sec sure">
      <h2>{say('page.techniquePage.sure')}</h2>
      <div class="card stack">
        <Graded grade={facts.evidence.grade} note={say(basisKeys[facts.evidence.basis])} />
        <p class="studied">{say(techniqueKey(facts.id, 'evidence'))}</p>
        {sources.length === 0 ? undefined : (
          <>
            <h3>{say('page.techniquePage.sources')}</h3>
            <ol class="refs sm">
              {sources.map((entry) => (
                <Source key={entry.id} entry={entry} />
              ))}
            </ol>
          </>
        )}
        <p class="no-print">
          <a class="link" href="/how-we-grade/">
            {say('page.techniquePage.howWeGrade')}
          </a>
        </p>
      </div>
    </section>
  );
}

const basisKeys: Readonly<Record<EvidenceBasis, WordKey>> = {
  trial: 'basis.trial',
  mechanism: 'basis.mechanism',
  consensus: 'basis.consensus',
  tradition: 'basis.tradition',
  'own-judgement': 'basis.own-judgement',
};
