// SPDX-License-Identifier: MIT
import {
  groupsOf,
  keepOffAddress,
  keepOffAt,
  type PointFacts,
  pointKey,
  points,
  techniques,
  techniquesAt,
  type WordKey,
} from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Door, Section } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Rows, Tags, useRows } from './Rows.tsx';

/** A standard point: where it is, what lies there, and what is done there. It helps to find a place and claims nothing. */
export function PointPage({ point }: { readonly point: PointFacts }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  return (
    <AtlasArticle
      back={{ href: '/points/', name: 'page.nav.points' }}
      title={point.code}
      lead={say(pointKey(point.id, 'where'))}
      note="page.point.note"
    >
      {point.press === 'never' ? <KeepOff point={point} /> : undefined}
      <Section title="page.point.liesTitle" says={[pointKey(point.id, 'fact'), `page.point.side.${point.sides}`]}>
        {point.disputed ? <p>{say('page.point.disputed')}</p> : undefined}
      </Section>
      {point.press === 'never' ? undefined : <Done point={point} />}
      <Techniques point={point} />
      {point.pregnancy === undefined ? undefined : (
        <Section title="page.point.pregnancyTitle" says={[`page.point.pregnancy.${point.pregnancy}`]} />
      )}
      <Section title="page.point.placesTitle">
        <Tags tags={groupsOf(point.zones).map(rows.group)} />
      </Section>
      <Near point={point} />
    </AtlasArticle>
  );
}

const pressKeys: Readonly<Record<PointFacts['press'], WordKey>> = {
  may: 'page.point.press.may',
  light: 'page.point.press.light',
  landmark: 'page.point.press.landmark',
  never: 'page.point.press.never',
};

/** The warning comes first where a point lies in a red zone. */
function KeepOff({ point }: { readonly point: PointFacts }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const areas = keepOffAt(point.id);
  return (
    <section class="now-card sec stack tight">
      <h2>{say('page.point.neverTitle')}</h2>
      <p class="b">{say(pressKeys.never)}</p>
      {areas.length === 0 ? undefined : <Tags tags={areas.map(rows.keepOff)} />}
      <Door href={keepOffAddress}>{say('page.place.keepOffDoor')}</Door>
    </section>
  );
}

/** Also where light work is left, a place to keep off says how light. */
function Done({ point }: { readonly point: PointFacts }): JSX.Element {
  const rows = useRows();
  const areas = keepOffAt(point.id);
  return (
    <Section title="page.point.doTitle" says={[pressKeys[point.press]]}>
      {areas.length === 0 ? undefined : <Tags tags={areas.map(rows.keepOff)} />}
    </Section>
  );
}

function Techniques({ point }: { readonly point: PointFacts }): JSX.Element | undefined {
  const say = useSay();
  const rows = useRows();
  const met = techniquesAt(point.id).flatMap(({ id, meets }) => {
    const facts = techniques.get(id);
    return facts === undefined ? [] : [rows.technique(facts, say(`page.point.meets.${meets}`))];
  });
  if (met.length === 0) return undefined;
  return (
    <Section title="page.point.techniquesTitle">
      <Rows rows={met} />
    </Section>
  );
}

function Near({ point }: { readonly point: PointFacts }): JSX.Element | undefined {
  const rows = useRows();
  const near = points.filter(({ id, zones }) => id !== point.id && zones.some((zone) => point.zones.includes(zone)));
  if (near.length === 0) return undefined;
  return (
    <Section title="page.point.nearTitle">
      <Tags tags={near.map(rows.point)} />
    </Section>
  );
}
