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

  it('P2 PP-17 sends to a pharmacist who takes painkillers on half the days of a month, with headaches', async () => {
    const evenings = repeat(15, ['headache', 'painkiller'] as const);
    expect(has(html(await worldAfter(evenings)), 'today.notice.show.pharmacist-14')).toBe(true);
    expect(html(await worldAfter(evenings.slice(1)))).toBe('');
  });

  it('P2 P14 PP-10 asks for the check when a place is new on three days of a week', async () => {
    const evenings = async (days: number) => {
      const world = await makeWorld();
      const painted = (side: 'left' | 'right', at: number) => {
        const marks = [{ zone: 'thenar', side, quality: 'tingling' }] as const;
        return world.journal.record([{ kind: 'complaintPainted', marks }], instant(world.clock.now() + at * dayMs));
      };
      const rated = { kind: 'rated', symptom: 'pain', meaning: 'average-24h', occasion: 'scheduled' } as const;
      for (let at = 0; at < 7; at += 1) {
        const day = { ...rated, score: 3, zone: 'whole', side: 'whole', backfilled: false } as const;
        await world.journal.record([day], instant(world.clock.now() + at * dayMs));
      }
      await painted('left', 0);
      await painted('right', 8);
      const places = [{ region: 'hand', side: 'right' }] as const;
      for (let at = 9; at < 8 + days; at += 1) {
        await world.journal.record([{ kind: 'dayNoted', signs: [], places }], instant(world.clock.now() + at * dayMs));
      }
      return html(await world.reopen(11 * dayMs));
    };
    expect(has(await evenings(3), 'today.notice.check')).toBe(true);
    expect(has(await evenings(2), 'today.notice.check')).toBe(false);
  });

  it('draws nothing when there is nothing to say', async () => {
    expect(html(await worldAfter(repeat(3, 5)))).toBe('');
  });
});

describe('the evening card', () => {
  it('P11 offers the rating, five taps and five more folded away, none of them made', async () => {
    const drawn = html(await makeWorld(), <EveningCard />);
    const [open, folded] = drawn.split('<details>');
    expect([open, folded].map((part) => part?.match(/type="checkbox"/g)?.length)).toEqual([5, 5]);
    expect(drawn).not.toMatch(/ checked/);
    expect(has(drawn, 'dial.open')).toBe(true);
    expect(drawn).toMatch(/<button[^>]*disabled/);
  });

  it('P11 P14 offers the places of the newest painting, once something was painted', async () => {
    const world = await makeWorld();
    const mark = { zone: 'thenar', side: 'left', quality: 'numb' } as const;
    const marks = [mark, { ...mark, quality: 'pain' }, { ...mark, side: 'right' }] as const;
    await world.journal.record([{ kind: 'complaintPainted', marks }]);
    const drawn = html(world, <EveningCard />);
    expect(drawn).toContain(words.say('today.evening.as-painted', { count: 2 }));
    expect(drawn).toContain('href="/find/"');
    await world.journal.record([{ kind: 'complaintPainted', marks: [] }]);
    expect(html(world, <EveningCard />)).not.toContain('href="/find/"');
  });
});
