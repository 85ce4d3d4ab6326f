// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { SIDES, type Side } from './areas.ts';
import { isZoneId, type ZoneId } from './zones.ts';

/** How a painted place feels. What a person calls it decides nothing about coverage. */
export const PAINT_QUALITIES = ['tingling', 'numb', 'burning', 'pain'] as const;
export type PaintQuality = (typeof PAINT_QUALITIES)[number];

/** One zone on one side of the person. */
export interface ZoneSpot {
  readonly zone: ZoneId;
  readonly side: Side;
}

/** One painted place, and how it feels there. */
export interface PaintMark extends ZoneSpot {
  readonly quality: PaintQuality;
}

/** A text that two places share only when they are the same. */
export function zoneSpotKey({ zone, side }: ZoneSpot): string {
  return `${zone} ${side}`;
}

/** The same for marks. */
export function paintMarkKey(mark: PaintMark): string {
  return `${zoneSpotKey(mark)} ${mark.quality}`;
}

/** How a place was marked, in the order in which feelings are listed. */
export function qualitiesAt(marks: readonly PaintMark[], spot: ZoneSpot): readonly PaintQuality[] {
  const own = marks.filter((mark) => zoneSpotKey(mark) === zoneSpotKey(spot));
  return PAINT_QUALITIES.filter((quality) => own.some((mark) => mark.quality === quality));
}

/** Marked places, each once, in the order in which they were marked. */
export function markedSpots(marks: readonly PaintMark[]): readonly ZoneSpot[] {
  return [...new Map(marks.map(({ zone, side }) => [zoneSpotKey({ zone, side }), { zone, side }])).values()];
}

/** What is wrong with a painting from outside. `path` is a JSON path. */
export interface PaintingProblem {
  readonly kind:
    | 'not-a-list'
    | 'empty'
    | 'too-many'
    | 'not-a-mark'
    | 'unknown-zone'
    | 'unknown-side'
    | 'unknown-quality';
  readonly path: string;
  readonly value?: string;
}

/** Every zone of both sides in every quality: more marks than that repeat themselves. */
const marksMax = 1000;

/** Reads `{ zones: [{ zone, side, quality }] }`. All problems are told at once; a mark that stands twice counts once. */
export function parsePainting(input: unknown): Result<readonly PaintMark[], readonly PaintingProblem[]> {
  const list = isRecord(input) ? input.zones : undefined;
  if (!Array.isArray(list)) return err([{ kind: 'not-a-list', path: '$.zones' }]);
  if (list.length === 0) return err([{ kind: 'empty', path: '$.zones' }]);
  if (list.length > marksMax) return err([{ kind: 'too-many', path: '$.zones', value: String(list.length) }]);
  const read = list.map((entry: unknown, index) => readMark(entry, `$.zones[${index}]`));
  const problems = read.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return err(problems);
  const marks = read.flatMap((one) => (one.ok ? [one.value] : []));
  return ok(withoutTwins(marks));
}

/** The marks, each place in each quality once, in the order in which they came first. */
export function withoutTwins(marks: readonly PaintMark[]): readonly PaintMark[] {
  return [...new Map(marks.map((mark) => [paintMarkKey(mark), mark])).values()];
}

function readMark(entry: unknown, path: string): Result<PaintMark, readonly PaintingProblem[]> {
  if (!isRecord(entry)) return err([{ kind: 'not-a-mark', path }]);
  const zone = typeof entry.zone === 'string' && isZoneId(entry.zone) ? entry.zone : undefined;
  const side = SIDES.find((known) => known === entry.side);
  const quality = PAINT_QUALITIES.find((known) => known === entry.quality);
  if (zone !== undefined && side !== undefined && quality !== undefined) return ok({ zone, side, quality });
  return err([
    ...(zone === undefined ? [problem('unknown-zone', `${path}.zone`, entry.zone)] : []),
    ...(side === undefined ? [problem('unknown-side', `${path}.side`, entry.side)] : []),
    ...(quality === undefined ? [problem('unknown-quality', `${path}.quality`, entry.quality)] : []),
  ]);
}

function problem(kind: PaintingProblem['kind'], path: string, value: unknown): PaintingProblem {
  return { kind, path, ...(typeof value === 'string' && { value }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
