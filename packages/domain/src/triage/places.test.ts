// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { REGIONS, type Region } from '../atlas/areas.ts';
import type { TriageInput } from './input.ts';
import { everySpot, type Spot, spotsOf } from './places.ts';
import { makeReading } from './reading.ts';
import { makeInput, makeQuestion, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Where } from './ruleSet.ts';

const ruleSet = makeRuleSet([], {
  questions: [
    makeQuestion('A'),
    makeQuestion('B'),
    {
      kind: 'choice',
      id: 'W',
      phase: 'check',
      many: true,
      options: [
        { id: 'W.hand', labelKey: 'x', place: { regions: ['hand'], side: 'left' } },
        {
          id: 'W.elbow',
          labelKey: 'x',
          place: { regions: ['elbow'], side: 'left' },
          wide: { regions: ['upper_arm', 'elbow', 'forearm'], side: 'left' },
        },
        { id: 'W.elsewhere', labelKey: 'x' },
      ],
    },
    {
      kind: 'choice',
      id: 'V',
      phase: 'check',
      many: true,
      options: [{ id: 'V.foot', labelKey: 'x', place: { regions: ['foot'], side: 'left' } }],
    },
  ],
});
const spotsFor = (where: Where, over: Partial<TriageInput> = {}) => {
  const input = makeInput(over);
  return spotsOf(where, { ruleSet, reading: makeReading(ruleSet, input), input });
};
const both = (...regions: readonly Region[]): readonly Spot[] =>
  regions.flatMap((region) => [
    { region, side: 'left' },
    { region, side: 'right' },
  ]);
const left = (...regions: readonly Region[]): readonly Spot[] => regions.map((region) => ({ region, side: 'left' }));

describe('where a limit holds', () => {
  it('everywhere is every region on both sides', () => {
    expect(everySpot).toEqual(both(...REGIONS));
    expect(spotsFor({ kind: 'everywhere' })).toEqual(everySpot);
  });

  it('a place is its regions, on one side or both', () => {
    expect(spotsFor({ kind: 'place', regions: ['hand', 'wrist'], side: 'left' })).toEqual(left('hand', 'wrist'));
    expect(spotsFor({ kind: 'place', regions: ['hand'], side: 'both' })).toEqual(both('hand'));
  });

  it('what was chosen, as wide as the rule asks; a choice without a place is nowhere', () => {
    const chosen = (reach: 'spot' | 'joints', ...ids: readonly string[]) =>
      spotsFor({ kind: 'chosen', question: 'W', reach }, { answers: Object.fromEntries(ids.map((id) => [id, yes])) });
    expect(chosen('spot', 'W.elbow')).toEqual(left('elbow'));
    expect(chosen('joints', 'W.elbow')).toEqual(left('upper_arm', 'elbow', 'forearm'));
    expect(chosen('joints', 'W.hand')).toEqual(left('hand'));
    expect(chosen('joints', 'W.elsewhere')).toEqual([]);
  });

  it.each([{}, { W: notSure }, { W: notSure, 'W.hand': yes }, { W: no }])(
    'all places that stand to choose, joints and all, with the answers %j',
    (answers) => {
      const where = { kind: 'chosen', question: 'W', reach: 'spot' } as const;
      expect(spotsFor(where, { answers })).toEqual(left('hand', 'upper_arm', 'elbow', 'forearm'));
    },
  );

  it('what cannot be a choice is refused, so that its limit holds everywhere', () => {
    expect(() => spotsFor({ kind: 'chosen', question: 'A', reach: 'spot' })).toThrow('No choice A.');
    expect(() => spotsFor({ kind: 'chosen', question: 'none', reach: 'spot' })).toThrow('No question none.');
  });

  it('the complaint, cut to what the rule speaks of; without one all of that', () => {
    const complaint = { regions: ['hand', 'foot'], sides: ['left'] } as const;
    expect(spotsFor({ kind: 'complaint' }, { complaint })).toEqual(left('hand', 'foot'));
    expect(spotsFor({ kind: 'complaint', only: ['hand', 'wrist'] }, { complaint })).toEqual(left('hand'));
    expect(spotsFor({ kind: 'complaint', only: ['hand'] })).toEqual(both('hand'));
    expect(spotsFor({ kind: 'complaint' })).toEqual(everySpot);
    expect(spotsFor({ kind: 'complaint' }, { complaint: { regions: ['foot'], sides: [] } })).toEqual(both('foot'));
  });

  it('T16 where it tingles; where the regions are not known, all of them', () => {
    const tingle = { technique: 'a', side: 'left', since: instant(0) } as const;
    const at = (over: Partial<TriageInput>) => spotsFor({ kind: 'tingling' }, over);
    expect(at({ log: { openTingling: [{ ...tingle, regions: ['wrist'] }] } })).toEqual(left('wrist'));
    expect(at({ log: { openTingling: [tingle] } })).toEqual(left(...REGIONS));
    expect(at({ log: {} })).toEqual([]);
  });

  it.each(['sore', 'numb'] as const)('T70 where it is %s', (kind) => {
    const at = (over: Partial<TriageInput>) => spotsFor({ kind }, over);
    expect(at({ log: { [kind]: [{ side: 'both', regions: ['calf'] }] } })).toEqual(both('calf'));
    expect(at({ log: { [kind]: [{ side: 'left', regions: ['calf', 'foot'] }] } })).toEqual(left('calf', 'foot'));
    expect(at({ log: {} })).toEqual([]);
    const { log: _, ...input } = makeInput();
    const from = { ruleSet, reading: makeReading(ruleSet, input), input };
    expect([spotsOf({ kind }, from), spotsOf({ kind: 'tingling' }, from)]).toEqual([[], []]);
  });
});
