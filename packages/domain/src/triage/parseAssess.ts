// SPDX-License-Identifier: MIT
import { type Day, err, instant, ok, parseDay, type Result } from '@knead/base';
import { AREAS, type ByArea, REGIONS, type Region, SIDES, type StepSide } from '../atlas/areas.ts';
import { regionsByZone } from '../atlas/zones.ts';
import { ANSWERS, type Answer, type Answers, type Checked, SCORES } from './answers.ts';
import type { ContactToday, RestedSpot } from './clearance.ts';
import {
  type Complaint,
  ONSETS,
  type OpenTingling,
  QUALITIES,
  type SorePlace,
  TRENDS,
  type TriageInput,
  type TriageLog,
} from './input.ts';
import type { Problem } from './reading.ts';
import { WAITING } from './waiting.ts';

/** The moment an input is judged by; it decides what is "new". */
export type Moment = Pick<TriageInput, 'now' | 'today'>;

/**
 * Reads the input of `assess` (`docs/formats/assess-input.schema.json`), with every problem and its JSON path. A
 * `clearance` inside is not read at all: triage always runs again (`product.md` 9). Whether ids are known is told by
 * triage, in the decision's `problems`.
 */
export function parseAssessInput(value: unknown, at: Moment): Result<TriageInput, readonly Problem[]> {
  const problems: Problem[] = [];
  const report = (kind: Problem['kind'], path: string) => {
    problems.push({ kind, path });
    return undefined;
  };
  const reader: Reader = { report };
  if (!isRecord(value)) return err([{ kind: 'wrong-type', path: '$' }]);
  const input: TriageInput = {
    profile: readAnswers(reader, value.profile, '$.profile'),
    answers: readAnswers(reader, value.answers, '$.answers'),
    ...given(
      'painNow',
      optional(value.painNow, (pain) => oneOf(reader, SCORES, pain, '$.painNow')),
    ),
    ...given(
      'complaint',
      optional(value.complaint, (entry) => readComplaint(reader, entry)),
    ),
    ...given(
      'log',
      optional(value.log, (entry) => readLog(reader, entry)),
    ),
    ...at,
  };
  return problems.length === 0 ? ok(input) : err(problems);
}

interface Reader {
  report(kind: Problem['kind'], path: string): undefined;
}

type Unknowns = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}

/** A member that is left out where there is no value, as exact optional members want. */
function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  // The computed key has the type of its name, which the compiler widens to string.
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

function oneOf<T>(reader: Reader, known: readonly T[], value: unknown, path: string): T | undefined {
  return known.find((entry) => entry === value) ?? reader.report('wrong-type', path);
}

function listOf<T>(
  reader: Reader,
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => T | undefined,
) {
  if (!Array.isArray(value)) return reader.report('wrong-type', path);
  const entries: readonly unknown[] = value;
  return entries.map((entry, at) => read(entry, `${path}[${at}]`)).filter((entry) => entry !== undefined);
}

function countOf(reader: Reader, value: unknown, path: string): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : reader.report('wrong-type', path);
}

function flagOf(reader: Reader, value: unknown, path: string): boolean | undefined {
  return typeof value === 'boolean' ? value : reader.report('wrong-type', path);
}

function dayOf(reader: Reader, value: unknown, path: string): Day | undefined {
  const parsed = typeof value === 'string' ? parseDay(value) : undefined;
  return parsed?.ok === true ? parsed.value : reader.report('wrong-type', path);
}

function readAnswers(reader: Reader, value: unknown, path: string): Answers {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    reader.report('wrong-type', path);
    return {};
  }
  const entries = Object.entries(value).map(([id, entry]) => {
    return [id, readAnswer(reader, entry, `${path}[${JSON.stringify(id)}]`)] as const;
  });
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Answer] => entry[1] !== undefined));
}

/** An answer is an object, or the bare word. */
function readAnswer(reader: Reader, value: unknown, path: string): Answer | undefined {
  const word = ANSWERS.find((entry) => entry === value);
  if (word !== undefined) return { answer: word };
  if (!isRecord(value)) return reader.report('unknown-answer', path);
  const answer = ANSWERS.find((entry) => entry === value.answer);
  if (answer === undefined) return reader.report('unknown-answer', `${path}.answer`);
  const checked = optional(value.checked, (entry) => readChecked(reader, entry, `${path}.checked`));
  return { answer, ...(checked !== undefined && { checked }) };
}

function readChecked(reader: Reader, value: unknown, path: string): Checked | undefined {
  if (!isRecord(value)) return reader.report('wrong-type', path);
  const when = dayOf(reader, value.when, `${path}.when`);
  const { sameEpisode, unchanged } = value;
  if (typeof sameEpisode !== 'boolean') return reader.report('wrong-type', `${path}.sameEpisode`);
  if (typeof unchanged !== 'boolean') return reader.report('wrong-type', `${path}.unchanged`);
  return when === undefined ? undefined : { when, sameEpisode, unchanged };
}

function readComplaint(reader: Reader, value: unknown): Complaint | undefined {
  const path = '$.complaint';
  if (!isRecord(value)) return reader.report('wrong-type', path);
  const words = <T>(key: string, known: readonly T[]) =>
    optional(value[key], (entry) =>
      listOf(reader, entry, `${path}.${key}`, (word, at) => oneOf(reader, known, word, at)),
    );
  const zones = optional(value.zones, (entry) => listOf(reader, entry, `${path}.zones`, zoneReader(reader)));
  const regions = words('regions', REGIONS);
  const places =
    regions === undefined && zones === undefined ? undefined : [...(regions ?? []), ...(zones ?? []).flat()];
  return {
    ...given('regions', places === undefined ? undefined : [...new Set(places)]),
    ...given('sides', words('sides', SIDES)),
    ...given('qualities', words('qualities', QUALITIES)),
    ...given(
      'onset',
      optional(value.onset, (entry) => oneOf(reader, ONSETS, entry, `${path}.onset`)),
    ),
    ...given(
      'days',
      optional(value.days, (entry) => countOf(reader, entry, `${path}.days`)),
    ),
    ...given(
      'trend',
      optional(value.trend, (entry) => oneOf(reader, TRENDS, entry, `${path}.trend`)),
    ),
    ...given(
      'worst',
      optional(value.worst, (entry) => oneOf(reader, SCORES, entry, `${path}.worst`)),
    ),
  };
}

function zoneReader(reader: Reader) {
  return (value: unknown, path: string): readonly Region[] | undefined => {
    const regions = typeof value === 'string' ? regionsByZone.get(value) : undefined;
    return regions ?? reader.report('wrong-type', path);
  };
}

function readLog(reader: Reader, value: unknown): TriageLog | undefined {
  if (!isRecord(value)) return reader.report('wrong-type', '$.log');
  return {
    ...given(
      'firstUseDay',
      optional(value.firstUseDay, (entry) => dayOf(reader, entry, '$.log.firstUseDay')),
    ),
    ...given(
      'contactToday',
      optional(value.contactToday, (entry) => readContact(reader, entry)),
    ),
    ...given(
      'rested',
      optional(value.rested, (entry) => listOf(reader, entry, '$.log.rested', spotReader(reader, readRested))),
    ),
    ...given(
      'openTingling',
      optional(value.openTingling, (entry) =>
        listOf(reader, entry, '$.log.openTingling', spotReader(reader, readTingling)),
      ),
    ),
    ...given(
      'waiting',
      optional(value.waiting, (entry) =>
        listOf(reader, entry, '$.log.waiting', (word, at) => oneOf(reader, WAITING, word, at)),
      ),
    ),
    ...given(
      'sore',
      optional(value.sore, (entry) => listOf(reader, entry, '$.log.sore', sorePlaceReader(reader))),
    ),
    ...given(
      'numb',
      optional(value.numb, (entry) => listOf(reader, entry, '$.log.numb', sorePlaceReader(reader))),
    ),
    ...given(
      'neckWork',
      optional(value.neckWork, (entry) => flagOf(reader, entry, '$.log.neckWork')),
    ),
    ...given(
      'reacted',
      optional(value.reacted, (entry) => flagOf(reader, entry, '$.log.reacted')),
    ),
    ...given(
      'unwell',
      optional(value.unwell, (entry) => readUnwell(reader, entry)),
    ),
    ...given(
      'overdone',
      optional(value.overdone, (entry) => flagOf(reader, entry, '$.log.overdone')),
    ),
  };
}

function readContact(reader: Reader, value: unknown): ContactToday | undefined {
  const path = '$.log.contactToday';
  if (!isRecord(value)) return reader.report('wrong-type', path);
  const sums = (key: 'areaSeconds' | 'techniqueSeconds') =>
    optional(value[key], (entry) => (isRecord(entry) ? entry : reader.report('wrong-type', `${path}.${key}`))) ?? {};
  const areas = sums('areaSeconds');
  const techniques = sums('techniqueSeconds');
  const secondsOf = (entry: unknown, at: string) => optional(entry, (seconds) => countOf(reader, seconds, at)) ?? 0;
  const byArea = AREAS.map((area) => [area, secondsOf(areas[area], `${path}.areaSeconds[${JSON.stringify(area)}]`)]);
  const byTechnique = Object.entries(techniques).map(([id, entry]) => {
    return [id, secondsOf(entry, `${path}.techniqueSeconds[${JSON.stringify(id)}]`)];
  });
  return {
    totalSeconds: countOf(reader, value.totalSeconds, `${path}.totalSeconds`) ?? 0,
    // The entries hold every area, so the record is total.
    areaSeconds: Object.fromEntries(byArea) as ByArea<number>,
    techniqueSeconds: Object.fromEntries(byTechnique),
  };
}

interface SpotParts {
  readonly technique: string;
  readonly side: StepSide;
  readonly regions?: readonly Region[];
}

function spotReader<T>(
  reader: Reader,
  finish: (reader: Reader, parts: SpotParts, from: { value: Unknowns; path: string }) => T | undefined,
) {
  return (value: unknown, path: string): T | undefined => {
    if (!isRecord(value)) return reader.report('wrong-type', path);
    const technique = value.technique;
    if (typeof technique !== 'string') return reader.report('wrong-type', `${path}.technique`);
    const side = oneOf<StepSide>(reader, [...SIDES, 'both'], value.side, `${path}.side`);
    const regions = optional(value.regions, (entry) =>
      listOf(reader, entry, `${path}.regions`, (region, at) => oneOf(reader, REGIONS, region, at)),
    );
    return side === undefined
      ? undefined
      : finish(reader, { technique, side, ...given('regions', regions) }, { value, path });
  };
}

function readRested(
  reader: Reader,
  parts: SpotParts,
  { value, path }: { value: Unknowns; path: string },
): RestedSpot | undefined {
  const until = momentOf(reader, value.until, `${path}.until`);
  const ruleId = value.ruleId ?? 'ST-02';
  if (typeof ruleId !== 'string') return reader.report('wrong-type', `${path}.ruleId`);
  return until === undefined ? undefined : { ...parts, until: instant(until), ruleId };
}

function readTingling(
  reader: Reader,
  parts: SpotParts,
  { value, path }: { value: Unknowns; path: string },
): OpenTingling | undefined {
  const since = momentOf(reader, value.since, `${path}.since`);
  return since === undefined ? undefined : { ...parts, since: instant(since) };
}

/** A place without regions is every place. */
function sorePlaceReader(reader: Reader) {
  return (value: unknown, path: string): SorePlace | undefined => {
    if (!isRecord(value)) return reader.report('wrong-type', path);
    const side = oneOf<StepSide>(reader, [...SIDES, 'both'], value.side, `${path}.side`);
    const regions = optional(value.regions, (entry) =>
      listOf(reader, entry, `${path}.regions`, (region, at) => oneOf(reader, REGIONS, region, at)),
    );
    return side === undefined ? undefined : { side, regions: regions ?? REGIONS };
  };
}

function readUnwell(reader: Reader, value: unknown): TriageLog['unwell'] {
  if (!isRecord(value)) return reader.report('wrong-type', '$.log.unwell');
  const since = momentOf(reader, value.since, '$.log.unwell.since');
  return since === undefined ? undefined : { since: instant(since) };
}

/** A moment is written as milliseconds since 1970 or as an ISO text. */
function momentOf(reader: Reader, value: unknown, path: string): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : value;
  return typeof at === 'number' && Number.isFinite(at) ? at : reader.report('wrong-type', path);
}
