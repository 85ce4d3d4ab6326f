// SPDX-License-Identifier: MIT
import {
  type KeepOffFacts,
  keepOffAddress,
  keepOffKey,
  type PointFacts,
  pathAddress,
  pathKey,
  placeAddress,
  pointAddress,
  pointKey,
  techniqueAddress,
  techniqueKey,
  zoneAddress,
  zoneGroupKey,
  zoneNameKey,
} from '@knead/content';
import type { PathFacts, TechniqueFacts, ZoneGroup, ZoneId } from '@knead/domain';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PathBullet } from '../../parts/PathBullet.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** A door to another page: its name, and what is behind it in a line or in several names. */
export interface Row {
  readonly href: string;
  readonly name: string;
  /** A sign before the name. */
  readonly sign?: ComponentChildren;
  readonly note?: string | undefined;
  readonly holds?: readonly string[];
  /** What is said before anybody opens it. */
  readonly warning?: string | undefined;
}

export function Rows({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return (
    <ul class="card flush list">
      {rows.map(({ href, name, sign, note, holds = [], warning }) => (
        <li key={href}>
          <a class="row grow" href={href}>
            {sign}
            <span class="grow">
              <b>{name}</b>
              {note === undefined ? undefined : <span class="q sm for">{note}</span>}
              {warning === undefined ? undefined : <span class="sm for stop-ink">{warning}</span>}
              {holds.map((one) => (
                <span class="sm for" key={one}>
                  {one}
                </span>
              ))}
            </span>
            <Icon name="next" size="small" flip />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same, short: names alone, side by side. */
export function Tags({ tags }: { readonly tags: readonly Row[] }): JSX.Element {
  return (
    <ul class="tags">
      {tags.map(({ href, name }) => (
        <li key={href}>
          <a class="tag" href={href}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Facts at a glance, each under its name. */
export function Facts({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <dl class="atlas-facts">{children}</dl>;
}

export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt class="q sm">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Makes rows of what the atlas holds, in the person's language. */
export function useRows() {
  const say = useSay();
  return {
    technique: ({ id, slug }: TechniqueFacts, note = say(techniqueKey(id, 'for'))): Row => ({
      href: techniqueAddress(slug),
      name: say(techniqueKey(id, 'title')),
      note,
    }),
    path: (path: PathFacts, note = say(pathKey(path.id, 'serves'))): Row => ({
      href: pathAddress(path.slug),
      name: say(pathKey(path.id, 'name')),
      sign: <PathBullet path={path} />,
      note,
    }),
    point: ({ id, code, press }: PointFacts): Row => ({
      href: pointAddress(id),
      name: code,
      note: say(pointKey(id, 'where')),
      warning: press === 'never' ? say('page.point.neverShort') : undefined,
    }),
    /** Zones of one group, leading to the first of them. */
    zones: (group: ZoneGroup, zones: readonly [ZoneId, ...ZoneId[]]): Row => ({
      href: zoneAddress(zones[0]),
      name: say(zoneGroupKey(group)),
      holds: zones.map((zone) => say(zoneNameKey(zone))),
    }),
    group: (group: ZoneGroup): Row => ({ href: placeAddress(group), name: say(zoneGroupKey(group)) }),
    keepOff: ({ id }: KeepOffFacts): Row => ({
      href: `${keepOffAddress}#${id}`,
      name: say(keepOffKey(id, 'name')),
      note: say(keepOffKey(id, 'where')),
    }),
  };
}
