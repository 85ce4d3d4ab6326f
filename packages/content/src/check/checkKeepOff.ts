// SPDX-License-Identifier: MIT
import { zonesById } from '@knead/domain';
import type { KeepOffFacts } from '../keepOffFacts.ts';
import { ruleSet } from '../rules/ruleSet.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

/** A rule about moves, not about a place: no twisting, cracking or pulling. */
const placeless = 'NG-10';
const noGoIds = ruleSet.rules.filter(({ kind, id }) => kind === 'no-go' && id !== placeless).map(({ id }) => id);

/** Areas that are kept off by themselves, and that they and the no-go rules of triage find each other. */
export function checkKeepOff({ keepOff, points }: Content): readonly ContentProblem[] {
  const all = faultIn('src/keepOff.ts');
  const pointIds = points.map(({ id }) => id);
  const covered = new Set(keepOff.flatMap(({ noGo }) => noGo));
  return [
    ...keepOff.flatMap((area) => problemsOf(area, pointIds)),
    ...repeated(keepOff.map(({ id }) => id)).map((id) => all(id, 'an id stands for one area alone')),
    ...repeated(keepOff.flatMap((area) => area.points)).map((id) => all(id, 'a point lies in one area alone')),
    ...noGoIds.filter((id) => !covered.has(id)).map((id) => all(id, 'name the areas that this rule closes')),
  ];
}

function problemsOf(area: KeepOffFacts, pointIds: readonly string[]): readonly ContentProblem[] {
  const { regions, zones, noGo, forbids } = area;
  const fault = faultIn(`src/keepOff/${area.id}.ts`);
  const foreign = zones.filter(({ id }) => !zonesById[id].regions.some((region) => regions.includes(region)));
  const isClosed = forbids.strokes === 'all';
  return [
    ...(regions.length > 0 ? [] : [fault('regions', 'name a region it lies in')]),
    ...repeated(zones.map(({ id }) => id)).map((id) => fault('zones', `name ${id} once`)),
    ...foreign.map(({ id }) => fault('zones', `name a region that ${id} is part of as well`)),
    ...area.points.filter((id) => !pointIds.includes(id)).map((id) => fault('points', `there is no point ${id}`)),
    ...noGo.filter((id) => !noGoIds.includes(id)).map((id) => fault('noGo', `there is no no-go rule ${id}`)),
    ...(isClosed === (forbids.ceiling === 0) && isClosed === (forbids.tools === 'all')
      ? []
      : [fault('forbids', 'where no stroke is left no tool and no pressure is, and the other way')]),
    ...(forbids.strokes.length > 0 ? [] : [fault('forbids', 'name a stroke it forbids')]),
  ];
}
