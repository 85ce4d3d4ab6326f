// SPDX-License-Identifier: MIT
import { zonesById } from '@knead/domain';
import type { KeepOffFacts } from '../keepOffFacts.ts';
import type { TechniqueEntry } from '../techniqueEntry.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

/** Where techniques work: that zones, regions and points agree, and that no area that is kept off is worked on. */
export function checkPlaces(content: Content): readonly ContentProblem[] {
  return content.techniques.flatMap((technique) => {
    const fault = faultIn(`src/techniques/${technique.id}.ts`);
    return [
      ...zoneProblems(technique).map((remedy) => fault('zones', remedy)),
      ...pointProblems(technique, content).map((remedy) => fault('points', remedy)),
      ...content.keepOff.flatMap((area) =>
        clashes(technique, area).map((what) => fault('zones', `${what} is forbidden at ${area.id}`)),
      ),
    ];
  });
}

function zoneProblems({ zones, regions }: TechniqueEntry): readonly string[] {
  const touched = new Set(zones.flatMap((zone) => zonesById[zone].regions));
  return [
    ...(zones.length > 0 ? [] : ['name the zones it is done in']),
    ...repeated(zones).map((zone) => `name ${zone} once`),
    ...[...touched].filter((region) => !regions.includes(region)).map((region) => `its regions lack ${region}`),
  ];
}

function pointProblems(technique: TechniqueEntry, { points }: Content): readonly string[] {
  const on = technique.points.filter(({ meets }) => meets === 'on').map(({ id }) => id);
  return points
    .filter(({ id, zones }) => on.includes(id) && !zones.some((zone) => technique.zones.includes(zone)))
    .map(({ id }) => `it works in no zone that ${id} lies in`);
}

/**
 * What a technique does that an area forbids, as far as zones and points can say: where it works in a zone that the area fills,
 * or on a point that lies in it. Of a zone that is filled in part the exact place has to tell.
 */
function clashes(technique: TechniqueEntry, { zones, points, forbids }: KeepOffFacts): readonly string[] {
  const isInside = zones.some(({ id, extent }) => extent === 'whole' && technique.zones.includes(id));
  const isOnPoint = technique.points.some(({ id, meets }) => meets === 'on' && points.includes(id));
  if (!isInside && !isOnPoint) return [];
  const strokes = technique.strokes.filter((stroke) => forbids.strokes === 'all' || forbids.strokes.includes(stroke));
  const tools = technique.tools.filter((tool) => forbids.tools === 'all' || forbids.tools.includes(tool));
  const isHeld = technique.holdSeconds > 0 && (forbids.strokes === 'all' || forbids.strokes.includes('hold'));
  // On a point a technique is only a moment: its page and its cue say how light it is there.
  const isTooFirm = isInside && technique.pressure.ceiling > forbids.ceiling;
  return [...strokes, ...tools, ...(isHeld ? ['a hold'] : []), ...(isTooFirm ? [`more than ${forbids.ceiling}`] : [])];
}
