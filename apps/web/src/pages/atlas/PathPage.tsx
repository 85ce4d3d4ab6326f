// SPDX-License-Identifier: MIT
import { groupsOf, overlapsOf, pathKey, triggerAddress, triggerKey, triggersOf, type WordKey } from '@knead/content';
import { type PathFacts, type ZoneId, zonesById } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Section } from '../reading/parts.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { BothSides } from './BothSides.tsx';
import { PathWay } from './PathWay.tsx';
import { Rows, Tags, useRows } from './Rows.tsx';

/** A nerve path as general anatomy: what it usually serves, its way from root to tip, and what else serves the same. */
export function PathPage({ path }: { readonly path: PathFacts }): JSX.Element {
  const say = useSay();
  return (
    <AtlasArticle
      back={{ href: '/paths/', name: 'page.nav.paths' }}
      title={say(pathKey(path.id, 'name'))}
      path={path}
      lead={say(pathKey(path.id, 'serves'))}
      note="paths.answer.note"
    >
      {path.kind === 'longest' ? <BothSides /> : undefined}
      <Zones title="page.path.coreTitle" zones={path.core} />
      <Zones title="page.path.sometimesTitle" zones={path.sometimes} />
      <PathWay path={path} />
      <Others path={path} />
      <Day path={path} />
    </AtlasArticle>
  );
}

function Zones({
  title,
  zones,
}: {
  readonly title: WordKey;
  readonly zones: readonly ZoneId[];
}): JSX.Element | undefined {
  const rows = useRows();
  if (zones.length === 0) return undefined;
  const byPlace = groupsOf(zones).flatMap((group) => {
    const [first, ...others] = zones.filter((zone) => zonesById[zone].group === group);
    return first === undefined ? [] : [rows.zones(group, [first, ...others])];
  });
  return (
    <Section title={title}>
      <Rows rows={byPlace} />
    </Section>
  );
}

function Others({ path }: { readonly path: PathFacts }): JSX.Element | undefined {
  const say = useSay();
  const rows = useRows();
  const others = overlapsOf(path);
  if (others.length === 0) return undefined;
  return (
    <Section title="page.path.alsoTitle" says={['page.path.alsoLead']}>
      <Rows rows={others.map((other) => rows.path(other.path, say('page.path.shared', { count: other.shared })))} />
    </Section>
  );
}

function Day({ path }: { readonly path: PathFacts }): JSX.Element | undefined {
  const say = useSay();
  const moments = triggersOf(path.id);
  if (moments.length === 0) return undefined;
  return (
    <Section title="page.path.dayTitle" says={['page.path.dayLead']}>
      <Tags tags={moments.map(({ id, slug }) => ({ href: triggerAddress(slug), name: say(triggerKey(id, 'name')) }))} />
    </Section>
  );
}
