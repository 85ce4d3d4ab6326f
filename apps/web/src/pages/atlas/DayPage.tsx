// SPDX-License-Identifier: MIT
import { triggerAddress, triggerKey, triggers } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Rows } from './Rows.tsx';

/** Everything a day may hold, each with its idea. */
export function DayPage(): JSX.Element {
  const say = useSay();
  return (
    <AtlasArticle title={say('page.day.title')} lead={say('page.day.lead')} note="page.trigger.pathsLead">
      <div class="sec">
        <Rows
          rows={triggers.map(({ id, slug }) => ({
            href: triggerAddress(slug),
            name: say(triggerKey(id, 'name')),
            note: say(triggerKey(id, 'idea')),
          }))}
        />
      </div>
    </AtlasArticle>
  );
}
