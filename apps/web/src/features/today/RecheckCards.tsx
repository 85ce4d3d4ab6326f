// SPDX-License-Identifier: MIT
import { isTechniqueId, techniqueKey } from '@knead/content';
import { ANSWERS, type AnswerWord, foldRechecks, type RecheckDue } from '@knead/domain';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { ChoiceList } from '../../ui/choices.tsx';
import { Card } from '../../ui/surfaces.tsx';

/** Tingling that a session set off is asked about again, once for each time that has come (ST-02). */
export function RecheckCards() {
  const { journal } = useAccess().core;
  const due = foldRechecks(journal.events.value, journal.now()).filter((recheck) => recheck.isDue);
  return (
    <>
      {due.map((recheck) => (
        <RecheckCard key={`${recheck.source} ${recheck.recheck}`} due={recheck} />
      ))}
    </>
  );
}

function RecheckCard({ due }: { readonly due: RecheckDue }) {
  const { core, load } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  const place = due.spot !== undefined && isTechniqueId(due.spot.technique) ? due.spot.technique : undefined;

  const answer = async (stillThere: AnswerWord) => {
    const { source, recheck } = due;
    const written = await core.journal.record([{ kind: 'rechecked', source, recheck, stillThere }]);
    // Not gone after half an hour: the safety questions come next. Late or unsure counts as not gone.
    if (!written.ok || stillThere === 'no' || recheck === '5min') return;
    (await load()).check.begin('door');
    route('/check/');
  };
  const title =
    place === undefined
      ? say('today.recheck.title')
      : say('today.recheck.title-at', { place: say(techniqueKey(place, 'place')) });
  return (
    <Card class="sec recheck" labelledBy="recheck">
      <h2 id="recheck">{title}</h2>
      <p class="q">{say('today.recheck.note')}</p>
      <ChoiceList
        legend={title}
        hideLegend
        options={ANSWERS.map((id) => ({ id, label: say(`answer.${id}`) }))}
        chosen={undefined}
        onChoose={(word) => void answer(word)}
      />
    </Card>
  );
}
