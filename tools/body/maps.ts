// SPDX-License-Identifier: MIT
import { ZONES, type ZoneId } from '@knead/domain';
import {
  homeOf,
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
  'zone-views.json',
];

/** Zones, points and nerve paths on a view, as they are kept. */
export interface MapOfView {
  readonly marks: string;
  readonly zones: string;
  readonly shown: readonly ZoneId[];
}

export function mapOf(id: ViewId, mesh: Mesh): MapOfView {
  const view: View = views[id];
  const pixels = pixelsAcross / view.width;
  const seen = look(view, mesh, pixels);
  const zones = outlinesOf(view.part, seen, 1 / pixels);
  const { points, lines: nerves, paths } = marksOf(view, seen);
  return {
    marks: `{"points":${list(points)},\n"lines":${record(nerves)},\n"paths":${record(paths)}}\n`,
    zones: `${list(zones.map(opening(view)))}\n`,
    shown: zones.map((zone) => zone.id),
  };
}

/** Keeps the maps of all views, and on which views each zone is seen. */
export function keepMaps(maps: ReadonlyMap<ViewId, MapOfView>, keep: Keep): void {
  for (const [id, { marks, zones }] of maps) {
    keep(marksFile(id), marks);
    keep(zoneFile(id), zones);
  }
  const seenIn = ZONES.map((zone) => {
    const shown = viewIds.filter((id) => maps.get(id)?.shown.includes(zone));
    return [zone, { home: homeOf[zone], views: shown }] as const;
  });
  keep('zone-views.json', `${record(Object.fromEntries(seenIn))}\n`);
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
