// SPDX-License-Identifier: MIT
import { BODY_SPANS, LANDMARKS } from '../bodyUnits.ts';
import type { PointFacts, PointMeasure, PointPress } from '../pointFacts.ts';
import type { PointMeeting, TechniqueEntry } from '../techniqueEntry.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

const codePattern = /^[A-Z]{2}\d{1,2}$/;

/** How a technique may meet a point, by what may be done there. */
const meetings: Readonly<Record<PointPress, readonly PointMeeting[]>> = {
  may: ['on', 'near', 'keep-off'],
  light: ['on', 'near', 'keep-off'],
  never: ['keep-off'],
  landmark: ['near', 'keep-off'],
};

/** Points by themselves, and beside the techniques that meet them. */
export function checkPoints({ points, techniques }: Content): readonly ContentProblem[] {
  const ids = points.map(({ id }) => id);
  return [
    ...points.flatMap((point) => problemsOf(point, ids)),
    ...repeated(ids).map((id) => faultIn('src/points.ts')(id, 'an id stands for one point alone')),
    ...techniques.flatMap((technique) => meetingProblems(technique, points)),
  ];
}

function problemsOf(point: PointFacts, ids: readonly string[]): readonly ContentProblem[] {
  const { id, code, zones, measure } = point;
  const fault = faultIn(`src/points/${id}.ts`);
  return [
    ...(codePattern.test(code) && id === code.toLowerCase() ? [] : [fault('code', 'two capitals, a number; id alike')]),
    ...(zones.length > 0 ? [] : [fault('zones', 'name a zone it lies in')]),
    ...repeated(zones).map((zone) => fault('zones', `name ${zone} once`)),
    ...(measure === undefined ? [] : measureProblems(measure, ids).map((remedy) => fault('measure', remedy))),
  ];
}

function measureProblems(measure: PointMeasure, ids: readonly string[]): readonly string[] {
  const { from, towards } = measure;
  const known: readonly string[] = [...LANDMARKS, ...ids];
  const unknown = [from, towards].filter((end) => !known.includes(end));
  const span = BODY_SPANS.find((one) => [one.from, one.to].every((end) => end === from || end === towards));
  const isOnTheWay =
    'bcun' in measure
      ? measure.bcun > 0 && measure.bcun <= (span?.bcun ?? Number.POSITIVE_INFINITY)
      : measure.part > 0 && measure.part < measure.of;
  return [
    ...unknown.map((end) => `there is no landmark or point ${end}`),
    ...(from === towards ? ['measure between two places'] : []),
    ...(isOnTheWay ? [] : ['it lies outside the way it is measured along']),
  ];
}

function meetingProblems(technique: TechniqueEntry, points: readonly PointFacts[]): readonly ContentProblem[] {
  const fault = faultIn(`src/techniques/${technique.id}.ts`);
  return [
    ...repeated(technique.points.map(({ id }) => id)).map((id) => fault('points', `name ${id} once`)),
    ...technique.points.flatMap(({ id, meets }) => {
      const point = points.find((one) => one.id === id);
      if (point === undefined) return [fault('points', `there is no point ${id}`)];
      const allowed = meetings[point.press];
      return allowed.includes(meets) ? [] : [fault('points', `${id} may only be met as: ${allowed.join(', ')}`)];
    }),
  ];
}
