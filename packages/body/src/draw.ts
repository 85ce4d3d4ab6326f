// SPDX-License-Identifier: MIT
import { type Field, fieldOf } from './field/field.ts';
import { snap } from './field/surface.ts';
import { scale, type V3 } from './maths/vec.ts';
import { clipMesh, type Mesh } from './mesh/mesh.ts';
import { creasesFacing } from './models/hand/creases.ts';
import { creaseLine, nailRim } from './models/lines.ts';
import { type Part, parts } from './parts.ts';
import { type Projection, project, projectionOf } from './picture/camera.ts';
import { rasterise, type Seen } from './picture/raster.ts';
import { keyLight, shade } from './picture/shade.ts';
import { castShadow } from './picture/shadow.ts';
import { contours } from './vector/contours.ts';
import { type DrawingParts, drawingSvg, type InkLine } from './vector/drawing.ts';
import { flipped, flippedLine, type P2, type Plane, planeOf, shrink } from './vector/plane.ts';
import type { View } from './views.ts';

/** Pixels that are traced for each unit of a drawing, and pixels that are lit for each that is traced. */
const pixelsPerUnit = 1.25;
const supersampling = 2;
const cavityShare = 1 / 200;

/** What of a part is visible in a view, `pixels` for each unit of the drawing. */
export function look(view: View, mesh: Mesh, pixels: number): Seen {
  const shown = view.keeps ? clipMesh(mesh, view.keeps) : mesh;
  return rasterise(shown, projectionOf(view.camera, Math.round(view.width * pixels), Math.round(view.height * pixels)));
}

/** Side of the body. The right one is modelled; the left is its mirror image, lit anew. */
export type Side = 'left' | 'right';

/** The soft vector picture of a view, as SVG. */
export function drawView(view: View, mesh: Mesh, side: Side): string {
  const part: Part = parts[view.part];
  const shown = view.keeps ? clipMesh(mesh, view.keeps) : mesh;
  const [w, h] = [Math.round(view.width * pixelsPerUnit), Math.round(view.height * pixelsPerUnit)];
  const trace = projectionOf(view.camera, w, h);
  const hidden = { seen: rasterise(shown, trace), trace };
  const units = projectionOf(view.camera, view.width, view.height);
  const skin = fieldOf(part.ops());
  const drawn = {
    ...lit(view, shown, part, side),
    pixelsPerUnit,
    levels: view.levels,
    soft: view.soft,
    contours: contours(shown, trace, hidden.seen),
    contourWidth: view.line,
    inks: [...creaseInks(part, skin, units, hidden), ...(view.nails ? nailInks(part, skin, units) : [])],
    nails: view.nails ? part.nails.map((nail) => flat(nailRim(nail), skin, units).slice(0, -1)) : [],
  };
  return drawingSvg(side === 'left' ? flippedParts(drawn, view, w) : drawn, view);
}

/** Brightness and cover of a view, in traced pixels. */
function lit(view: View, mesh: Mesh, part: Part, side: Side): Pick<DrawingParts, 'bright' | 'cover'> {
  const [w, h] = [Math.round(view.width * pixelsPerUnit), Math.round(view.height * pixelsPerUnit)];
  const [wide, high] = [w * supersampling, h * supersampling];
  const fine = rasterise(mesh, projectionOf(view.camera, wide, high));
  const key = keyLight(fine.view, side === 'left');
  const light = { key, shadow: castShadow(mesh, key, part.shadowBias) };
  const bright = shade(fine, light, Math.round(wide * cavityShare));
  const toTrace = (values: Float32Array): Plane => shrink(planeOf(values, wide, high), supersampling);
  return { bright: toTrace(bright), cover: toTrace(Float32Array.from(fine.hit)) };
}

const flippedParts = (drawn: DrawingParts, view: View, pixels: number): DrawingParts => ({
  ...drawn,
  bright: flipped(drawn.bright),
  cover: flipped(drawn.cover),
  contours: drawn.contours.map((line) => flippedLine(line, pixels)),
  inks: drawn.inks.map((ink) => ({ ...ink, line: flippedLine(ink.line, view.width) })),
  nails: drawn.nails.map((line) => flippedLine(line, view.width)),
});

interface Hidden {
  readonly seen: Seen;
  readonly trace: Projection;
}

const flat = (line: readonly V3[], skin: Field, units: Projection): readonly P2[] =>
  line.map((at) => {
    const [x, y] = project(units, snap(skin, at, 0, 6));
    return [x, y];
  });

/** Creases that face the viewer, as far as they are seen. */
function creaseInks({ creases }: Part, skin: Field, units: Projection, hidden: Hidden): readonly InkLine[] {
  const towards = scale(units.ahead, -1);
  return creasesFacing(creases, towards).flatMap((crease) => {
    const style = { width: (1 + crease.ink * 1.5) * 1.13, opacity: Math.min(0.9, 0.3 + crease.ink * 0.7) };
    const places = creaseLine(crease, 11).map((at) => snap(skin, at, 0, 8));
    return visibleRuns(places, units, hidden).map((line) => ({ line, ...style }));
  });
}

const depthSlack = 1.0025;

function visibleRuns(places: readonly V3[], units: Projection, { seen, trace }: Hidden): readonly (readonly P2[])[] {
  const runs: P2[][] = [[]];
  for (const place of places) {
    const [px, py, depth] = project(trace, place);
    const [x, y] = [Math.round(px), Math.round(py)];
    const inside = x > 0 && y > 0 && x < trace.width && y < trace.height;
    const [ux, uy] = project(units, place);
    if (inside && depth < (seen.depth[x + y * trace.width] ?? 0) * depthSlack) runs.at(-1)?.push([ux, uy]);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 3);
}

/** The rim of a nail is inked on its root and sides, never at the free edge. */
const nailInks = ({ nails }: Part, skin: Field, units: Projection): readonly InkLine[] =>
  nails.map((nail) => {
    const rim = flat(nailRim(nail), skin, units);
    return { line: [...rim.slice(18, 40), ...rim.slice(0, 3)], width: 1.5, opacity: 0.6 };
  });
