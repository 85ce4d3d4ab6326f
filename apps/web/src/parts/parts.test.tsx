// SPDX-License-Identifier: MIT
import type { ZoneName } from '@knead/base';
import { countries, ruleSet } from '@knead/content';
import type { InterviewScreen } from '@knead/domain';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '../i18n/WordsContext.tsx';
import { ModelsContext } from '../model/context.ts';
import { accessTo, answerAll, makeWorld, type World, words } from '../model/testing/makeWorld.fixture.ts';
import { CountrySelect } from './CountrySelect.tsx';
import { DangerHelp } from './DangerHelp.tsx';
import { FirstWeekNote } from './FirstWeekNote.tsx';
import { HelpDoor, HelpLink } from './HelpDoor.tsx';
import { HelpingNote } from './HelpingNote.tsx';
import { InterviewPanel } from './InterviewPanel.tsx';
import { MainNav } from './MainNav.tsx';
import { FoundCards, ProfileSearch } from './ProfileSearch.tsx';
import { StorageNotices } from './StorageNotices.tsx';
import { SymptomDial } from './SymptomDial.tsx';
import { UndoDeletion } from './UndoDeletion.tsx';
import { UsedForChoice } from './UsedForChoice.tsx';
import { WhyLeftOut } from './WhyLeftOut.tsx';

const nothing = () => undefined;

function html(element: VNode, world?: World): string {
  const inWords = <WordsContext.Provider value={words}>{element}</WordsContext.Provider>;
  if (world === undefined) return renderToString(inWords);
  const access = accessTo(world);
  return renderToString(<ModelsContext.Provider value={access}>{inWords}</ModelsContext.Provider>);
}

const panel = (screen: InterviewScreen, form: 'full' | 'short' = 'full') =>
  html(<InterviewPanel screen={screen} form={form} onGroup={nothing} onAnswer={nothing} onChoose={nothing} />);

describe('interview panel', () => {
  it.each(['full', 'short'] as const)('has words for every screen a person can come to (%s form)', async (form) => {
    const world = await makeWorld();
    const { interview } = world.check;
    world.check.begin('session');
    const drawn = new Set<string>();
    while (interview.screen.value !== undefined) {
      const { value: screen } = interview.screen;
      const text = panel(screen, form);
      expect(text).toContain('<h1');
      drawn.add(text);
      if (screen.kind === 'group') await interview.answerGroup(screen.questions);
      else if (screen.kind === 'choice') await interview.choose(screen.options.slice(0, 1));
      else await interview.answer('yes');
    }
    expect(drawn.size).toBeGreaterThan(8);
  });

  it('draws every question and every choice of the rules, in plain and in simpler words', () => {
    for (const question of ruleSet.questions) {
      if (question.kind === 'choice') {
        const options = question.options.map(({ id }) => id);
        expect(panel({ kind: 'choice', question: question.id, options, many: question.many })).toContain('<h1');
      } else if (!ruleSet.groups.some(({ questionIds }) => questionIds.includes(question.id))) {
        for (const simpler of question.simpler === true ? [false, true] : [false]) {
          expect(panel({ kind: 'question', question: question.id, simpler })).toContain('<h1');
        }
      }
    }
  });

  it('offers "None of these" with a whole list, and never a tick before the person makes one', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    world.check.begin('session');
    const screen = world.check.interview.screen.value;
    if (screen?.kind !== 'group') throw new Error('the check begins with its list');
    const text = panel(screen);
    expect(text).toContain(words.say('ask.none'));
    expect(text.match(/type="checkbox"/g)).toHaveLength(screen.questions.length);
    expect(text).not.toMatch(/ checked/);
    await answerAll(world.check.interview);
    expect(world.check.interview.screen.value).toBeUndefined();
  });
});

describe('search over the profile', () => {
  const draw = (found: readonly { card: string; group: string }[]) =>
    html(<FoundCards found={found} onChoose={nothing} />);

  it('T46 shows each card that fits in its own words, and where it is', () => {
    const drawn = draw([{ card: 'CI-14', group: 'nerves' }]);
    expect(drawn).toContain(words.say('question.CI-14.ask'));
    expect(drawn).toContain(words.say('group.nerves.title'));
  });

  it('T46 says whom to ask where nothing fits, and has nothing to press then', () => {
    const drawn = draw([]);
    expect(drawn).toContain(words.say('search.none-note'));
    expect(drawn).not.toContain('<button');
  });

  it('T46 ticks on its screen what was found from there or from a screen before', () => {
    const screen: InterviewScreen = { kind: 'group', group: 'nerves', questions: ['CI-14', 'CI-15'] };
    const above = <ProfileSearch search={() => []} onChoose={nothing} />;
    const drawn = html(
      <InterviewPanel
        {...{ screen, above, marked: ['CI-01', 'CI-14'], form: 'full' }}
        onGroup={nothing}
        onAnswer={nothing}
        onChoose={nothing}
      />,
    );
    expect(drawn.match(/ checked/g)).toHaveLength(1);
    expect(drawn).toContain('type="search"');
    expect(drawn).toContain(words.say('ask.go-on'));
  });
});

describe('help first', () => {
  it('T69 shows the number of the country and the way to Help for words of danger, and nothing for others', () => {
    const drawn = html(<DangerHelp typed="chest pain" country="GB" />);
    expect(drawn).toContain('href="tel:999"');
    expect(drawn).toContain('href="/help/"');
    expect(html(<DangerHelp typed="face droops" country={undefined} />)).toContain('href="tel:112"');
    expect(html(<DangerHelp typed="back pain" country="GB" />)).toBe('');
  });

  it('T69 shows somebody to talk to for words of a crisis, where the country has a line', () => {
    expect(html(<DangerHelp typed="want to die" country="GB" />)).toContain('href="tel:116123"');
    expect(html(<DangerHelp typed="want to die" country="ZZ" />)).toContain('href="tel:112"');
  });

  it('leads to Help from the first screen and from those without the tab bar', () => {
    expect(html(<HelpLink />)).toMatch(/^<a [^>]*href="\/help\/"/);
    expect(html(<HelpDoor />)).toMatch(/^<a [^>]*href="\/help\/"/);
  });
});

describe('what is left out', () => {
  const zone = 'UTC' as ZoneName;
  const groups = [
    {
      reason: 'left-out.tool-blocked',
      because: ['rule.CI-01.message'],
      titles: ['technique.ub-wall-ball.title', 'technique.ub-wall-roller.title'],
    },
  ] as const;

  it('T47 says why, and leads to My limits where that loses nothing', () => {
    const drawn = html(<WhyLeftOut groups={groups} zone={zone} toLimits />);
    expect(drawn).toContain('2 moves are left out. Why?');
    expect(drawn).toContain(words.say('rule.CI-01.message'));
    expect(drawn).toContain('href="/settings/?limits=1"');
    expect(drawn).not.toContain('<details open');
    const open = html(<WhyLeftOut groups={groups} zone={zone} open />);
    expect(open).toContain(' open');
    expect(open).not.toContain('href');
  });

  it('T47 draws nothing where nothing is', () => {
    expect(html(<WhyLeftOut groups={[]} zone={zone} />)).toBe('');
    expect(html(<FirstWeekNote lastDay={undefined} />)).toBe('');
    expect(html(<FirstWeekNote lastDay="open" />)).toContain(words.say('rule.DOSE-WEEK-1.message'));
  });
});

describe('somebody who answers for another', () => {
  it('is told whom "you" means, and nobody else is', () => {
    expect(html(<HelpingNote usedFor="self" />)).toBe('');
    expect(html(<HelpingNote usedFor="other" />)).toContain(words.say('helping.answer'));
    const drawn = html(<UsedForChoice chosen="self" onChoose={nothing} />);
    expect(drawn).toContain(words.say('settings.usedFor.self.note'));
    expect(drawn.match(/type="radio"/g)).toHaveLength(2);
  });

  it('is kept as a preference; who says nothing answers for themselves', async () => {
    const world = await makeWorld();
    expect(world.person.preferences.value.usedFor).toBe('self');
    expect(await world.person.prefer('usedFor', 'other')).toBe(true);
    expect(world.person.preferences.value.usedFor).toBe('other');
  });
});

describe('dial of a symptom', () => {
  it('has a word for every value, and says when it was not touched', () => {
    const open = html(<SymptomDial symptom="pain" value={undefined} onSet={nothing} />);
    expect(open).toContain(words.say('dial.open'));
    for (const symptom of ['pain', 'tingling'] as const) {
      for (const value of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const) {
        const drawn = html(<SymptomDial symptom={symptom} value={value} onSet={nothing} />);
        expect(drawn).toContain(words.say(`dial.${symptom}.${value}`));
        expect(drawn).not.toContain(words.say('dial.open'));
      }
    }
  });
});

describe('country', () => {
  it('offers all whose numbers we know, and another one for the rest', () => {
    const drawn = html(<CountrySelect country="DE" onChoose={nothing} />);
    for (const { country } of countries) expect(drawn).toContain(`value="${country}"`);
    expect(drawn).toMatch(/<option selected value="DE"|<option value="DE" selected|selected[^>]*value="DE"/);
    const unknown = html(<CountrySelect country="XX" onChoose={nothing} />);
    expect(unknown).toMatch(/selected[^>]*value="ZZ"|value="ZZ"[^>]*selected/);
  });
});

describe('navigation', () => {
  it('leads to Help from everywhere, and marks where one is', () => {
    for (const current of ['today', 'journal', 'settings']) {
      const drawn = html(<MainNav current={current} />);
      expect(drawn).toContain('href="/help/"');
      expect(drawn.match(/aria-current="page"/g)?.length).toBeGreaterThan(0);
    }
  });
});

describe('what the store says', () => {
  it('is shown while it refuses, and gone when it does not', async () => {
    const world = await makeWorld();
    expect(html(<StorageNotices />, world)).toContain(words.say('storage.memory'));
    world.store.refuseWrites({ kind: 'full' });
    await world.person.prefer('voice', 'off');
    expect(html(<StorageNotices />, world)).toContain(words.say('storage.full'));
    world.store.allow();
    await world.person.prefer('voice', 'off');
    expect(html(<StorageNotices />, world)).not.toContain(words.say('storage.full'));
  });
});

describe('undoing a deletion', () => {
  it('is offered for ten seconds', async () => {
    const world = await makeWorld();
    await world.person.prefer('voice', 'off');
    expect(html(<UndoDeletion />, world)).toBe('');
    await world.data.hide(world.journal.events.value.map(({ id }) => id));
    expect(html(<UndoDeletion />, world)).toContain(words.say('journal.undo'));
    await world.advance(10_500);
    expect(html(<UndoDeletion />, world)).toBe('');
  });
});
