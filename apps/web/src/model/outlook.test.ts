// SPDX-License-Identifier: MIT
import { ROUTINE_IDS, routines, ruleSet, techniques } from '@knead/content';
import { explainLimits, foreseeLimits, foreseeRoutine, SIDES } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { composeNow } from './composeNow.ts';
import { isNews, leftOutGroups } from './leftOutGroups.ts';
import { newLimits } from './newLimits.ts';
import { makeWorld } from './testing/makeWorld.fixture.ts';
import { triageInputOf } from './triageInput.ts';

describe('what is foreseen before a check', () => {
  it('T47 tells what the routine of Today would leave out, and why', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-16', 'CI-16.side.left', 'CI-16.side.right'] });
    world.plan.choose('hands-after-desk');
    expect(world.outlook.leftOut.value).toEqual([]);
    world.plan.choose('feet-in-the-evening');
    const groups = world.outlook.leftOut.value;
    expect(groups.flatMap(({ titles }) => titles)).toContain('technique.fa-arch-thumbs.title');
    expect(groups.flatMap(({ because }) => because)).toContain('rule.CI-16.message');
  });

  it('T47 is what the check then leaves out, where nothing is new and nothing hurts', async () => {
    for (const card of ['CI-01', 'CI-07', 'CI-08', 'CI-15', 'CI-18', 'CI-44']) {
      const world = await makeWorld();
      await world.answerProfile({ yes: [card] });
      const { clearance } = await world.passCheck({ pain: 0 });
      if (clearance === undefined) throw new Error(card);
      const { journal, person, plan } = world;
      const composed = composeNow(plan.request.value, clearance, { journal, person, events: journal.events.value });
      const refused = composed.ok || composed.error.kind !== 'too-little' ? [] : composed.error.leftOut;
      const leftOut = composed.ok ? composed.value.leftOut : refused;
      const byLimits = leftOutGroups(leftOut.filter(({ reason }) => reason !== 'no-time'));
      expect(world.outlook.leftOut.value, card).toEqual(byLimits);
    }
  });

  it('R35 names the rule that leaves a move out, and none that only softens there', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-01', 'CI-02', 'CI-35', 'X-NECK', 'X-NECK.since'] });
    const input = triageInputOf(world.journal, { profile: world.lasting(), answers: {}, painNow: 0 });
    const limits = foreseeLimits(ruleSet, input);
    for (const id of ROUTINE_IDS) {
      const { leftOut: left } = foreseeRoutine({ ...routines[id], totalSeconds: 600 }, limits, { library: techniques });
      for (const { technique, side, reason, ruleIds } of left) {
        if (reason !== 'region-blocked') continue;
        const regions = techniques.get(technique)?.regions ?? [];
        const sides = side === undefined ? SIDES : [side];
        const causes = regions.flatMap((region) => sides.flatMap((one) => limits.limits[region][one].because ?? []));
        const blocking = causes.filter(({ effect }) => effect.block === true).map(({ ruleId }) => ruleId);
        expect(
          ruleIds.filter((ruleId) => !blocking.includes(ruleId)),
          technique,
        ).toEqual([]);
      }
    }
    world.plan.choose('neck-and-shoulders');
    const groups = world.outlook.leftOut.value;
    expect(groups.length).toBeGreaterThan(0);
    for (const { because } of groups) expect(because).not.toContain('rule.CI-02.message');
  });

  it('T47 says when nothing of a routine fits, and what else does', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect([world.outlook.isOut.value, world.outlook.others.value.length]).toEqual([false, 3]);
    await world.person.answer({ 'X-NECK': { answer: 'yes' } });
    world.plan.choose('neck-and-shoulders');
    expect(world.outlook.isOut.value).toBe(true);
    expect(world.outlook.leftOut.value.flatMap(({ titles }) => titles)).toHaveLength(
      routines['neck-and-shoulders'].wishes.length,
    );
    const areas = world.outlook.others.value.map((id) => routines[id].area);
    expect(areas).toContain('wrist-hands');
    expect(areas).not.toContain('neck-shoulders');
    expect(new Set(areas).size).toBe(areas.length);
  });

  it('T47 tells what a professional should look at, until one has', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['SIGN-pain', 'RF-50.weeks', 'RF-50.at.hand-left'] });
    expect(world.outlook.advice.value).toEqual(['rule.RF-50.message']);
    await world.passCheck();
    await world.check.takeWord('RF-50', { when: world.journal.today(), sameEpisode: false, unchanged: true });
    expect(world.outlook.advice.value).toEqual([]);
  });

  it('R21 leads breathing without a check', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect(await world.session.beginRest('breathe')).toBe(true);
    const started = world.journal.events.value.find((event) => event.kind === 'sessionStarted');
    expect(started).not.toHaveProperty('check');
    expect(world.session.steps.value.every(({ kind }) => kind === 'rest')).toBe(true);
  });

  it('T47 is no news in the check, but one more thing is, and another reason for the same thing', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-16', 'CI-16.side.left', 'CI-16.side.right'] });
    world.plan.choose('feet-in-the-evening');
    const foreseen = world.outlook.leftOut.value;
    const [first] = foreseen;
    if (first === undefined) throw new Error('something is left out');
    expect(isNews(foreseen, foreseen)).toBe(false);
    expect(isNews([], foreseen)).toBe(false);
    expect(isNews(foreseen, [])).toBe(true);
    expect(isNews([{ ...first, because: ['rule.CI-01.message'] }], foreseen)).toBe(true);
    expect(isNews([{ ...first, titles: [...first.titles, 'technique.wh-palm-pads.title'] }], foreseen)).toBe(true);
  });

  it('T47 opens nothing: limits that are foreseen are no clearance, and there are no steps', () => {
    const input = { profile: {}, answers: {}, now: Number.NaN, today: '2026-11-22' } as never;
    const limits = foreseeLimits({ ...ruleSet, rules: [] }, input);
    expect(limits.session.contactSecondsMax).toBe(0);
    const broken = foreseeLimits({ ...ruleSet, questions: [] }, input);
    expect(broken.limits.hand.left.blocked).toBe(true);
    const library = new Map();
    const request = { id: 'x', area: 'wrist-hands', totalSeconds: 600, wishes: [] } as const;
    expect(foreseeRoutine(request, limits, { library })).toEqual({ fits: false, leftOut: [] });
  });

  it('T45 counts a rule that cannot be read with all it can limit, and asks nothing about it', () => {
    const input = { profile: {}, answers: {}, now: 0, today: '2026-11-22' } as never;
    const [source] = explainLimits(
      { ...ruleSet, questions: [], rules: ruleSet.rules.filter(({ id }) => id === 'CI-01') },
      input,
    );
    expect(source).toMatchObject({ ruleId: 'CI-01', questions: [] });
    expect(source?.limits.length).toBeGreaterThan(0);
  });

  it('tells the first week until it is over', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect(world.outlook.firstWeek.value).toBe('open');
    await world.startRoutine('hands-after-desk');
    await world.advance(700_000);
    const first = world.journal.today();
    expect(world.outlook.firstWeek.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(String(world.outlook.firstWeek.value) > first).toBe(true);
    const later = await world.reopen(8 * 86_400_000);
    expect(later.outlook.firstWeek.value).toBeUndefined();
  });
});

describe('what is left out', () => {
  it('T47 is told once for each reason', () => {
    const because = ['CI-01', 'NG-05', 'DOSE-WEEK-1', 'CI-02'];
    const groups = leftOutGroups([
      { technique: 'wh-palm-pads', reason: 'tool-blocked', ruleIds: because },
      { technique: 'wh-thumb-base', side: 'left', reason: 'tool-blocked', ruleIds: because },
      { technique: 'fa-arch-thumbs', reason: 'not-looked', ruleIds: [] },
      { technique: 'gone', reason: 'no-time', ruleIds: [] },
    ]);
    expect(groups).toEqual([
      {
        reason: 'left-out.tool-blocked',
        because: ['rule.CI-01.message', 'rule.DOSE-WEEK-1.message'],
        titles: ['technique.wh-palm-pads.title', 'technique.wh-thumb-base.title'],
      },
      { reason: 'left-out.not-looked', because: [], titles: ['technique.fa-arch-thumbs.title'] },
    ]);
  });
});

describe('a limit of a lasting answer', () => {
  it('T45 is told with the first check that comes to it, and by no later one', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-01'] });
    const told = async () => {
      const { decision, check } = await world.passCheck({ pain: 6 });
      return newLimits(ruleSet, decision.findings, { events: world.journal.events.value, check }).map(
        (one) => one.ruleId,
      );
    };
    expect(await told()).toEqual(['CI-01']);
    expect(await told()).toEqual([]);
    await world.person.answer({ 'CI-20': { answer: 'yes' } });
    expect(await told()).toEqual(['CI-20']);
  });
});
