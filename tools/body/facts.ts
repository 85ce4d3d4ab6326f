// SPDX-License-Identifier: MIT
import {
  areaSpots,
  look,
  type Mesh,
  onSkin,
  type PartId,
  type Place,
  pictureOf,
  places,
  skinOf,
  type View,
  type ViewId,
  views,
} from '../../packages/body/src/index.ts';
import { viewIds } from './kept.ts';

/** Pixels for each unit when no-press zones are outlined. */
const zonePixels = 0.6;

type Keep = (name: string, text: string) => void;

/** Projects all places onto their drawings and keeps what the app needs to know. */
export function writeFacts(meshOf: (id: PartId) => Mesh, keep: Keep): void {
  const prepared = remembered((id: ViewId) => {
    const view: View = views[id];
    return { skin: skinOf(view), seen: look(view, meshOf(view.part), zonePixels) };
  });
  const pictures = Object.entries<Place>(places).map(([id, place]) => {
    const { skin, seen } = prepared(place.view);
    return [id, pictureOf(place, skin, seen)] as const;
  });
  const spotOf = ({ view: id, spot }: (typeof areaSpots)[keyof typeof areaSpots]['hero' | 'card']) => {
    const [x, y] = onSkin(prepared(id).skin, spot).at;
    return { drawing: id, spot: { x: Math.round(x), y: Math.round(y) } };
  };
  const areas = Object.entries(areaSpots).map(
    ([area, { hero, card }]) => [area, { hero: spotOf(hero), card: spotOf(card) }] as const,
  );
  const drawings = viewIds.map((id) => {
    const { width, height, symmetric }: View = views[id];
    return [id, { width, height, symmetric }] as const;
  });
  keep('pictures.json', json(pictures));
  keep('areas.json', json(areas));
  keep('drawings.json', json(drawings));
}

const json = (entries: readonly (readonly [string, unknown])[]): string =>
  `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
