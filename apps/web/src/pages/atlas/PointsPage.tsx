// SPDX-License-Identifier: MIT
import { points, zoneGroupKey } from '@knead/content';
import { ZONE_GROUPS, type ZoneGroup, zonesById } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Section, Sentences } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Rows, useRows } from './Rows.tsx';

/** All points, each under the place it lies in first, from head to toe. */
export function PointsPage(): JSX.Element {
  const say = useSay();
  const rows = useRows();
  return (
    <AtlasArticle title={say('page.points.title')} lead={say('page.points.lead')} note="page.point.note">
      <Section title="page.points.measureTitle">
        <Sentences list="page.points.measure" icon="check" />
      </Section>
      <div class="by-area">
        {ZONE_GROUPS.map((group) => ({ group, here: pointsOf(group) }))
          .filter(({ here }) => here.length > 0)
          .map(({ group, here }) => (
            <Section key={group} title={zoneGroupKey(group)}>
              <Rows rows={here.map(rows.point)} />
            </Section>
          ))}
      </div>
    </AtlasArticle>
  );
}

function pointsOf(group: ZoneGroup) {
  return points.filter(({ zones: [first] }) => first !== undefined && zonesById[first].group === group);
}
