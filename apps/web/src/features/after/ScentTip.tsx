// SPDX-License-Identifier: MIT
import { DILUTIONS, ruleSet, scentMonthsMax, skinTestHours } from '@knead/content';
import { maySuggestScent } from '@knead/domain';
import { useMemo } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { lastingAnswers } from '../../model/lastingAnswers.ts';
import { triageInputOf } from '../../model/triageInput.ts';

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

const usual = DILUTIONS[0];
/** What the facts are filled in with. */
const numbers = { drops: usual.dropsIn10mL, percent: usual.percent, hours: skinTestHours, months: scentMonthsMax };

/** A scent is an option, never advice, and always comes with what to mind. Who should leave scents out sees none of it. */
export function ScentTip() {
  const { journal } = useModels();
  const say = useSay();
  const events = journal.events.value;
  const isFine = useMemo(() => {
    const profile = lastingAnswers(journal, ruleSet);
    return maySuggestScent(ruleSet, triageInputOf(journal, { profile, answers: {}, painNow: undefined }));
  }, [journal, events]);
  if (!isFine) return null;
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
            <li key={key}>{say(key, numbers)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
