// SPDX-License-Identifier: MIT
import { day, dayStartHour, instant } from '@knead/base';
import type { Moment } from '@knead/domain';

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const msPerMinute = 60_000;

/**
 * A time with its distance from Greenwich, and the diary day it falls in there. A local time without the distance is
 * refused, for it means something else elsewhere.
 */
export function parseMoment(text: string): Moment | undefined {
  const match = pattern.exec(text);
  const at = Date.parse(text);
  if (match === null || Number.isNaN(at)) return undefined;
  const [, sign = '+', hours = '0', minutes = '0'] = match;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return momentOf(at, offset);
}

/**
 * Where no time was given, it is as early as can be: what was checked lies ahead and eases nothing, what rests still rests,
 * and the first week has not ended. A missing time makes nothing milder.
 */
export const noMoment: Moment = momentOf(0, dayStartHour * 60);

function momentOf(at: number, offsetMinutes: number): Moment {
  const local = new Date(at + (offsetMinutes - dayStartHour * 60) * msPerMinute);
  return { now: instant(at), today: day(local.toISOString().slice(0, 10)) };
}
