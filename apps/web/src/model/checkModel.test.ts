// SPDX-License-Identifier: MIT
import { ROUTINE_IDS, ruleSet } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { makeCheckModel } from './checkModel.ts';
import { composeNow } from './composeNow.ts';
import { answerAll, makeWorld, only, settle } from './testing/makeWorld.fixture.ts';

const day = 86_400_000;

describe('the check', () => {
  it('gives a clearance to somebody with nothing to tell, and is in the journal first', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const { clearance, decision, check } = await world.passCheck({ pain: 2 });
    expect(decision.tier).toBe('ok');
    expect(clearance).toBeDefined();
    expect(world.check.phase.value).toBe('decided');
    const event = only(world.journal.events.value, 'checkFinished');
    expect(event).toMatchObject({ id: check, tier: 'ok', painNow: 2, form: 'full', ruleIds: expect.any(Array) });
    expect(event.answers.Q1).toEqual({ answer: 'no' });
    expect(world.stop.inForce.value).toBeUndefined();
  });

  it('gives none while anything is open', async () => {
    const world = await makeWorld();
    world.check.begin('session');
    await world.check.finish();
    expect(world.check.result.value?.clearance).toBeUndefined();
    expect(world.check.result.value?.decision.reasons).toContain('unanswered');
    await world.answerProfile();
    world.check.begin('session');
    await world.check.finish();
    expect(world.check.result.value?.clearance).toBeUndefined();
  });

  it('counts pain that was not touched as 6, and leaves it out of the record', async () => {
    const world = await makeWorld();
    world.check.begin('session');
    await answerAll(world.check.interview);
    await world.check.finish();
    const facts = world.check.result.value?.clearance?.facts;
    expect(facts?.session.ceiling).toBe(3);
    expect(facts?.session.contactSecondsMax).toBeLessThanOrEqual(300);
    expect(only(world.journal.events.value, 'checkFinished')).not.toHaveProperty('painNow');
  });

  it.each(ROUTINE_IDS)('asks on at a pain of 8 or more, and then opens no %s', async (id) => {
    const world = await makeWorld();
    await world.answerProfile();
    const short = await world.passCheck({ pain: 7 });
    const asked = Object.keys(world.check.interview.input().answers);
    const { clearance } = await world.passCheck({ pain: 8 });
    expect(Object.keys(world.check.interview.input().answers).length).toBeGreaterThan(asked.length);
    world.plan.choose(id);
    const { journal, person } = world;
    const ground = { journal, person, events: journal.events.value };
    const allowed = short.clearance && composeNow(world.plan.request.value, short.clearance, ground);
    expect(allowed?.ok && allowed.value.contactSeconds).toBeLessThanOrEqual(300);
    const refused = clearance && composeNow(world.plan.request.value, clearance, ground);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-little', offers: ['breathe', 'rest'] } });
  });

  it('says that it failed when it could not be recorded, and can be finished again', async () => {
    const world = await makeWorld();
    world.check.begin('session');
    await answerAll(world.check.interview);
    world.store.refuseWrites();
    await world.check.finish();
    expect(world.check.phase.value).toBe('failed');
    expect(world.check.result.value).toBeUndefined();
    world.store.allow();
    await world.check.finish();
    expect(world.check.phase.value).toBe('decided');
    expect(world.check.result.value?.clearance).toBeDefined();
    only(world.journal.events.value, 'checkFinished');
  });

  it('starts no session for somebody who came by its address, or reloaded the safety door', async () => {
    expect((await makeWorld()).check.purpose.value).toBe('door');
  });

  it('has no result left over when it begins anew', async () => {
    const world = await makeWorld();
    await world.passCheck();
    world.check.begin('door');
    expect(world.check.result.value).toBeUndefined();
    expect(world.check.phase.value).toBe('asking');
    expect(world.check.purpose.value).toBe('door');
  });
});

describe('a stop', () => {
  const raising = [
    ['an emergency', 'emergency', ['Q1', 'RF-01.when']],
    ['something urgent', 'urgent', ['Q8']],
  ] as const;

  it.each(raising)('by %s has its flag up before the journal hears of it', async (_name, _tier, yes) => {
    const world = await makeWorld();
    await world.answerProfile();
    const order: string[] = [];
    world.flag.onChange((record) => order.push(`flag ${record?.tier}`));
    const other = await world.otherTab();
    other.store.onOutsideChange(() => order.push('journal'));
    world.check.begin('session');
    await answerAllYes(world.check.interview, yes);
    await world.check.finish();
    const tier = world.check.result.value?.decision.tier;
    expect(order[0]).toBe(`flag ${tier}`);
    expect(order.indexOf('journal')).toBe(1);
    expect(world.check.result.value?.clearance).toBeUndefined();
    expect(only(world.journal.events.value, 'stopRaised')).toMatchObject({ tier });
    expect(only(world.journal.events.value, 'checkFinished')).toMatchObject({ tier });
  });

  it('keeps country and questions, so that the stop page needs no database', async () => {
    const world = await makeWorld();
    await world.person.prefer('country', 'DE');
    await world.answerProfile();
    world.check.begin('session');
    await answerAllYes(world.check.interview, ['Q1']);
    await world.check.finish();
    const record = world.flag.read();
    expect(record).toMatchObject({ tier: 'emergency', country: 'DE' });
    expect(record?.questions.length).toBeGreaterThan(0);
    expect(record?.ruleIds.length).toBeGreaterThan(0);
    expect(world.stop.inForce.value?.questions).toEqual(record?.questions);
  });

  it('holds even if nothing can be written', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    world.check.begin('session');
    await answerAllYes(world.check.interview, ['Q1']);
    world.store.refuseWrites();
    await world.check.finish();
    expect(world.check.phase.value).toBe('failed');
    expect((await world.reopen()).stop.inForce.value?.tier).toBe('emergency');
  });

  it('is lifted by answering its questions with a plain no', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    world.check.begin('session');
    await answerAllYes(world.check.interview, ['Q1']);
    await world.check.finish();
    const { questions } = world.stop.inForce.value ?? { questions: [] };
    const answers = Object.fromEntries(questions.map((id) => [id, { answer: 'no' } as const]));
    expect(await world.stop.liftAsCorrected(answers)).toBe(true);
    const { decision } = await world.passCheck();
    expect(decision.tier).toBe('ok');
  });

  it('ends a session that runs', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(150_000);
    expect(world.session.view.value).toBeDefined();
    await world.stop.raise({ tier: 'urgent', ruleIds: [], questions: [], unsure: [], country: '', rulesVersion: '1' });
    // The shell does this as soon as `inForce` says so.
    await world.session.abort();
    expect(world.session.view.value).toBeUndefined();
    expect(world.stage.isAwake()).toBe(false);
    const ended = only(world.journal.events.value, 'sessionFinished');
    expect(ended.ending).not.toBe('complete');
    expect(ended.seconds).toBeGreaterThan(100);
    expect((await world.reopen()).session.resumable.value).toBeUndefined();
  });

  it('does not wait for a journal that does not answer; what was done is kept for later', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(150_000);
    world.store.refuseWrites();
    let isOver = false;
    void world.session.abort().then(() => {
      isOver = true;
    });
    world.clock.advance(300);
    await settle();
    expect(isOver).toBe(true);
    world.store.allow();
    const later = await world.reopen(2 * 3_600_000);
    expect(only(later.journal.events.value, 'sessionFinished').ending).toBe('left');
  });
});

describe('the wording', () => {
  it('is full the first time, short within seven days, full on the seventh', async () => {
    const world = await makeWorld();
    expect(world.check.form.value).toBe('full');
    await world.passCheck();
    expect(world.check.form.value).toBe('short');
    const soon = await world.reopen(6 * day);
    expect(soon.check.form.value).toBe('short');
    await soon.passCheck();
    const late = await world.reopen(7 * day);
    expect(late.check.form.value).toBe('full');
  });

  it('T20 is full under new rules, and says that they are new, until a check was decided by them', async () => {
    const world = await makeWorld();
    await world.passCheck();
    expect(world.check.hasNewRules.value).toBe(false);
    const rules = { ...ruleSet, version: '2099.1' };
    const updated = makeCheckModel({ ...world, ruleSet: rules });
    expect([updated.form.value, updated.hasNewRules.value]).toEqual(['full', true]);
    updated.begin('session');
    await answerAll(updated.interview);
    await updated.finish();
    expect([updated.form.value, updated.hasNewRules.value]).toEqual(['short', false]);
  });

  it('is full again after a change of the profile', async () => {
    const world = await makeWorld();
    await world.passCheck();
    await world.person.answer({ 'CI-02': { answer: 'yes' } });
    expect(world.check.form.value).toBe('full');
    await world.passCheck();
    expect(world.check.form.value).toBe('short');
  });

  it('is full after a clock was set back', async () => {
    const world = await makeWorld();
    await world.passCheck();
    expect((await world.reopen(-3 * day)).check.form.value).toBe('full');
  });
});

/** Yes to these and to whatever is asked because of them; no to the rest. */
async function answerAllYes(interview: Parameters<typeof answerAll>[0], ids: readonly string[]): Promise<void> {
  interview.setPain(2);
  for (let count = 0; interview.screen.value !== undefined && count < 100; count += 1) {
    const screen = interview.screen.value;
    if (screen.kind === 'group') await interview.answerGroup(screen.questions.filter((id) => ids.includes(id)));
    else if (screen.kind === 'choice') await interview.choose(screen.options.slice(0, 1));
    else await interview.answer('yes');
  }
}
