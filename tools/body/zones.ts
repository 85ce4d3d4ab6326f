// SPDX-License-Identifier: MIT
import { ZONES } from '@knead/domain';
import {
  homeOf,
  look,
  type Mesh,
  outlinesOf,
  type PartId,
  type View,
  type ViewId,
  views,
  type ZoneOutline,
} from '../../packages/body/src/index.ts';
import { viewIds } from './kept.ts';

/** Pixels across a drawing when its zones are outlined. */
const pixelsAcross = 1000;

type Keep = (name: string, text: string) => void;

export const zoneFile = (id: ViewId): string => `zones-${id}.json`;
export const zoneFiles: readonly string[] = [...viewIds.map(zoneFile), 'zone-views.json'];

/** Outlines of the zones on each view, and on which views each zone is seen. */
export function writeZones(meshOf: (id: PartId) => Mesh, keep: Keep): void {
  const outlines = new Map<ViewId, readonly ZoneOutline[]>();
  for (const id of viewIds) {
    const view: View = views[id];
    const pixels = pixelsAcross / view.width;
    const zones = outlinesOf(view.part, look(view, meshOf(view.part), pixels), 1 / pixels);
    outlines.set(id, zones);
    keep(
      zoneFile(id),
      lines(
        zones.map(opening(view)).map((zone) => JSON.stringify(zone)),
        '[]',
      ),
    );
  }
  const seenIn = ZONES.map((zone) => {
    const shown = viewIds.filter((id) => outlines.get(id)?.some((outline) => outline.id === zone));
    return `${JSON.stringify(zone)}:${JSON.stringify({ home: homeOf[zone], views: shown })}`;
  });
  keep('zone-views.json', lines(seenIn, '{}'));
}

/** On the whole body, the close-up that a tap on a zone opens. */
const opening =
  (view: View) =>
  (zone: ZoneOutline): ZoneOutline & { readonly opens?: ViewId } => {
    const home = homeOf[zone.id];
    return view.part === 'figure' && views[home].part !== 'figure' ? { ...zone, opens: home } : zone;
  };

/** One entry a line, so that a review shows what changed. */
const lines = (entries: readonly string[], brackets: '[]' | '{}'): string =>
  `${brackets[0]}\n${entries.join(',\n')}\n${brackets[1]}\n`;
