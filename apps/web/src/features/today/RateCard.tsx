// SPDX-License-Identifier: MIT
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/surfaces.tsx';

/** A session that has just ended and was not rated, because the page was left or closed. */
export function RateCard() {
  const { all } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  if (all.value?.session.finished.value === undefined) return null;
  return (
    <Card class="sec" labelledBy="rate">
      <h2 id="rate">{say('today.rate.title')}</h2>
      <p class="q">{say('today.rate.note')}</p>
      <Button wide onPress={() => route('/after/')}>
        {say('today.rate.go')}
      </Button>
    </Card>
  );
}
