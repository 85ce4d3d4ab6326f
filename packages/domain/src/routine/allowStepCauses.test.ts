// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { LimitCause, RegionLimit, SessionLimits } from '../triage/clearance.ts';
import { allowStep } from './allowStep.ts';
import { emptyDay } from './dayRecord.ts';
import { handsRequest, makeClearance, makeLibrary, makeLimits, makeSession, makeTechnique } from './routine.fixture.ts';
import type { TechniqueFacts } from './technique.ts';

type Cut<K extends 'limit' | 'session'> = Omit<LimitCause<K>['effect'], 'kind'>;

/** Limits of the hand and of the session, each set by rules of its own. */
interface Setting {
  readonly limit?: Partial<RegionLimit>;
  readonly causes?: Readonly<Record<string, Cut<'limit'>>>;
  readonly session?: Partial<SessionLimits>;
  readonly sessionCauses?: Readonly<Record<string, Cut<'session'>>>;
}

function refusal(facts: TechniqueFacts, { limit, causes = {}, session, sessionCauses = {} }: Setting) {
  const because = Object.entries(causes).map(([ruleId, cut]) => ({
    ruleId,
    effect: { kind: 'limit', ...cut } as const,
  }));
  const sessionBecause = Object.entries(sessionCauses).map(([ruleId, cut]) => {
    return { ruleId, effect: { kind: 'session', ...cut } as const };
  });
  const clearance = makeClearance({
    limits: makeLimits({ hand: { ruleIds: Object.keys(causes), ...limit, because } }),
    session: makeSession({ ruleIds: Object.keys(sessionCauses), ...session, because: sessionBecause }),
  });
  const wish = { technique: facts.id, sideSeconds: 60 };
  const [tool = 'hand'] = facts.tools;
  const result = allowStep(
    {
      request: handsRequest,
      wishes: [{ facts, wish }],
      clearance: clearance.facts,
      library: makeLibrary([facts]),
      day: emptyDay,
      changeoverSeconds: 10,
    },
    { facts, wish, side: 'left', tool },
  );
  return result.ok ? undefined : [result.error.reason, ...result.error.ruleIds];
}

describe('why a step is left out', () => {
  const hand = makeTechnique();
  const other = { lookFirst: true } as const;

  it('T47 names the rules that block its region, its kind or its tool, and no other that holds there', () => {
    expect(refusal(hand, { limit: { blocked: true }, causes: { R1: { block: true }, R2: other } })).toEqual([
      'region-blocked',
      'R1',
    ]);
    const knead = makeTechnique({ strokes: ['knead'] });
    const kinds = { R1: { techniqueKinds: ['knead'] }, R2: { techniqueKinds: ['press'] }, R3: other } as const;
    expect(refusal(knead, { limit: { techniqueKinds: ['knead', 'press'] }, causes: kinds })).toEqual([
      'kind-blocked',
      'R1',
    ]);
    const tools = { R1: { tools: ['hand'] }, R2: { tools: ['ball'] }, R3: other } as const;
    expect(refusal(hand, { limit: { tools: ['hand', 'ball'] }, causes: tools })).toEqual(['tool-blocked', 'R1']);
  });

  it('T47 names the rules that leave out its pose, or weight on the floor', () => {
    const poses = { R1: { posesBlocked: ['sitting'] }, R2: { posesBlocked: ['lying'] }, R3: { ceiling: 5 } } as const;
    expect(refusal(hand, { session: { posesBlocked: ['sitting', 'lying'] }, sessionCauses: poses })).toEqual([
      'pose-blocked',
      'R1',
    ]);
    const floors = { R1: { floorBlocked: true }, R2: { floorBlocked: false }, R3: { ceiling: 5 } } as const;
    const onFloor = makeTechnique({ onFloor: true });
    expect(refusal(onFloor, { session: { floorBlocked: true }, sessionCauses: floors })).toEqual(['floor', 'R1']);
  });

  it('T47 names the rules that allow no hold, or no time', () => {
    const held = makeTechnique({ strokes: ['hold'], holdSeconds: 5 });
    const holds = { R1: { holdSecondsMax: 0 }, R2: { holdSecondsMax: 1 }, R3: other };
    expect(refusal(held, { limit: { holdSecondsMax: 0 }, causes: holds })).toEqual(['kind-blocked', 'R1']);
    const times = { R1: { daySecondsMax: 0 }, R2: { timeShare: 0.5 }, R3: other };
    expect(refusal(hand, { limit: { daySecondsMax: 0, timeShare: 0.5 }, causes: times })).toEqual([
      'day-limit',
      'R1',
      'R2',
    ]);
  });

  const pressure = { start: 3, typical: 4, ceiling: 5 } as const;
  const ceilings = {
    R1: { ceiling: 2 },
    R2: { ceiling: 3 },
    R3: { ceilingLess: 1 },
    R4: { ceilingLess: 0 },
    R5: other,
    R6: { ceiling: 4 },
  } as const;

  it('T47 names the rules whose ceiling lies below its first pressure, or that take from one, each once', () => {
    const sessionCauses = { R1: { ceiling: 2 }, R7: { ceiling: 1 }, R8: { floorBlocked: true } };
    expect(refusal(makeTechnique({ pressure }), { limit: { ceiling: 2 }, causes: ceilings, sessionCauses })).toEqual([
      'ceiling-too-low',
      'R1',
      'R3',
      'R7',
    ]);
  });

  it('T14 T47 counts the one step that a tool takes', () => {
    const ball = makeTechnique({ pressure, tools: ['ball'] });
    expect(refusal(ball, { limit: { ceiling: 2 }, causes: ceilings })).toEqual(['ceiling-too-low', 'R1', 'R2', 'R3']);
  });
});
