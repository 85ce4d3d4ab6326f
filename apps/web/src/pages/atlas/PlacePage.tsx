// SPDX-License-Identifier: MIT
import {
  keepOffAddress,
  keepOffIn,
  pathsServing,
  pointsIn,
  techniquesIn,
  zoneGroupKey,
  zoneNameKey,
} from '@knead/content';
import { ZONES, type ZoneGroup, type ZoneId, zonesById } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Door, Section } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Fact, Facts, Rows, Tags, useRows } from './Rows.tsx';

/** A group of zones: what may be done there, where to keep off, and which paths serve each of its parts. */
export function PlacePage({ group }: { readonly group: ZoneGroup }): JSX.Element {
  const say = useSay();
  return (
    <AtlasArticle
      back={{ href: '/places/', name: 'page.nav.places' }}
      title={say(zoneGroupKey(group))}
      lead={say('page.place.lead')}
      note="paths.answer.note"
    >
      <Techniques group={group} />
      <KeepOff group={group} />
      <Section title="page.place.partsTitle">
        {ZONES.filter((zone) => zonesById[zone].group === group).map((zone) => (
          <Part key={zone} zone={zone} />
        ))}
      </Section>
      <Points group={group} />
    </AtlasArticle>
  );
}

function Techniques({ group }: { readonly group: ZoneGroup }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const here = techniquesIn(group);
  return (
    <Section title="page.place.techniquesTitle">
      {here.length === 0 ? (
        <p>{say('page.place.noTechniques')}</p>
      ) : (
        <Rows rows={here.map((facts) => rows.technique(facts))} />
      )}
    </Section>
  );
}

function KeepOff({ group }: { readonly group: ZoneGroup }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const here = keepOffIn(group);
  return (
    <Section title="page.place.keepOffTitle">
      {here.length === 0 ? undefined : <Rows rows={here.map(rows.keepOff)} />}
      <Door href={keepOffAddress}>{say('page.place.keepOffDoor')}</Door>
    </Section>
  );
}

/** One zone, and the paths that serve it. Lists of paths say nothing about which one it is. */
function Part({ zone }: { readonly zone: ZoneId }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const { core, sometimes } = pathsServing(zone);
  return (
    <section class="part" id={zone}>
      <h3>{say(zoneNameKey(zone))}</h3>
      <Facts>
        {core.length === 0 ? undefined : (
          <Fact name={say('page.place.usually')}>
            <Tags tags={core.map((path) => rows.path(path))} />
          </Fact>
        )}
        {sometimes.length === 0 ? undefined : (
          <Fact name={say('page.place.sometimes')}>
            <Tags tags={sometimes.map((path) => rows.path(path))} />
          </Fact>
        )}
      </Facts>
    </section>
  );
}

function Points({ group }: { readonly group: ZoneGroup }): JSX.Element | undefined {
  const rows = useRows();
  const here = pointsIn(group);
  if (here.length === 0) return undefined;
  return (
    <Section title="page.place.pointsTitle">
      <Tags tags={here.map(rows.point)} />
    </Section>
  );
}
