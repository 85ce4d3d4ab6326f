// SPDX-License-Identifier: MIT
import { spline } from '../field/curves.ts';
import { normalAt } from '../field/surface.ts';
import { dot, sub, unit, type V3 } from '../maths/vec.ts';
import type { PartId } from '../parts.ts';
import { project, projectionOf } from '../picture/camera.ts';
import type { Seen } from '../picture/raster.ts';
import { polyline } from '../places/paths.ts';
import { simplify } from '../vector/lines.ts';
import type { P2 } from '../vector/plane.ts';
import type { View } from '../views.ts';
import { type CourseId, courses } from './courses.ts';
import { carried, type FramedSpot, fieldFor, inFigure, placeOf } from './frames.ts';
import { type KeepOffMark, keepOffOn } from './keepOffMarks.ts';
import { pointSpots } from './points.ts';
import { routes } from './routes.ts';

/** A place with a name, right side, in the drawing's units. */
export interface MarkedSpot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What of a nerve path a view shows. */
export interface RouteMarks {
  /** Names of its lines, from root to tip. */
  readonly lines: readonly string[];
  readonly sites: readonly MarkedSpot[];
}

/** Points, nerve lines and their sites on a view, right side. */
export interface ViewMarks {
  readonly points: readonly MarkedSpot[];
  /** Visible lines by name, each from root to tip: SVG paths, absolute commands. */
  readonly lines: Readonly<Record<string, string>>;
  /** By path id; a path of which nothing is seen is absent. */
  readonly paths: Readonly<Record<string, RouteMarks>>;
  /** Areas in which nothing is pressed, as far as they are seen. */
  readonly keepOff: readonly KeepOffMark[];
}

/** How squarely skin must face the viewer so that a place on it can be shown. */
const facingLeast = 0.2;
/** Share of the depth, and mm, by which a place may lie behind what is seen there and still counts as seen. */
const depthSlack = 1.0025;

interface Looking {
  readonly view: View;
  readonly seen: Seen;
  /** Room that a place keeps from the edges, units. */
  readonly edge: number;
}

/** Where a place of a part falls on its view; undefined if it is hidden, turned away or outside. */
function fall({ view, seen, edge }: Looking, place: V3, facing: number): P2 | undefined {
  const units = projectionOf(view.camera, view.width, view.height);
  const [x, y, depth] = project(units, place);
  if (x < edge || y < edge || x > view.width - edge || y > view.height - edge) return undefined;
  const [px, py] = [(x * seen.view.width) / view.width, (y * seen.view.height) / view.height];
  const o = Math.floor(px) + Math.floor(py) * seen.view.width;
  if (!seen.hit[o] || depth > (seen.depth[o] ?? 0) * depthSlack) return undefined;
  const turned = dot(normalAt(fieldFor(view.part), place, 0.5), unit(sub(units.eye, place)));
  return turned < facing ? undefined : [x, y];
}

function spotOn(looking: Looking, id: string, spot: FramedSpot): readonly MarkedSpot[] {
  const place = carried(spot.frame, placeOf(spot), looking.view.part);
  const at = place && fall(looking, place, facingLeast);
  return at ? [{ id, x: short(at[0]), y: short(at[1]) }] : [];
}

const short = (v: number): number => Math.round(v * 10) / 10;

const stepsPerSpan = 10;
const lineError = 0.5;

/** A course on the figure's scale, root to tip, as a smooth line near its skin. */
export const courseLine = (id: CourseId): readonly V3[] =>
  spline(
    courses[id].map((spot: FramedSpot) => inFigure(spot.frame, placeOf(spot))),
    stepsPerSpan,
  );

/** A line of the figure on the skin of a part; holes where the part does not reach. */
const onPart = (line: readonly V3[], part: PartId): readonly (V3 | undefined)[] =>
  line.map((place) => carried('figure', place, part));

function lineOn(looking: Looking, line: readonly V3[]): string {
  const runs: P2[][] = [[]];
  for (const place of onPart(line, looking.view.part)) {
    const at = place && fall(looking, place, 0);
    if (at) runs.at(-1)?.push(at);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs
    .filter((run) => run.length > 2)
    .map((run) => polyline(simplify(run, lineError)))
    .join('');
}

const courseIds = Object.keys(courses).filter((id): id is CourseId => Object.hasOwn(courses, id));

/** Projects all points and nerve paths of the right side onto a view. */
export function marksOf(view: View, seen: Seen): ViewMarks {
  const looking: Looking = { view, seen, edge: view.width * 0.008 };
  const lines = new Map(
    courseIds.map((id) => [id, lineOn(looking, courseLine(id))] as const).filter(([, d]) => d !== ''),
  );
  const paths = Object.entries(routes).flatMap(([id, route]) => {
    const shown = route.courses.filter((course) => lines.has(course));
    const sites = Object.entries(route.sites).flatMap(([site, spot]) => spotOn(looking, site, spot));
    return shown.length + sites.length > 0 ? [[id, { lines: shown, sites }] as const] : [];
  });
  return {
    points: Object.entries(pointSpots).flatMap(([id, spot]) => spotOn(looking, id, spot)),
    lines: Object.fromEntries(lines),
    paths: Object.fromEntries(paths),
    keepOff: keepOffOn(view, seen, view.width / seen.view.width, (places) =>
      lineOn(looking, spline(places, stepsPerSpan)),
    ),
  };
}
