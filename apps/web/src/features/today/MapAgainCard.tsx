// SPDX-License-Identifier: MIT
import { techniqueKey } from '@knead/content';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { Icon } from '../../ui/Icon.tsx';

const secondsPerMinute = 60;

/** What was made on the body map, once more: a request like any other, which the check decides on. */
export function MapAgainCard() {
  const { core, load } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  const request = core.plan.fromMap.value;
  if (request === undefined) return null;
  const again = async () => {
    const { check } = await load();
    core.plan.ask(request);
    check.begin('session');
    route('/check/');
  };
  const moves = request.wishes.map(({ technique }) => say(techniqueKey(technique, 'title'))).join(' · ');
  return (
    <button type="button" class="sec row sf" onClick={() => void again()}>
      <Icon name="find" size="large" />
      <span class="grow">
        <span class="b block">{say('today.map.again', { minutes: request.totalSeconds / secondsPerMinute })}</span>
        <span class="q sm block">{moves}</span>
      </span>
      <Icon name="next" flip />
    </button>
  );
}
