// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import {
  type ByRegion,
  type Clearance,
  type ClearanceFacts,
  composeRoutine,
  decideTriage,
  parseRoutineDraft,
  REGIONS,
  type Region,
  type RoutineRequest,
  type RuleSet,
  type TechniqueFacts,
  type TechniqueId,
  TOOLS,
  type TriageInput,
  when,
} from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { techniques, techniquesById } from '../techniques.ts';
import { makeInput } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const forbidden: readonly Region[] = ['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'];

/** A library with techniques at every place that is never worked on, as soft as can be. */
const planted: readonly TechniqueFacts[] = forbidden.map((region) => ({
  ...techniquesById['wh-palm-pads'],
  id: `at-${region}`,
  regions: ['hand', region],
  strokes: ['stroke-light'],
  pressure: { start: 1, typical: 1, ceiling: 5 },
}));
const library: ReadonlyMap<TechniqueId, TechniqueFacts> = new Map([
  ...techniques,
  ...planted.map((facts) => [facts.id, facts] as const),
]);
const request = {
  id: 'hands-after-desk',
  area: 'wrist-hands',
  totalSeconds: 600,
  wishes: [
    ...planted.map(({ id }) => ({ technique: id, sideSeconds: 60 })),
    { technique: 'wh-palm-pads', sideSeconds: 60 },
  ],
} satisfies RoutineRequest;

/** Whether a routine opens with this key, and what it touches that is never worked on. */
function tryKey(clearance: unknown) {
  // What a cast, a file or a console would hand in; the type alone must not be what holds.
  const result = composeRoutine(request, clearance as Clearance, { library });
  const steps = result.ok ? result.value.steps : [];
  const touched = steps.flatMap((step) =>
    step.kind === 'contact' ? (library.get(step.technique)?.regions ?? []) : [],
  );
  return { opens: result.ok, forbidden: touched.filter((region) => forbidden.includes(region)) };
}

const genuine = (over: Partial<TriageInput> = {}, rules: RuleSet = ruleSet) =>
  decideTriage(rules, makeInput({}, over)).clearance;

const wideOpen = (facts: ClearanceFacts): ClearanceFacts => {
  const free = { blocked: false, techniqueKinds: [], tools: [], ceiling: 5, ruleIds: [] } as const;
  // Every region gets one, so the record is total.
  const limits = Object.fromEntries(REGIONS.map((region) => [region, { left: free, right: free }])) as ByRegion<{
    left: typeof free;
    right: typeof free;
  }>;
  return { ...facts, limits };
};

describe('cheating', () => {
  const clearance = genuine();
  if (clearance === undefined) throw new Error('somebody with nothing to tell is cleared');
  const facts = wideOpen(clearance.facts);

  it('T50 a genuine clearance opens a routine, and none of the forbidden places in it', () => {
    expect(tryKey(clearance)).toEqual({ opens: true, forbidden: [] });
  });

  it.each<[string, () => unknown]>([
    ['the constructor', () => Reflect.construct(clearance.constructor, [facts, Symbol('issue')])],
    ['the constructor without a key', () => Reflect.construct(clearance.constructor, [facts])],
    ['a look-alike', () => Object.assign(Object.create(Object.getPrototypeOf(clearance)), { facts })],
    ['a genuine one in disguise', () => Object.create(clearance, { facts: { value: facts } })],
    [
      'a proxy of a genuine one',
      () => new Proxy(clearance, { get: (_, key) => (key === 'facts' ? facts : undefined) }),
    ],
    ['cast JSON', () => JSON.parse(JSON.stringify({ facts }))],
    ['a clone', () => structuredClone({ facts })],
    ['facts alone', () => facts],
    ['true', () => true],
    ['nothing', () => undefined],
  ])('T50 %s opens nothing', (_name, make) => {
    let key: unknown;
    try {
      key = make();
    } catch {
      key = 'refused';
    }
    expect(tryKey(key)).toEqual({ opens: false, forbidden: [] });
  });

  it('T50 a genuine clearance cannot be widened', () => {
    const { armpit, hand } = clearance.facts.limits;
    expect(Reflect.set(armpit.left, 'blocked', false)).toBe(false);
    expect(Reflect.set(clearance.facts.limits, 'armpit', hand)).toBe(false);
    expect(Reflect.defineProperty(clearance, 'facts', { value: facts })).toBe(false);
    expect(Reflect.deleteProperty(armpit, 'left')).toBe(false);
    expect(Reflect.set(armpit.left.ruleIds, 0, 'none')).toBe(false);
    expect(tryKey(clearance).forbidden).toEqual([]);
  });

  const broken = { id: 'X-BROKEN', kind: 'dose', where: { kind: 'everywhere' }, sources: ['x'] } as const;
  const sets: readonly (readonly [string, RuleSet])[] = [
    ['an empty rule set', { ...ruleSet, rules: [] }],
    ['rules without no-go zones', { ...ruleSet, rules: ruleSet.rules.filter((rule) => rule.kind !== 'no-go') }],
    [
      'a rule that throws',
      { ...ruleSet, rules: [...ruleSet.rules, { ...broken, cases: [{ tier: 'ok', when: when.yes('nobody') }] }] },
    ],
    ...[Number.NaN, Number.POSITIVE_INFINITY].map(
      (ceiling) =>
        [
          `a rule with a ceiling of ${ceiling}`,
          {
            ...ruleSet,
            rules: [
              ...ruleSet.rules,
              {
                ...broken,
                cases: [
                  {
                    tier: 'ok',
                    when: when.always,
                    effects: [{ kind: 'limit', where: { kind: 'everywhere' }, ceiling }],
                  },
                ],
              },
            ],
          },
        ] as const,
    ),
    // The record is total: it holds every region.
    [
      'default ceilings that are no numbers',
      { ...ruleSet, ceilings: Object.fromEntries(REGIONS.map((region) => [region, Number.NaN])) as ByRegion<number> },
    ],
  ];

  it.each(sets)('T50 %s reaches no forbidden place', (_name, rules) => {
    expect(tryKey(genuine({}, rules)).forbidden).toEqual([]);
  });

  it('T50 an empty rule set and ceilings that are no numbers open nothing at all', () => {
    const opens = sets.map(([name, rules]) => [name, tryKey(genuine({}, rules)).opens]);
    expect(opens).toEqual(
      sets.map(([name]) => [name, ['rules without no-go zones', 'a rule that throws'].includes(name)]),
    );
  });

  it('T50 no clock, day, pain, complaint or log reaches one', () => {
    fc.assert(
      fc.property(
        fc.record({
          now: fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, -1, 0)).map(instant),
          today: fc.constantFrom(day('1970-01-01'), day('2026-09-01'), day('2026-11-22'), day('2099-12-31')),
          log: fc.constantFrom<TriageInput['log'][]>(
            undefined,
            {},
            { firstUseDay: day('2000-01-01') },
            { firstUseDay: day('2099-01-01') },
          ),
        }),
        ({ log, ...rest }) => {
          expect(tryKey(genuine({ ...rest, ...(log !== undefined && { log }) })).forbidden).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('T50 a file, a link or the command line cannot bring a routine that touches one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...planted),
        fc.record({
          side: fc.constantFrom('left', 'right'),
          seconds: fc.integer({ min: 10, max: 60 }),
          tool: fc.constantFrom(...TOOLS),
        }),
        fc.constantFrom(1, 0, -1, Number.NaN),
        ({ id }, step, start) => {
          const pressure = { start, target: start, ceiling: start };
          const steps = [
            { kind: 'rest', rest: 'breathe', seconds: 60 },
            { kind: 'contact', technique: id, ...step, pressure },
          ];
          const clearances = { clearance: { facts }, decision: { tier: 'ok' }, byArea: facts.limits };
          const result = parseRoutineDraft({ steps, ...clearances }, { library, ceilings: ruleSet.ceilings });
          expect(result.ok).toBe(false);
        },
      ),
    );
  });

  it('T50 no technique of the library touches one, not even softly', () => {
    const regions = [...techniques.values()].flatMap((known) => known.regions);
    expect(regions.filter((region) => forbidden.includes(region))).toEqual([]);
  });
});
