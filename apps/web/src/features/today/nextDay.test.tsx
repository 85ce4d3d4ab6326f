// SPDX-License-Identifier: MIT
import { EASE_LASTED, NEXT_DAY_FEELS, type NextDayFeel, UNWELL_CAUSES } from '@knead/domain';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '../../i18n/WordsContext.tsx';
import { ModelsContext } from '../../model/context.ts';
import { accessTo, makeWorld, settle, type World, words } from '../../model/testing/makeWorld.fixture.ts';
import { UnwellPlate } from '../session/UnwellPlate.tsx';
import { buildTodayView } from './buildTodayView.ts';
import { NextDayCard } from './NextDayCard.tsx';
import { NextDayMore } from './NextDayMore.tsx';
import { RoutinePlate } from './RoutinePlate.tsx';

const dayMs = 86_400_000;

function html(element: VNode, world: World): string {
  const access = accessTo(world);
  return renderToString(
    <ModelsContext.Provider value={access}>
      <WordsContext.Provider value={words}>{element}</WordsContext.Provider>
    </ModelsContext.Provider>,
  );
}

/** A short session of the hands yesterday, and what was answered today. */
async function dayAfter(feel?: NextDayFeel): Promise<World> {
  const world = await makeWorld();
  await world.startRoutine('hands-after-desk', 'short');
  await world.advance(180_000);
  const session = world.session.finished.value?.session;
  const later = await world.reopen(dayMs);
  if (session !== undefined && feel !== undefined) {
    await later.journal.record([{ kind: 'nextDayAnswered', session, feel }]);
  }
  return later;
}

describe('the day after', () => {
  it('J29 asks once, with every answer in words, and can be put away', async () => {
    const world = await dayAfter();
    const card = html(<NextDayCard />, world);
    for (const feel of NEXT_DAY_FEELS.filter((one) => one !== 'skipped')) {
      expect(card).toContain(words.say(`today.next-day.${feel}`));
    }
    expect(card).toContain(words.say('today.next-day.skip'));
    expect(html(<NextDayCard />, await dayAfter('skipped'))).toBe('');
  });

  it('P13 asks after that for the pain now and how long it was easier, nothing of it chosen', async () => {
    const world = await dayAfter('same');
    const session = world.session.finished.value?.session ?? world.person.sessions.value[0]?.session;
    if (session === undefined) throw new Error('there was a session');
    const due = { session, area: 'wrist-hands', spots: [], asked: 'first' } as const;
    const drawn = html(<NextDayMore due={due} onDone={() => {}} />, world);
    for (const lasted of EASE_LASTED) expect(drawn).toContain(words.say(`today.next-day.eased.${lasted}`));
    expect(drawn).toContain(words.say('dial.open'));
    expect(drawn).not.toMatch(/ checked/);
    expect(drawn).toMatch(/<button[^>]*disabled/);
    expect(drawn).toContain(words.say('today.next-day.more.skip'));
  });

  it('J30 T43 leaves out what was clearly more sore, and says until when', async () => {
    const world = await dayAfter('clearly-sore');
    const { decision, clearance } = await world.passCheck();
    expect(decision.findings.map(({ ruleId }) => ruleId)).toContain('ND-01');
    expect(clearance?.facts.rested.length).toBeGreaterThan(0);
    const { journal, person, plan } = world;
    const view = buildTodayView({
      request: plan.request.value,
      sessions: person.sessions.value,
      events: journal.events.value,
      now: journal.now(),
      zone: journal.zone(),
    });
    const end = words.formats.date(journal.today());
    const plate = html(<RoutinePlate view={view} />, world);
    expect(plate).toMatch(/left out until \w+ \d+ \w+\./);
    expect(plate).not.toContain(`left out until ${end}`);
  });

  it('J31 comes again when the rest is over, and cannot be put away', async () => {
    const world = await (await dayAfter('clearly-sore')).reopen(2 * dayMs);
    const card = html(<NextDayCard />, world);
    expect(card).toContain(words.say('today.next-day.again'));
    expect(card).not.toContain(words.say('today.next-day.skip'));
  });
});

describe('feeling unwell', () => {
  it('S27 S28 has one screen of choices and a plate for each, and offers to go on after two of them', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(60_000);
    world.session.send({ kind: 'unwell' });
    await settle();
    const choices = html(<UnwellPlate />, world);
    for (const cause of UNWELL_CAUSES) expect(choices).toContain(words.say(`player.unwell.${cause}`));
    for (const cause of UNWELL_CAUSES) {
      world.session.send({ kind: 'unwellIs', cause });
      const plate = html(<UnwellPlate />, world);
      expect(plate).toContain(words.say(`player.unwell.${cause}.do`));
      const isByChoice = cause === 'panic' || cause === 'cramp';
      expect(plate.includes(words.say('player.go-on'))).toBe(isByChoice);
      expect(plate.includes(words.say('player.unwell.check'))).toBe(!isByChoice);
      expect(plate).toContain('href="/help/"');
    }
  });
});
