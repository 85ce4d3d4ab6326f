// SPDX-License-Identifier: MIT
import { areaKey } from '@knead/content';
import { foldNextDay, NEXT_DAY_FEELS, type NextDayDue, type NextDayFeel } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { foldNeedsOf } from '../../model/foldNeedsOf.ts';
import { TextButton } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/choices.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { NextDayMore } from './NextDayMore.tsx';

/**
 * How the place feels on the day after a session: one question at a time (`safety.md` 4.4). What a rest may hang on is
 * kept at once; what only tells over weeks comes after it, and may be left.
 */
export function NextDayCard() {
  const { journal } = useAccess().core;
  const [told, setTold] = useState<NextDayDue | undefined>(undefined);
  const due = foldNextDay(journal.events.value, foldNeedsOf(journal))[0];
  if (told !== undefined) return <NextDayMore due={told} onDone={() => setTold(undefined)} />;
  return due === undefined ? null : <Ask key={`${due.session} ${due.asked}`} due={due} onTold={setTold} />;
}

/** What is chosen from; the question is put away by a button of its own. */
const feels = NEXT_DAY_FEELS.filter((feel) => feel !== 'skipped');

interface AskProps {
  readonly due: NextDayDue;
  readonly onTold: (due: NextDayDue) => void;
}

function Ask({ due, onTold }: AskProps) {
  const { core, load } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  const answer = async (feel: NextDayFeel) => {
    const written = await core.journal.record([{ kind: 'nextDayAnswered', session: due.session, feel }]);
    if (!written.ok) return core.announce.say(say('today.checkin.failed'), 'assertive');
    core.announce.say(say('today.next-day.saved'));
    if (feel !== 'bruised' && feel !== 'dark-pee') {
      if (feel !== 'skipped' && due.asked === 'first') onTold(due);
      return;
    }
    (await load()).check.begin('door');
    route('/check/');
  };
  const isAgain = due.asked === 'again';
  const title = say('today.next-day.title', { area: say(areaKey(due.area, 'title')) });
  return (
    <Card class="sec recheck" labelledBy="next-day">
      <h2 id="next-day">{title}</h2>
      <p class="q">{say(isAgain ? 'today.next-day.again' : 'today.next-day.note')}</p>
      <ChoiceList
        legend={title}
        hideLegend
        options={feels.map((id) => ({ id, label: say(`today.next-day.${id}`) }))}
        chosen={undefined}
        onChoose={(feel) => void answer(feel)}
      />
      {isAgain ? undefined : (
        <TextButton onPress={() => void answer('skipped')}>{say('today.next-day.skip')}</TextButton>
      )}
    </Card>
  );
}
