// SPDX-License-Identifier: MIT
import {
  AREAS,
  areaDaySecondsMax,
  changeFactor,
  changeoverSecondsDefault,
  firstWeekPressureMax,
  type RoutineRequest,
  requestSecondsMax,
  requestSecondsMin,
  type TechniqueFacts,
  warmUpPressureMax,
} from '@knead/domain';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

interface Wished {
  readonly wish: RoutineRequest['wishes'][number];
  readonly facts: TechniqueFacts;
}

/** Ready-made routines: that a healthy person can be led through them as wished; the first week may only shorten them. */
export function checkRoutines({ routines, techniques }: Content): readonly ContentProblem[] {
  const all = faultIn('src/routines.ts');
  return [
    ...routines.flatMap((routine) => problemsOf(routine, techniques)),
    ...repeated(routines.map(({ id }) => id)).map((id) => all(id, 'an id stands for one routine alone')),
    ...AREAS.filter((area) => routines.every((routine) => routine.area !== area)).map((area) =>
      all(area, 'give this area a ready-made routine'),
    ),
  ];
}

function problemsOf(routine: RoutineRequest, techniques: readonly TechniqueFacts[]): readonly ContentProblem[] {
  const fault = faultIn(`src/routines/${routine.id}.ts`);
  const wished = routine.wishes.flatMap((wish): readonly Wished[] => {
    const facts = techniques.find(({ id }) => id === wish.technique);
    return facts === undefined ? [] : [{ wish, facts }];
  });
  const unknown = routine.wishes.filter(({ technique }) => techniques.every(({ id }) => id !== technique));
  const { totalSeconds } = routine;
  const contact = wished.reduce((sum, each) => sum + contactSeconds(each), 0);
  const changes = wished.reduce((sum, { facts }) => sum + sidesOf(facts), 0) * changeoverSecondsDefault * changeFactor;
  return [
    ...unknown.map(({ technique }) => fault('wishes', `there is no technique ${technique}`)),
    ...repeated(routine.wishes.map(({ technique }) => technique)).map((id) => fault('wishes', `wish for ${id} once`)),
    ...(totalSeconds >= requestSecondsMin && totalSeconds <= requestSecondsMax
      ? []
      : [fault('totalSeconds', `stay within ${requestSecondsMin} and ${requestSecondsMax}`)]),
    ...(contact <= areaDaySecondsMax
      ? []
      : [fault('wishes', `${contact} s of contact: an area gets at most ${areaDaySecondsMax} a day (safety.md 4.2)`)]),
    ...(contact + changes <= totalSeconds
      ? []
      : [fault('totalSeconds', 'the wishes and their changeovers do not fit in')]),
    ...(wished[0]?.facts.nerveAdjacent ? [fault('wishes', 'never begin beside a nerve (R6)')] : []),
    ...wished.flatMap((each) => wishProblems(routine, each).map((remedy) => fault(each.wish.technique, remedy))),
  ];
}

function wishProblems(routine: RoutineRequest, { wish, facts }: Wished): readonly string[] {
  const { min, max } = facts.sideSeconds;
  const most = wish.pressureMax ?? facts.pressure.ceiling;
  return [
    ...(wish.sideSeconds >= min && wish.sideSeconds <= max ? [] : [`wish for ${min} to ${max} s a side`]),
    ...(facts.area === routine.area || most <= warmUpPressureMax
      ? []
      : [`outside the area it is a warm-up: pressureMax ${warmUpPressureMax} at most`]),
    ...(facts.tools[0] === 'hand' || most <= firstWeekPressureMax
      ? []
      : [`with a tool set pressureMax to ${firstWeekPressureMax} at most (product.md 9)`]),
    ...(facts.pressure.start <= most ? [] : ['it starts above its own pressureMax, so it would be left out']),
  ];
}

function contactSeconds({ wish, facts }: Wished): number {
  return wish.sideSeconds * sidesOf(facts);
}

function sidesOf(facts: TechniqueFacts): number {
  return facts.sides === 'each' ? 2 : 1;
}
