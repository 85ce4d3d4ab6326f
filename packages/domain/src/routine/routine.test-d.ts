// SPDX-License-Identifier: MIT
// What must not compile: a routine that no triage opened. Checked with the other types; nothing of this runs.
import { Clearance, type ClearanceFacts } from '../triage/clearance.ts';
import { composeRoutine } from './composeRoutine.ts';
import { Routine, type RoutineRequest } from './routine.ts';

declare const request: RoutineRequest;
declare const facts: ClearanceFacts;
const setting = { library: new Map() };

// @ts-expect-error a look-alike of a clearance opens nothing
composeRoutine(request, { facts }, setting);

// @ts-expect-error a clearance cannot be made without the key of triage
export const forged = new Clearance(facts);

// @ts-expect-error steps that were written down are no routine
export const written: Routine = { kind: 'routine', request, steps: [], totalSeconds: 600 };

// @ts-expect-error a routine cannot be made without the key of the composer
export const made = new Routine(request);
