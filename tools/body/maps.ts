// SPDX-License-Identifier: MIT
import { paths } from '@knead/content';
import {
  homeOf,
  keepOffAlong,
  look,
  type Mesh,
  marksOf,
  outlinesOf,
  type View,
  type ViewId,
  views,
  type ZoneOutline,
} from '../../packages/body/src/index.ts';
import { viewIds } from './kept.ts';

/** Pixels across a drawing when its zones are outlined. */
const pixelsAcross = 800;

type Keep = (name: string, text: string) => void;

export const zoneFile = (id: ViewId): string => `zones-${id}.json`;
export const marksFile = (id: ViewId): string => `marks-${id}.json`;

export const mapFiles: readonly string[] = [
  ...viewIds.flatMap((id) => [zoneFile(id), marksFile(id)]),
  'path-keep-off.json',
];

/** Zones, points, nerve paths and no-press areas on a view, as they are kept. */
export interface MapOfView {
  readonly marks: string;
  readonly zones: string;
}

export function mapOf(id: ViewId, mesh: Mesh): MapOfView {
  const view: View = views[id];
  const pixels = pixelsAcross / view.width;
  const seen = look(view, mesh, pixels);
  const zones = outlinesOf(view.part, seen, 1 / pixels);
  const { points, lines: nerves, paths, keepOff } = marksOf(view, seen);
  return {
    marks: `{"points":${list(points)},\n"lines":${record(nerves)},\n"paths":${record(paths)},\n"keepOff":${list(keepOff)}}\n`,
    zones: `${list(zones.map(opening(view)))}\n`,
  };
}

/** Keeps the maps of all views, and what areas each path passes. */
export function keepMaps(maps: ReadonlyMap<ViewId, MapOfView>, keep: Keep): void {
  for (const [id, { marks, zones }] of maps) {
    keep(marksFile(id), marks);
    keep(zoneFile(id), zones);
  }
  keep('path-keep-off.json', `${record(Object.fromEntries(paths.map(({ id }) => [id, keepOffAlong(id)])))}\n`);
}

/** On the whole body, the close-up that a tap on a zone opens. */
const opening =
  (view: View) =>
  (zone: ZoneOutline): ZoneOutline & { readonly opens?: ViewId } => {
    const home = homeOf[zone.id];
    return view.part === 'figure' && views[home].part !== 'figure' ? { ...zone, opens: home } : zone;
  };

/** One entry a line, so that a review shows what changed. */
const list = (entries: readonly unknown[]): string => `[\n${entries.map((v) => JSON.stringify(v)).join(',\n')}\n]`;
const record = (entries: Readonly<Record<string, unknown>>): string =>
  `{\n${Object.entries(entries)
    .map(([key, v]) => `${JSON.stringify(key)}:${JSON.stringify(v)}`)
    .join(',\n')}\n}`;
