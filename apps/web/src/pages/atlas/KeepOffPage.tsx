// SPDX-License-Identifier: MIT
import { groupsOf, type KeepOffFacts, keepOffAreas, keepOffKey, pressureKey } from '@knead/content';
import { STROKES, type Stroke } from '@knead/domain';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { AtlasArticle } from './AtlasArticle.tsx';
import { Fact, Facts, Tags, useRows } from './Rows.tsx';

/** Every area of the no-press list: where it is, why, and what it forbids. */
export function KeepOffPage(): JSX.Element {
  const say = useSay();
  return (
    <AtlasArticle
      back={{ href: '/places/', name: 'page.nav.places' }}
      title={say('page.keepOff.title')}
      lead={say('page.keepOff.lead')}
      note="page.techniquePage.leaveAlways"
    >
      <div class="keep-off">
        {keepOffAreas.map((area) => (
          <Area key={area.id} area={area} />
        ))}
      </div>
    </AtlasArticle>
  );
}

function Area({ area }: { readonly area: KeepOffFacts }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const groups = groupsOf(area.zones.map(({ id }) => id));
  return (
    <section class="card stack tight" id={area.id}>
      <h2>{say(keepOffKey(area.id, 'name'))}</h2>
      <p>{say(keepOffKey(area.id, 'where'))}</p>
      <p class="q">{say(keepOffKey(area.id, 'why'))}</p>
      <Forbidden area={area} />
      {groups.length === 0 ? undefined : (
        <div class="no-print">
          <Tags tags={groups.map(rows.group)} />
        </div>
      )}
    </section>
  );
}

function Forbidden({ area: { forbids } }: { readonly area: KeepOffFacts }): JSX.Element {
  const say = useSay();
  const { strokes, ceiling } = forbids;
  if (strokes === 'all' || ceiling === 0) return <p class="b stop-ink">{say('page.keepOff.nothing')}</p>;
  const fine = STROKES.filter((stroke) => !strokes.includes(stroke));
  return (
    <Facts>
      {/* The shorter list says it. */}
      {fine.length <= strokes.length ? (
        <Fact name={say('page.keepOff.fine')}>
          <Strokes strokes={fine} />
        </Fact>
      ) : (
        <Fact name={say('page.keepOff.not')}>
          <Strokes strokes={strokes} />
        </Fact>
      )}
      <Fact name={say('page.keepOff.most')}>{say(pressureKey(ceiling, 'name'))}</Fact>
      {forbids.tools.length === 0 ? undefined : (
        <Fact name={say('page.keepOff.tools')}>{say('page.keepOff.noTools')}</Fact>
      )}
    </Facts>
  );
}

function Strokes({ strokes }: { readonly strokes: readonly Stroke[] }): JSX.Element {
  const say = useSay();
  const { list } = useFormats();
  return <>{list(strokes.map((stroke) => say(`page.keepOff.stroke.${stroke}`)))}</>;
}
