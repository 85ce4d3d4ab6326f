import type { ClearanceFacts } from '../triage/clearance.ts';
import { type ComposeSetting, composeRoutine } from './composeRoutine.ts';
import { type DayRecord, emptyDay } from './dayRecord.ts';
import { makeClearance, makeLibrary } from './routine.fixture.ts';
import type { ContactStep, Routine, RoutineRequest } from './routine.ts';

export const library = makeLibrary();

export function compose(
  request: RoutineRequest,
  facts: Partial<ClearanceFacts> = {},
  setting: Partial<ComposeSetting> = {},
) {
  return composeRoutine(request, makeClearance(facts), { library, ...setting });
}

export function composed(
  request: RoutineRequest,
  facts: Partial<ClearanceFacts> = {},
  setting: Partial<ComposeSetting> = {},
) {
  const result = compose(request, facts, setting);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function day(over: Partial<DayRecord>): DayRecord {
  return { ...emptyDay, ...over };
}

export const contactsOf = (routine: Routine): readonly ContactStep[] =>
  routine.steps.filter((step) => step.kind === 'contact');
export const of = (routine: Routine, technique: string) =>
  contactsOf(routine).filter((step) => step.technique === technique);
export const restsOf = (routine: Routine) => routine.steps.flatMap((step) => (step.kind === 'rest' ? [step.rest] : []));
export const only = (request: RoutineRequest, ...ids: string[]): RoutineRequest => ({
  ...request,
  wishes: request.wishes.filter(({ technique }) => ids.includes(technique)),
});
