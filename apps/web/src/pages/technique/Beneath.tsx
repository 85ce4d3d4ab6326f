// SPDX-License-Identifier: MIT
import { groupsOf, pathsWith, points, type TechniqueEntry, techniqueKey, type WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { type Row, Tags, useRows } from '../atlas/Rows.tsx';

/** What lies at the place, in words, and the doors to its places, nerve paths and points. On paper the words and points alone. */
export function Beneath({ facts }: { readonly facts: TechniqueEntry }): JSX.Element {
  const say = useSay();
  const rows = useRows();
  const pointsOf = (pass: boolean) =>
    points.filter(({ id }) => facts.points.some((met) => met.id === id && (met.meets === 'keep-off') === pass));
  return (
    <div class="beneath stack tight">
      <h3>{say('page.techniquePage.underTitle')}</h3>
      <dl>
        <Said name="page.techniquePage.tissue" text={say(techniqueKey(facts.id, 'tissue'))} />
        <Said name="page.techniquePage.nerves" text={say(techniqueKey(facts.id, 'nerves'))} />
        <Doors name="page.techniquePage.places" tags={groupsOf(facts.zones).map(rows.group)} />
        <Doors name="page.techniquePage.paths" tags={pathsWith(facts.id).map((path) => rows.path(path))} />
        <Doors name="page.techniquePage.points" tags={pointsOf(false).map(rows.point)} />
        <Doors name="page.techniquePage.pointsOff" tags={pointsOf(true).map(rows.point)} />
      </dl>
    </div>
  );
}

function Said({ name, text }: { readonly name: WordKey; readonly text: string }): JSX.Element {
  const say = useSay();
  return (
    <div>
      <dt class="q sm">{say(name)}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function Doors({ name, tags }: { readonly name: WordKey; readonly tags: readonly Row[] }): JSX.Element | undefined {
  const say = useSay();
  if (tags.length === 0) return undefined;
  return (
    <div class="no-print">
      <dt class="q sm">{say(name)}</dt>
      <dd>
        <Tags tags={tags} />
      </dd>
    </div>
  );
}
