// SPDX-License-Identifier: MIT
import {
  CONDITIONS,
  conditionAddress,
  conditionKey,
  ROUTINE_IDS,
  routineAddress,
  routineKey,
  type Say,
  scentAddress,
  scentKey,
  scents,
  searchKey,
} from '@knead/content';
import type { ComponentChildren } from 'preact';
import type { TextPage } from '../textPage.ts';
import { ConditionPage } from './ConditionPage.tsx';
import { ConditionsPage } from './ConditionsPage.tsx';
import { EvidencePage } from './EvidencePage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { LibraryPage } from './LibraryPage.tsx';
import { RoutinePage } from './RoutinePage.tsx';
import { RoutinesPage } from './RoutinesPage.tsx';
import { ScentPage, ScentsPage } from './ScentPages.tsx';

/** The hub, and the pages of routines, conditions, scents, evidence and our words. */
export function libraryPages(say: Say): readonly TextPage[] {
  return [
    ...indexPages(say),
    ...ROUTINE_IDS.map((id): TextPage => {
      const title = say(routineKey(id, 'title'));
      const description = say('page.routine.description', { title });
      return { address: routineAddress(id), kind: 'massage', title, description, body: <RoutinePage id={id} /> };
    }),
    ...CONDITIONS.map((condition): TextPage => {
      const title = say(conditionKey(condition.slug, 'title'));
      const description = say('page.condition.description', { title });
      const body = <ConditionPage condition={condition} />;
      const terms = say(searchKey(condition.card));
      return { address: conditionAddress(condition.slug), kind: 'massage', title, description, terms, body };
    }),
    ...scents.map((scent): TextPage => {
      const title = say(scentKey(scent.id, 'name'));
      const description = say('page.scent.description', { title });
      return {
        address: scentAddress(scent.id),
        kind: 'massage',
        title,
        description,
        body: <ScentPage scent={scent} />,
      };
    }),
  ];
}

function indexPages(say: Say): readonly TextPage[] {
  return [
    index('read', <LibraryPage />),
    index('routines', <RoutinesPage />, 'massage'),
    index('conditions', <ConditionsPage />, 'massage'),
    index('scents', <ScentsPage />, 'massage'),
    index('evidence', <EvidencePage />),
    index('glossary', <GlossaryPage />),
  ];

  function index(
    name: 'read' | 'routines' | 'conditions' | 'scents' | 'evidence' | 'glossary',
    body: ComponentChildren,
    kind: TextPage['kind'] = 'reading',
  ): TextPage {
    const [title, description] = [say(`page.${name}.title`), say(`page.${name}.description`)];
    return { address: `/${name}/`, kind, title, description, body };
  }
}
