// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import type { DaySign, EventBody, Score } from '@knead/domain';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '../../i18n/WordsContext.tsx';
import { ModelsContext } from '../../model/context.ts';
import { accessTo, makeWorld, type World, words } from '../../model/testing/makeWorld.fixture.ts';
import { EveningCard } from './EveningCard.tsx';
import { NoticeCards } from './NoticeCards.tsx';

const dayMs = 86_400_000;

function html(world: World, card = <NoticeCards />): string {
  const access = accessTo(world);
  return renderToString(
    <ModelsContext.Provider value={access}>
      <WordsContext.Provider value={words}>{card}</WordsContext.Provider>
    </ModelsContext.Provider>,
  );
}

/** A page on the last of so many evenings, one score or list of signs each. */
async function worldAfter(entries: readonly (Score | readonly DaySign[])[]): Promise<World> {
  const world = await makeWorld();
  const rated = { kind: 'rated', symptom: 'pain', meaning: 'average-24h', occasion: 'scheduled' } as const;
  for (const [index, entry] of entries.entries()) {
    const body: EventBody =
      typeof entry === 'number'
        ? { ...rated, score: entry, zone: 'whole', side: 'whole', backfilled: false }
        : { kind: 'dayNoted', signs: entry };
    await world.journal.record([body], instant(world.clock.now() + index * dayMs));
  }
  return await world.reopen((entries.length - 1) * dayMs);
}

const repeat = <T,>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
const has = (drawn: string, key: Parameters<typeof words.say>[0]) => drawn.includes(words.say(key));

describe('the card of a notice', () => {
  it('P12 gives the own figures, whom to show and how soon, and both ways to answer', async () => {
    const drawn = html(await worldAfter(repeat(49, 5)));
    expect(drawn).toContain('Your evening ratings were 5 in your first week. After 6 weeks they are 5.');
    expect(has(drawn, 'today.notice.show.professional-14')).toBe(true);
    expect(has(drawn, 'today.notice.shown')).toBe(true);
    expect(has(drawn, 'today.notice.later')).toBe(true);
    expect(has(drawn, 'today.notice.check')).toBe(false);
    expect(drawn).not.toMatch(/careful|stop|alarm/);
  });

  it('P6 offers nothing but the check where that is asked for at once', async () => {
    const drawn = html(await worldAfter([['new-numb-or-weak']]));
    expect(has(drawn, 'today.notice.check')).toBe(true);
    expect(has(drawn, 'today.notice.shown')).toBe(false);
    expect(has(drawn, 'today.notice.later')).toBe(false);
  });

  it('P2 PP-18 gives support and the way to the crisis page, and no figure but how often', async () => {
    const drawn = html(await worldAfter([['hopeless'], ['hopeless']]));
    expect(drawn).toContain('href="/help/"');
    expect(has(drawn, 'today.notice.crisis')).toBe(true);
    expect(has(drawn, 'today.notice.check')).toBe(false);
  });

  it('P2 PP-19 only says that the numbers are lower', async () => {
    const drawn = html(await worldAfter([...repeat(7, 6 as const), ...repeat(7, 3 as const)]));
    expect(drawn).toContain('Your own numbers are lower than when you started.');
    expect(has(drawn, 'today.notice.shown')).toBe(false);
  });

  it('draws nothing when there is nothing to say', async () => {
    expect(html(await worldAfter(repeat(3, 5)))).toBe('');
  });
});

describe('the evening card', () => {
  it('P11 offers the rating and five taps, none of them made', async () => {
    const drawn = html(await makeWorld(), <EveningCard />);
    expect(drawn.match(/type="checkbox"/g)).toHaveLength(5);
    expect(drawn).not.toMatch(/ checked/);
    expect(has(drawn, 'dial.open')).toBe(true);
    expect(drawn).toMatch(/<button[^>]*disabled/);
  });
});
