// SPDX-License-Identifier: MIT
import { areaAddress, areaKey, openDataFile, type WordKey } from '@knead/content';
import { AREAS } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Section } from '../reading/parts.tsx';
import { Row, Rows } from './Rows.tsx';

type HubDoor = readonly [string, WordKey];

interface Shelf {
  readonly title: WordKey;
  readonly doors: readonly HubDoor[];
}

/** What people look by, in the order in which they think of it. */
const shelves: readonly Shelf[] = [
  {
    title: 'page.read.bodyTitle',
    doors: [
      ...AREAS.map((area): HubDoor => [areaAddress(area), areaKey(area, 'title')]),
      ['/places/', 'page.read.places'],
      ['/points/', 'page.read.points'],
    ],
  },
  {
    title: 'page.read.feelTitle',
    doors: [
      ['/nerve-pain/', 'page.nav.nervePain'],
      ['/paths/', 'page.read.paths'],
      ['/when-to-get-help/', 'page.nav.help'],
    ],
  },
  { title: 'page.read.dayTitle', doors: [['/day/', 'page.read.day']] },
  {
    title: 'page.read.doTitle',
    doors: [
      ['/routines/', 'page.routines.title'],
      ['/techniques/', 'page.nav.techniques'],
      ['/scents/', 'page.scents.title'],
    ],
  },
  { title: 'page.read.youTitle', doors: [['/conditions/', 'page.conditions.title']] },
  {
    title: 'page.read.sureTitle',
    doors: [
      ['/evidence/', 'page.evidence.title'],
      ['/how-we-grade/', 'page.nav.grade'],
      ['/glossary/', 'page.glossary.title'],
    ],
  },
];

/** The hub of all pages, and the whole of them as data. */
export function LibraryPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.read.title" lead="page.read.lead">
      {shelves.map(({ title, doors }) => (
        <Section key={title} title={title}>
          <Rows>
            {doors.map(([href, key]) => (
              <Row key={href} href={href} title={say(key)} />
            ))}
          </Rows>
        </Section>
      ))}
      <Section title="page.read.dataTitle" says={['page.read.data']}>
        <p>
          <a class="link" href={openDataFile} download>
            {say('page.read.download')}
          </a>
        </p>
      </Section>
    </Article>
  );
}
