// SPDX-License-Identifier: MIT
import { pathSiteKey, pressureKey, techniques } from '@knead/content';
import type { PathFacts, PathSite } from '@knead/domain';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { StepsLine } from '../../ui/StepsLine.tsx';
import { Section } from '../reading/parts.tsx';
import { bothSidesPressureMax } from './BothSides.tsx';
import { Tags, useRows } from './Rows.tsx';

/** The places along a path from root to tip, as a numbered line: where, with how much care, and what is done beside it. */
export function PathWay({ path }: { readonly path: PathFacts }): JSX.Element {
  const { number } = useFormats();
  if (path.sites.length === 0) return <Section title="page.path.wayTitle" says={['page.path.noSites']} />;
  return (
    <Section
      title="page.path.wayTitle"
      says={['page.path.wayLead', ...(path.kind === 'longest' ? (['page.path.longestMoves'] as const) : [])]}
    >
      <StepsLine
        steps={path.sites.map((site) => ({ id: site.id, content: <Site path={path} site={site} /> }))}
        digits={number}
      />
    </Section>
  );
}

function Site({ path, site }: { readonly path: PathFacts; readonly site: PathSite }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const beside = site.techniques.flatMap((id) => techniques.get(id) ?? []);
  return (
    <div class="site">
      <b>{say(pathSiteKey(path.id, site.id))}</b>
      <Care path={path} site={site} />
      {beside.length === 0 ? undefined : <Tags tags={beside.map((facts) => rows.technique(facts))} />}
    </div>
  );
}

/** One line of care; where nothing is held, a number would say less. */
function Care({ path, site }: { readonly path: PathFacts; readonly site: PathSite }): JSX.Element | undefined {
  const say = useSay();
  if (site.care === 'never') return <p class="stop-ink">{say('page.path.never')}</p>;
  if (site.care === 'light') return <p class="q">{say('page.path.light')}</p>;
  if (site.techniques.length === 0) return <p class="q">{say('page.path.nothing')}</p>;
  const most = path.kind === 'longest' ? bothSidesPressureMax : site.pressureMax;
  return most ? <p class="q">{say('page.path.most', { name: say(pressureKey(most, 'name')) })}</p> : undefined;
}
