// SPDX-License-Identifier: MIT
import type { Area, Pressure, Region } from '../atlas/areas.ts';

/** Contact of a whole body in a day, seconds (`safety.md` 4.2, `techniques.md` F.2). */
export const daySecondsMax = 1200;
/** Contact in a day during the first seven days, seconds (`safety.md` 4.2). */
export const firstWeekDaySecondsMax = 360;
/** Highest pressure in the first seven days (`safety.md` 0.6). */
export const firstWeekPressureMax: Pressure = 3;
/** Highest pressure outside the day's one area in the first seven days (`product.md` 9). */
export const warmUpPressureMax: Pressure = 2;
/** Contact of one area in a day, seconds (`safety.md` 4.2). */
export const areaDaySecondsMax = 480;
/** The same for hands or feet when all of it is light, seconds (`safety.md` 4.2). */
export const lightAreaDaySecondsMax = 900;
/** Areas in which light work may be longer (`safety.md` 4.2). */
export const lightAreas: readonly Area[] = ['wrist-hands', 'feet-ankles'];
/** Highest pressure that counts as light there, and highest outside the one firm area (`techniques.md` F.2, F.1 R8). */
export const lightPressureMax: Pressure = 3;
/** Contact of one spot in a session, seconds (`safety.md` 4.2). */
export const spotSecondsMax = 60;
/** Contact of one spot in a day, seconds; F.2 says it of firm work, we keep it for all. */
export const spotDaySecondsMax = 180;
/** A technique gets at most this many times its longest bout in a day, each side (`techniques.md` F.2). */
export const techniqueDayFactor = 1.5;

/** Longest unbroken hold, seconds (`product.md` 9). */
export const holdSecondsMax = 30;
/** The same at the neck and skull base, seconds (`safety.md` 4.2). */
export const neckHoldSecondsMax = 10;
export const neckRegions: readonly Region[] = ['neck_front', 'neck_side', 'neck_back'];
/** Regions with places of NG-05: strokes and circles by hand only, nothing is held (`product.md` 9). */
export const unheldRegions: readonly Region[] = ['wrist', 'ankle'];

/** Beside a shallow nerve: highest pressure, and seconds on one side in a day, in one bout (F.1 R6, F.2). */
export const nervePressureMax: Pressure = 3;
export const nerveDaySecondsMax = 60;

/** Seconds to get into place; twice that with a change of pose or tool; a person may set 5 to 40 (`product.md` 9). */
export const changeoverSecondsDefault = 10;
export const changeoverSecondsMin = 5;
export const changeoverSecondsMax = 40;
export const changeFactor = 2;

/** Slow breathing before anything of this pressure or more, seconds (`techniques.md` F.1 R2). */
export const openingSecondsMin = 60;
export const firmFromPressure: Pressure = 3;
/** Longest opening while there is something else to give the time to, seconds (own judgement). */
export const openingSecondsTypical = 120;
/** Requests shorter than this have no minute for a warm-up and stay at a light hold instead, seconds (R8). */
export const shortRequestSecondsBelow = 300;
export const shortPressureMax: Pressure = 2;
/** Settling in before a short routine, seconds (own judgement). */
export const shortOpeningSecondsMin = 20;
/** Closing, seconds (`techniques.md` F.1 R9). */
export const closeSecondsMin = 30;
export const closeSecondsMax = 60;
/** A pause to move freely between two techniques, or a look at the skin, seconds (F.1 R9, F.7; own judgement). */
export const pauseSecondsMin = 30;
export const pauseSecondsMax = 60;

/** Shortest and longest routine, seconds (issue: below three minutes breath or rest; F.2: hard stop). */
export const requestSecondsMin = 180;
export const requestSecondsMax = 1800;
/** Most wishes in a request (own bound). */
export const wishesMax = 10;
/** Less contact than this makes no session, seconds (own judgement). */
export const contactSecondsMin = 60;
/** An allowance smaller than this is not used, seconds (own judgement). */
export const stepAllowanceSecondsMin = 20;
/** An area with less than this left today is closed, seconds (own judgement). */
export const areaAllowanceSecondsMin = 30;
/** No step is shorter, seconds (own judgement). */
export const stepSecondsMin = 10;
/** Steps are added to a routine only while each can have this, seconds (own judgement). */
export const stepSecondsRoomy = 30;
