// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { type View, type ViewId, type ViewMarks, views, type ZoneOutline } from '../../packages/body/src/index.ts';
import { drawingName, keptFolder, viewIds } from './kept.ts';
import { marksFile, zoneFile } from './maps.ts';
import { inRoot } from './source.ts';

const read = (name: string): string => readFileSync(inRoot(keptFolder, name), 'utf8');

/** Neighbours in the list get colours far apart. */
const colour = (i: number): string => `hsl(${Math.round((i * 137.5) % 360)} 65% ${45 + (i % 3) * 8}%)`;

function zonesLayer(id: ViewId, k: number): string {
  const zones: readonly ZoneOutline[] = JSON.parse(read(zoneFile(id)));
  const shapes = zones.map(
    ({ d }, i) => `<path d="${d}" fill="${colour(i)}" fill-opacity=".4" stroke="#222" stroke-width="${0.5 * k}"/>`,
  );
  const names = zones.map(
    ({ id: zone, at, small }) =>
      `<circle cx="${at.x}" cy="${at.y}" r="${0.8 * k}" fill="${small ? '#c00' : '#000'}"/><text x="${at.x}" y="${at.y - k}" font-size="${5 * k}" text-anchor="middle">${zone}</text>`,
  );
  return shapes.join('') + names.join('');
}

function marksLayer(id: ViewId, k: number): string {
  const { points, lines, paths, keepOff }: ViewMarks = JSON.parse(read(marksFile(id)));
  const nerves = Object.values(lines).map(
    (d) => `<path d="${d}" fill="none" stroke="#d9890f" stroke-width="${2 * k}" stroke-linecap="round"/>`,
  );
  const never = keepOff.map(({ kind, d }) =>
    kind === 'line'
      ? `<path d="${d}" fill="none" stroke="#c00" stroke-width="${k}" stroke-dasharray="${2 * k}"/>`
      : `<path d="${d}" fill="#c00" fill-opacity=".25" stroke="#c00" stroke-width="${0.6 * k}"/>`,
  );
  const sites = Object.values(paths)
    .flatMap((path) => path.sites)
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${2.4 * k}" fill="none" stroke="#a3128e" stroke-width="${k}"/>`);
  const dots = points.map(
    ({ id: point, x, y }) =>
      `<circle cx="${x}" cy="${y}" r="${1.8 * k}" fill="#0f8b8d" stroke="#fff" stroke-width="${0.5 * k}"/><text x="${x + 3 * k}" y="${y + 1.6 * k}" font-size="${5 * k}">${point.toUpperCase()}</text>`,
  );
  return [...never, ...nerves, ...sites, ...dots].join('');
}

/** A view with what is laid over it: zones with their names, then points, nerve lines and sites. */
function mapFigure(id: ViewId): string {
  const view: View = views[id];
  const art = `data:image/svg+xml;base64,${Buffer.from(read(`${drawingName(id, 'right')}.svg`)).toString('base64')}`;
  const k = view.height / 420;
  const layer = (inner: string): string =>
    `<svg viewBox="0 0 ${view.width} ${view.height}" font-family="sans-serif"><image href="${art}" width="${view.width}" height="${view.height}"/>${inner}</svg>`;
  return [zonesLayer, marksLayer]
    .map(
      (of) =>
        `<figure class="map">${layer(of(id, view.symmetric && view.width < view.height ? k * 0.6 : k))}${id}</figure>`,
    )
    .join('');
}

/** All views with their maps, right side. */
export const mapFigures = (isWanted: (id: string) => boolean): string =>
  viewIds.filter(isWanted).map(mapFigure).join('');
