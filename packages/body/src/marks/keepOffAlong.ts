// SPDX-License-Identifier: MIT
import type { V3 } from '../maths/vec.ts';
import { carried, inFigure, placeOf } from './frames.ts';
import { keepOffSpots } from './keepOff.ts';
import { insideOf } from './keepOffMarks.ts';
import { courseLine } from './marks.ts';
import { routes } from './routes.ts';

/** Lines of nerves show about where they run, so an area this near counts as on the way, mm. */
const reachMm = 8;

const areas = Object.entries(keepOffSpots).flatMap(([id, area]) =>
  'around' in area ? [[id, insideOf(area, 'figure', reachMm)] as const] : [],
);

/** No-press areas that hold a place of the figure, near its skin. */
export function areasAt(near: V3): readonly string[] {
  const place = carried('figure', near, 'figure') ?? near;
  return areas.flatMap(([id, isIn]) => (isIn(place) ? [id] : []));
}

/** No-press areas on the way of a nerve path, from head to toe as they are listed. */
export function keepOffAlong(path: string): readonly string[] {
  const { courses, sites } = routes[path] ?? { courses: [], sites: {} };
  const way = [
    ...courses.flatMap((course) => courseLine(course)),
    ...Object.values(sites).map((spot) => inFigure(spot.frame, placeOf(spot))),
  ];
  const met = new Set(way.flatMap(areasAt));
  return Object.keys(keepOffSpots).filter((id) => met.has(id));
}
