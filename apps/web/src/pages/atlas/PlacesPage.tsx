// SPDX-License-Identifier: MIT
import { keepOffAddress } from '@knead/content';
import { ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Section } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Rows, useRows } from './Rows.tsx';

/** All groups of zones from head to toe, and the way to what is kept off. */
export function PlacesPage(): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const groups = ZONE_GROUPS.map((group) => {
    const count = ZONES.filter((zone) => zonesById[zone].group === group).length;
    return { ...rows.group(group), note: say('page.place.count', { count }) };
  });
  return (
    <AtlasArticle title={say('page.places.title')} lead={say('page.places.lead')} note="paths.answer.note">
      <Section title="page.places.listTitle">
        <Rows rows={groups} />
      </Section>
      <Section title="page.keepOff.title">
        <Rows
          rows={[{ href: keepOffAddress, name: say('page.place.keepOffDoor'), note: say('page.places.keepOffText') }]}
        />
      </Section>
    </AtlasArticle>
  );
}
