// SPDX-License-Identifier: MIT
import { ROUTINE_IDS, routines, ruleSet, techniques } from '@knead/content';
import {
  type Answers,
  type AnswerWord,
  type Clearance,
  type ContactStep,
  ceilingAt,
  decideTriage,
  firstWeekDaySecondsMax,
  kindsByStroke,
  type Question,
  type QuestionId,
  questionsOf,
  type Routine,
  type RoutineRequest,
  type Score,
  SIDES,
  simplerSuffix,
  type TriageOutcome,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { composeNow } from './composeNow.ts';
import { requestOf, TODAY_LENGTHS } from './planModel.ts';
import { makeWorld, type World } from './testing/makeWorld.fixture.ts';
import { triageInputOf } from './triageInput.ts';

const requests: readonly RoutineRequest[] = ROUTINE_IDS.flatMap((id) =>
  TODAY_LENGTHS.map((length) => requestOf(id, length)),
);

const isGroup = (id: QuestionId) => ruleSet.groups.some((group) => group.questionIds.includes(id));
const profile = ruleSet.questions.filter(({ phase }) => phase === 'profile');
const noes = (questions: readonly Question[]): Answers =>
  Object.fromEntries(questions.filter(({ id }) => isGroup(id)).map(({ id }) => [id, { answer: 'no' } as const]));
const nothingToTell: Answers = { ...noes(profile), 'age.18to49': { answer: 'yes' }, age: { answer: 'yes' } };
const noneOfThese = noes(ruleSet.questions.filter(({ phase }) => phase === 'check'));

interface Row {
  readonly name: string;
  readonly said: Answers;
}

/** Each answer that can be given to a question of the profile, with a yes to whatever must be so for it to be asked. */
function rowsOf(question: Question): readonly Row[] {
  const parents = question.ask === undefined ? [] : questionsOf(question.ask);
  const behind = Object.fromEntries(parents.map((id) => [id, { answer: 'yes' } as const]));
  const words: readonly AnswerWord[] = ['yes', 'not-sure'];
  if (question.kind === 'choice') {
    const choices = question.options.map(({ id }) => ({ name: id, said: chosen(question, id) }));
    const unsure = { name: `${question.id} not-sure`, said: { [question.id]: { answer: 'not-sure' } } as const };
    return [...choices, unsure].map(({ name, said }) => ({ name, said: { ...behind, ...said } }));
  }
  return words.map((answer) => ({ name: `${question.id} ${answer}`, said: { ...behind, [question.id]: { answer } } }));
}

function chosen(question: Question, id: QuestionId): Answers {
  const options = question.kind === 'choice' ? question.options : [];
  const others = Object.fromEntries(options.map((option) => [option.id, { answer: 'no' } as const]));
  return { ...others, [question.id]: { answer: 'yes' }, [id]: { answer: 'yes' } };
}

const rows = profile.flatMap(rowsOf);

/** Asks triage again until nothing is open: every further question gets this answer. */
function decided(world: World, said: Answers, further: AnswerWord): TriageOutcome {
  let answers = { ...nothingToTell, ...said };
  for (let turn = 0; turn < 30; turn += 1) {
    const outcome = decide(world, answers);
    const open = outcome.decision.unanswered.filter((id) => !(id in answers));
    if (open.length === 0) return outcome;
    answers = { ...answers, ...Object.fromEntries(open.flatMap((id) => answersTo(id, further))) };
  }
  throw new Error('It asks for ever.');
}

function answersTo(id: QuestionId, answer: AnswerWord): readonly (readonly [QuestionId, Answers[string]])[] {
  const question = ruleSet.questions.find((one) => one.id === id.replace(simplerSuffix, ''));
  const options = question?.kind === 'choice' ? question.options : [];
  return [[id, { answer }], ...options.map((option) => [option.id, { answer: 'no' }] as const)];
}

function decide(world: World, said: Answers, painNow: Score = 2): TriageOutcome {
  const ids = new Set(
    profile.flatMap((one) => [one.id, ...(one.kind === 'choice' ? one.options.map((o) => o.id) : [])]),
  );
  const isProfile = (id: QuestionId) => ids.has(id.replace(simplerSuffix, ''));
  const pick = (isWanted: (id: QuestionId) => boolean) =>
    Object.fromEntries(Object.entries(said).filter(([id]) => isWanted(id)));
  const answers = { ...noneOfThese, ...pick((id) => !isProfile(id)) };
  return decideTriage(ruleSet, triageInputOf(world.journal, { profile: pick(isProfile), answers, painNow }));
}

function compose(world: World, request: RoutineRequest, clearance: Clearance) {
  const { journal, person } = world;
  return composeNow(request, clearance, { journal, person, events: journal.events.value });
}

/** What of a step goes beyond the clearance; empty when nothing does. */
function beyond(step: ContactStep, { facts }: Clearance): readonly string[] {
  const technique = techniques.get(step.technique);
  if (technique === undefined) return [`${step.technique} is unknown`];
  const sides = step.side === 'both' ? SIDES : [step.side];
  const kinds = technique.strokes.flatMap((stroke) => kindsByStroke[stroke]);
  const places = technique.regions.flatMap((region) => sides.map((side) => ({ region, side })));
  const faults = places.flatMap(({ region, side }) => {
    const limit = facts.limits[region][side];
    const where = `${step.technique} at ${region} ${side}`;
    return [
      ...(limit.blocked ? [`${where}: blocked`] : []),
      ...(limit.tools.includes(step.tool) ? [`${where}: ${step.tool}`] : []),
      ...limit.techniqueKinds.filter((kind) => kinds.includes(kind)).map((kind) => `${where}: ${kind}`),
      ...(step.pressure.ceiling > ceilingAt(facts, { region, side }, step.tool) ? [`${where}: too hard`] : []),
      ...(step.holdSeconds > (limit.holdSecondsMax ?? 30) ? [`${where}: held too long`] : []),
      ...(step.seconds > (limit.daySecondsMax ?? Number.POSITIVE_INFINITY) ? [`${where}: too long`] : []),
    ];
  });
  const onFloor = technique.onFloor === true && facts.session.floorBlocked;
  const posed = facts.session.posesBlocked.includes(step.pose) || onFloor;
  return posed ? [...faults, `${step.technique}: ${step.pose}`] : faults;
}

/** What of a routine goes beyond the request, the clearance or the first week. */
function faultsOf(routine: Routine, request: RoutineRequest, clearance: Clearance): readonly string[] {
  const contact = routine.steps.filter((step) => step.kind === 'contact');
  const total = routine.steps.reduce((sum, step) => sum + step.seconds + step.changeoverSeconds, 0);
  const seconds = contact.reduce((sum, step) => sum + step.seconds, 0);
  const { contactSecondsMax } = clearance.facts.session;
  return [
    ...(total === request.totalSeconds ? [] : [`${total} s in all`]),
    ...(seconds <= Math.min(contactSecondsMax, firstWeekDaySecondsMax) ? [] : [`${seconds} s of contact`]),
    ...(contact.every((step) => step.pressure.target <= 3) ? [] : ['harder than the first week allows']),
    ...contact.flatMap((step) => beyond(step, clearance)),
  ];
}

describe('every answer of the profile with every routine', () => {
  it('has rows for all questions and all options', () => {
    const named = new Set(rows.map(({ name }) => name.split(' ')[0]));
    const ids = profile.flatMap((one) => (one.kind === 'choice' ? one.options.map(({ id }) => id) : [one.id]));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('composes each at both lengths for somebody with nothing to tell', async () => {
    const world = await makeWorld();
    const { clearance } = decided(world, {}, 'no');
    if (clearance === undefined) throw new Error('it is cleared');
    for (const request of requests) {
      const routine = compose(world, request, clearance);
      if (!routine.ok) throw new Error(JSON.stringify(routine.error));
      expect(faultsOf(routine.value, request, clearance)).toEqual([]);
      // In the first week there may be less time than a longer one asks for; nothing else is left out.
      const others = routine.value.leftOut.filter(({ reason }) => reason !== 'no-time');
      if (request.totalSeconds > 180) expect(others, request.id).toEqual([]);
    }
  });

  it.each(rows)('$name: within its limits, or breathing and rest', async ({ said }) => {
    const world = await makeWorld();
    for (const further of ['no', 'not-sure'] as const) {
      const { clearance, decision } = decided(world, said, further);
      if (clearance === undefined) {
        expect([decision.tier, ...decision.unanswered]).not.toEqual(['ok']);
        continue;
      }
      for (const request of requests) {
        const routine = compose(world, request, clearance);
        if (routine.ok) expect(faultsOf(routine.value, request, clearance), request.id).toEqual([]);
        else expect(routine.error).toMatchObject({ kind: 'too-little', offers: ['breathe', 'rest'] });
        const leftOut = routine.ok
          ? routine.value.leftOut
          : routine.error.kind === 'too-little' && routine.error.leftOut;
        const done = routine.ok
          ? routine.value.steps.flatMap((step) => ('technique' in step ? [step.technique] : []))
          : [];
        const silent = request.wishes
          .map(({ technique }) => technique)
          .filter((id) => !done.includes(id) && !(leftOut || []).some(({ technique }) => technique === id));
        expect(silent, `${request.id}: left out without a word`).toEqual([]);
      }
    }
  });

  it.each(profile.filter(({ id }) => isGroup(id)).map(({ id }) => id))('%s left open: no clearance', async (id) => {
    const world = await makeWorld();
    const { [id]: _open, ...rest } = nothingToTell;
    const { clearance, decision } = decide(world, rest);
    expect(clearance).toBeUndefined();
    expect(decision.unanswered).toContain(id);
  });

  it('gives none for an answer to a question that nobody knows', async () => {
    const world = await makeWorld();
    const input = triageInputOf(world.journal, { profile: nothingToTell, answers: noneOfThese, painNow: 2 });
    const handedIn = { ...input, profile: { ...nothingToTell, 'CI-999': { answer: 'yes' } as const } };
    expect(decideTriage(ruleSet, handedIn).clearance).toBeUndefined();
  });

  it('opens nothing for anybody under eighteen', async () => {
    const world = await makeWorld();
    const said = { 'age.under18': { answer: 'yes' }, 'age.18to49': { answer: 'no' } } as const;
    const { clearance } = decided(world, said, 'no');
    for (const request of requests) {
      expect(clearance && compose(world, request, clearance)).not.toMatchObject({ ok: true });
    }
  });
});

describe('the day', () => {
  it('takes off what was had today, and gives it again tomorrow', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(600_000);
    const today = await world.passCheck();
    if (today.clearance === undefined) throw new Error('it is cleared');
    const again = compose(world, { ...routines['hands-after-desk'], totalSeconds: 600 }, today.clearance);
    const had = world.person.sessions.value[0]?.contactSeconds ?? 0;
    expect(had).toBeGreaterThan(300);
    expect(again.ok ? again.value.contactSeconds : 0).toBeLessThanOrEqual(firstWeekDaySecondsMax - had);
    const tomorrow = await world.reopen(86_400_000);
    expect(tomorrow.compose(await tomorrow.passCheck()).contactSeconds).toBe(had);
  });

  it('starts lower where it was too much, and leaves alone where it tingled', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    for (let turn = 0; world.session.view.value?.mode !== 'working' || !world.session.view.value.side; turn += 1) {
      if (turn > 500) throw new Error('It never came to contact.');
      await world.advance(1000);
    }
    const eased = world.session.view.value.step;
    world.session.send({ kind: 'tooMuch' });
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    const tomorrow = await world.reopen(86_400_000);
    const routine = tomorrow.compose(await tomorrow.passCheck());
    if (eased.kind !== 'contact') throw new Error('it was contact');
    const same = routine.steps.find((step) => step.kind === 'contact' && step.technique === eased.technique);
    expect(same?.kind === 'contact' && same.pressure.start).toBeLessThan(eased.pressure.start);
  });

  it('keeps to the changeover that was chosen', async () => {
    const world = await makeWorld();
    await world.person.prefer('changeoverSeconds', 20);
    const routine = world.compose(await world.passCheck());
    expect(routine.steps.every((step) => step.changeoverSeconds >= 20)).toBe(true);
    expect(routine.totalSeconds).toBe(600);
  });
});
