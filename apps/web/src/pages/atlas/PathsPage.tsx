// SPDX-License-Identifier: MIT
import { paths } from '@knead/content';
import type { PathFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Section } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Rows, useRows } from './Rows.tsx';

const limbs: readonly PathFacts['limb'][] = ['head-trunk', 'arm', 'leg', 'all'];

/** All nerve paths, from head to toe. */
export function PathsPage(): JSX.Element {
  const say = useSay();
  const rows = useRows();
  return (
    <AtlasArticle title={say('page.paths.title')} lead={say('page.paths.lead')} note="paths.answer.note">
      <div class="by-area">
        {limbs.map((limb) => (
          <Section key={limb} title={`page.paths.limb.${limb}`}>
            <Rows rows={paths.filter((path) => path.limb === limb).map((path) => rows.path(path))} />
          </Section>
        ))}
      </div>
    </AtlasArticle>
  );
}
