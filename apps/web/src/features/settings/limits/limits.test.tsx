// SPDX-License-Identifier: MIT
import { day, instant, type ZoneName } from '@knead/base';
import { english, ruleSet } from '@knead/content';
import { type Answers, explainLimits, REGIONS, SIDES, wordsGiven } from '@knead/domain';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '../../../i18n/WordsContext.tsx';
import { ModelsContext } from '../../../model/context.ts';
import { accessTo, makeWorld, words } from '../../../model/testing/makeWorld.fixture.ts';
import { buildProfileView } from '../buildProfileView.ts';
import { buildLimitsView, type LimitsView } from './buildLimitsView.ts';
import { LimitsList } from './LimitsSheet.tsx';
import type { LimitFact } from './limitFacts.ts';
import { placeWords } from './placeWords.ts';
import { useLimits } from './useLimits.ts';

const yesTo = (...ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, { answer: 'yes' }]));
const today = day('2026-11-22');
const now = instant(Date.UTC(2026, 10, 22, 18));

function viewOf(profile: Answers, over: Partial<Parameters<typeof buildLimitsView>[0]> = {}): LimitsView {
  const input = { profile, answers: {}, painNow: 0, log: { firstUseDay: day('2026-01-01') }, now, today } as const;
  return buildLimitsView({
    sources: explainLimits(ruleSet, input),
    entries: buildProfileView({ ruleSet, profile, pending: [] }),
    rests: [],
    words: wordsGiven(ruleSet, input),
    firstUseDay: day('2026-01-01'),
    ...over,
  });
}

const rowsOf = (view: LimitsView) => view.groups.flatMap(({ rows }) => rows);
const draw = (view: LimitsView) =>
  renderToString(
    <WordsContext.Provider value={words}>
      <LimitsList view={view} zone={'UTC' as ZoneName} onChange={() => undefined} onUndo={() => undefined} />
    </WordsContext.Provider>,
  );

describe('my limits', () => {
  it('T45 is empty for somebody with nothing to tell, and then says what holds for everyone', () => {
    expect(viewOf({})).toEqual({ groups: [], rests: [], words: [], count: 0 });
    const drawn = draw(viewOf({}));
    expect(drawn).toContain(words.say('limits.empty'));
    expect(drawn).toContain('<details open');
    expect(drawn).toContain(words.say('limits.everyone.day', { minutes: 20 }));
  });

  it('T45 tells what was said, what follows, and which answer changes it', () => {
    const view = viewOf(yesTo('CI-01'));
    expect(view.groups.map(({ part }) => part)).toEqual(['whole']);
    const [row] = rowsOf(view);
    expect(row?.message).toBe('rule.CI-01.message');
    expect(row?.changes.map(({ id }) => id)).toEqual(['blood']);
    const kinds = row?.facts.map((fact) => ('words' in fact ? fact.words : fact.kind));
    expect(kinds).toEqual(['ceiling', 'limits.hands-only', 'without', 'hold']);
    const drawn = draw(view);
    expect(drawn).toContain('href="/conditions/blood-thinners/"');
    expect(drawn).toContain('Everywhere: up to “Comfortable”');
    expect(drawn).toContain('Everywhere: hands only');
    expect(drawn).toContain('Everywhere: without tapping');
  });

  it('T45 names one side alone, and puts a row with its part of the body', () => {
    const view = viewOf(yesTo('CI-16', 'CI-16.side', 'CI-16.side.left'));
    expect(view.groups.map(({ part }) => part)).toEqual(['feet-ankles']);
    expect(draw(view)).toContain('Foot and ankle, left: left out');
  });

  it('T45 T70 tells what was painted as numb, and that painting anew changes it', () => {
    const log = { firstUseDay: day('2026-01-01'), numb: [{ side: 'left', regions: ['foot'] }] } as const;
    const sources = explainLimits(ruleSet, { profile: {}, answers: {}, painNow: 0, log, now, today });
    const view = viewOf({}, { sources });
    expect(view.groups.map(({ part }) => part)).toEqual(['feet-ankles']);
    expect(rowsOf(view)).toMatchObject([{ message: 'rule.PAINT-NUMB.message', changes: [], easable: false }]);
    const drawn = draw(view);
    expect(drawn).toContain('mark it anew on Find');
    for (const words of ['limits.flat-hand', 'limits.hands-only', 'limits.look']) {
      expect(rowsOf(view)[0]?.facts).toContainEqual(expect.objectContaining({ words }));
    }
    expect(drawn).toContain('Foot, left');
  });

  it('T45 counts a place that nobody chose as every place there was to choose', () => {
    const place = rowsOf(viewOf(yesTo('CI-36')))[0]?.facts.flatMap((fact) => ('place' in fact ? fact.place : []));
    expect(place).toEqual([{ words: 'body.everywhere' }]);
  });

  it('T45 has a row, facts and a way to change it for every card that limits', () => {
    const cards = ruleSet.groups.filter(({ phase }) => phase === 'profile').flatMap(({ questionIds }) => questionIds);
    for (const card of cards) {
      const view = viewOf(yesTo(card));
      for (const row of rowsOf(view)) {
        expect(row.changes.length, `${card} ${row.ruleId}`).toBeGreaterThan(0);
        expect(
          row.reads.map((page) => page.card),
          `${card} ${row.ruleId}`,
        ).toContain(card);
        expect(row.facts.length + (row.easable ? 1 : 0), `${card} ${row.ruleId}`).toBeGreaterThan(0);
      }
      expect(draw(view)).not.toContain('undefined');
    }
  });

  it('T45 tells nobody of 75 or more a firm ceiling, which would sound like an aim', () => {
    const profile = yesTo('CI-44', 'age.75plus');
    expect(draw(viewOf(profile))).toContain('Firm');
    expect(draw(viewOf(profile, { is75: true }))).not.toContain('Firm');
    expect(draw(viewOf(profile, { is75: true }))).toContain('Comfortable');
  });

  it('T45 says until when the first week holds', () => {
    const begun = viewOf({}, { sources: [firstWeek], firstUseDay: day('2026-11-20') });
    expect(rowsOf(begun)[0]?.lastDay).toBe('2026-11-26');
    const fresh = viewOf({}, { sources: [firstWeek], firstUseDay: undefined });
    expect(rowsOf(fresh)[0]?.lastDay).toBe('open');
    expect(draw(begun)).toContain('At most 6 minutes of touch a day');
  });

  it('T45 lists places at rest, the longest rest of each, with its end as everywhere', () => {
    const palm = { technique: 'wh-palm-pads', side: 'left', regions: ['hand'], ruleId: 'ST-02' } as const;
    const until = (date: number) => ({ kind: 'at', at: instant(Date.UTC(2026, 10, date)) }) as const;
    const thumb = { ...palm, technique: 'wh-thumb-base', extent: 'region', ends: until(25), ruleId: 'ND-01' } as const;
    const whole = { technique: 'gone', side: 'both', extent: 'region', regions: REGIONS, ruleId: 'ST-04' } as const;
    const view = viewOf(
      {},
      {
        rests: [
          { ...palm, extent: 'spot', ends: { kind: 'tomorrow' } },
          { ...palm, extent: 'region', ends: until(24) },
          thumb,
          { ...whole, ends: { kind: 'tomorrow' } },
          { ...palm, technique: 'fa-arch-thumbs', side: 'both', extent: 'spot', ends: { kind: 'answer' } },
        ],
      },
    );
    expect(view.rests.map(({ place, rest, because }) => [place, rest.ends.kind, because])).toEqual([
      [[{ words: 'body.hand', side: 'left' }], 'at', 'rule.ND-01.message'],
      [[{ words: 'body.everywhere' }], 'tomorrow', 'rule.ST-04.message'],
      [[{ words: 'technique.fa-arch-thumbs.place' }], 'answer', 'limits.rest.tingled'],
    ]);
    expect(view.rests[0]?.rest).toBe(thumb);
    expect(view.count).toBe(3);
    const drawn = draw(view);
    expect(drawn).toContain('Hand, left: left out until Wednesday 25 November.');
    expect(drawn).toContain('Everywhere: left out for today.');
    expect(drawn).toContain(': left out until you tell us that it is gone.');
  });

  it('names every place in few words, and none that is never touched', () => {
    const every = REGIONS.flatMap((region) => SIDES.map((side) => ({ region, side })));
    expect(placeWords(every)).toEqual([{ words: 'body.everywhere' }]);
    expect(placeWords([{ region: 'groin', side: 'left' }])).toEqual([]);
    const arm = ['upper_arm', 'elbow', 'forearm', 'wrist', 'hand'] as const;
    expect(placeWords(arm.map((region) => ({ region, side: 'right' })))).toEqual([
      { words: 'body.arm-all', side: 'right' },
    ]);
    for (const spot of every.filter(
      ({ region }) => !['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'].includes(region),
    )) {
      expect(placeWords([spot])).toEqual([{ words: `body.${spot.region}`, side: spot.side }]);
    }
  });

  it('has words for all it may say', () => {
    const known = new Set(Object.values(english).flatMap((topic) => Object.keys(topic)));
    const all = yesTo(...ruleSet.questions.filter(({ phase }) => phase === 'profile').map(({ id }) => id));
    const keys = rowsOf(viewOf(all)).flatMap((row) => [row.message, ...row.facts.flatMap(keysOf)]);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it('follows the journal', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-01'] });
    const access = accessTo(world);
    const Probe = () => <p>{useLimits().count}</p>;
    const drawn = renderToString(
      <ModelsContext.Provider value={access}>
        <Probe />
      </ModelsContext.Provider>,
    );
    // The blood thinner, and the first week.
    expect(drawn).toBe('<p>2</p>');
  });
});

const firstWeek = {
  ruleId: 'DOSE-WEEK-1',
  tier: 'ok',
  limits: [],
  session: [{ kind: 'session', ceiling: 3, daySecondsMax: 360 }],
  questions: [],
  eased: false,
  easable: false,
} as const;

function keysOf(fact: LimitFact): readonly string[] {
  return [
    ...('words' in fact ? [fact.words] : []),
    ...('place' in fact ? fact.place.map((place) => place.words) : []),
    ...(fact.kind === 'without' ? fact.things : []),
    ...(fact.kind === 'ceiling' ? [fact.name] : []),
  ];
}
