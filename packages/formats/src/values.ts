// SPDX-License-Identifier: MIT
import {
  type Day,
  type DeviceId,
  type EventId,
  type HybridTime,
  type Instant,
  isHybridTime,
  isId,
  parseDay,
  type SessionId,
  type ZoneName,
} from '@knead/base';
import { type Pressure, pressureMax, SCORES, type Score } from '@knead/domain';
import * as v from 'valibot';

/** The only moments a journal holds: from 2000 to the end of 2099. A wilder clock would outlive every later one. */
const instantMin = Date.UTC(2000, 0, 1);
const instantMax = Date.UTC(2100, 0, 1) - 1;

/** Longest session whose seconds are believed: a day. */
const secondsMax = 86_400;
/** Most members of a list inside one event. */
const listMax = 1000;
/** Most ids that one deletion, restoring or import may name: a whole journal. */
export const targetsMax = 500_000;
/** Most characters of a preference. */
const textMax = 200;

const tokenPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/;
const isText = (value: unknown): value is string => typeof value === 'string';

/** An id, a code or a name of this product: letters, digits and `. _ : -`, at most 80. */
export const tokenSchema = v.pipe(v.string(), v.regex(tokenPattern));
export const textSchema = v.pipe(v.string(), v.maxLength(textMax));

const isOurId = (value: unknown) => isText(value) && isId(value);
export const eventIdSchema = v.custom<EventId>(isOurId, 'an id');
export const deviceIdSchema = v.custom<DeviceId>(isOurId, 'an id');
export const sessionIdSchema = v.custom<SessionId>(isOurId, 'an id');
export const daySchema = v.custom<Day>((value) => isText(value) && parseDay(value).ok, 'a day');
export const zoneNameSchema = v.custom<ZoneName>((value) => isText(value) && isZoneKnown(value), 'a time zone');
export const instantSchema = v.custom<Instant>(isInstant, 'a moment');
export const hybridTimeSchema = v.custom<HybridTime>(
  (value) => isText(value) && isHybridTime(value) && Number(value.slice(0, 13)) <= instantMax,
  'a hybrid time',
);
export const scoreSchema = v.custom<Score>((value) => SCORES.some((score) => score === value), '0 to 10');
export const pressureSchema = v.custom<Pressure>(
  (value) => SCORES.some((score) => score === value && score <= pressureMax),
  '0 to 5',
);
export const secondsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(secondsMax));
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(listMax));

/** A list that cannot be written to and is not endless. */
export function listOf<const S extends v.GenericSchema>(item: S, max = listMax) {
  return v.pipe(v.array(item), v.maxLength(max), v.readonly());
}

function isInstant(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= instantMin && value <= instantMax;
}

const knownZones = new Map<string, boolean>();

/** Whether this engine knows a time zone. Asking is slow, so answers are kept. */
function isZoneKnown(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  const isKnown = name.length <= textMax && canFormatIn(name);
  knownZones.set(name, isKnown);
  return isKnown;
}

function canFormatIn(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
