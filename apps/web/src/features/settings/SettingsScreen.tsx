// SPDX-License-Identifier: MIT
import { rulesVersion } from '@knead/content';
import { useSay } from '../../i18n/WordsContext.tsx';
import { StorageNotices } from '../../parts/StorageNotices.tsx';
import { UndoDeletion } from '../../parts/UndoDeletion.tsx';
import { RowList, ScreenTitle, TopBar } from '../../ui/surfaces.tsx';
import { DataGroup } from './DataGroup.tsx';
import { GuideGroup } from './GuideGroup.tsx';
import { LookGroup } from './LookGroup.tsx';
import { LinkRow } from './rows.tsx';
import { YouGroup } from './YouGroup.tsx';

/** What can be set, in four groups; each row says how it stands. */
export function SettingsScreen() {
  const say = useSay();
  return (
    <main class="page settings">
      <TopBar start={<ScreenTitle>{say('title.settings')}</ScreenTitle>} />
      <UndoDeletion />
      <StorageNotices />
      <div class="settings-columns">
        <div>
          <YouGroup />
        </div>
        <div>
          <GuideGroup />
          <LookGroup />
        </div>
        <div>
          <DataGroup />
          <section class="sec settings-group">
            <RowList>
              <LinkRow icon="info" label={say('settings.about')} href="/about/" />
              <LinkRow icon="question" label={say('settings.grades')} href="/how-we-grade/" />
            </RowList>
            <p class="q sm version">
              <span>{say('settings.version', { version: rulesVersion })}</span> <span>{say('settings.unsigned')}</span>
            </p>
          </section>
        </div>
      </div>
    </main>
  );
}
