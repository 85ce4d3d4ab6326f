// SPDX-License-Identifier: MIT
import { groupsOf, paths, type TriggerFacts, techniquesBeside, triggerKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Section } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { BothSides } from './BothSides.tsx';
import { Rows, Tags, useRows } from './Rows.tsx';

/** Something a day may hold: one idea for it, and where to look. It guesses no cause. */
export function TriggerPage({ trigger }: { readonly trigger: TriggerFacts }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const worthALook = trigger.paths.flatMap((id) => paths.find((path) => path.id === id) ?? []);
  const places = groupsOf(worthALook.flatMap(({ core }) => core));
  // What is done beside the longest nerves stands on their page alone, after what comes before any massage.
  const beside = techniquesBeside(worthALook.filter(({ kind }) => kind !== 'longest'));
  return (
    <AtlasArticle
      back={{ href: '/day/', name: 'page.nav.day' }}
      title={say(triggerKey(trigger.id, 'name'))}
      lead={say(triggerKey(trigger.id, 'idea'))}
      note="paths.answer.note"
    >
      {worthALook.some(({ kind }) => kind === 'longest') ? <BothSides /> : undefined}
      <Section title="page.trigger.pathsTitle" says={['page.trigger.pathsLead']}>
        <Rows rows={worthALook.map((path) => rows.path(path))} />
      </Section>
      {beside.length === 0 ? undefined : (
        <Section title="page.trigger.techniquesTitle">
          <Tags tags={beside.map((facts) => rows.technique(facts))} />
        </Section>
      )}
      <Section title="page.trigger.placesTitle">
        <Tags tags={places.map(rows.group)} />
      </Section>
    </AtlasArticle>
  );
}
