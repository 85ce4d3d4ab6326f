// SPDX-License-Identifier: MIT
import {
  areaDaySecondsMax,
  clearanceMinutesMax,
  closeSecondsMax,
  closeSecondsMin,
  daySecondsMax,
  firmFromPressure,
  firstWeekDaySecondsMax,
  firstWeekDays,
  firstWeekPressureMax,
  fullCheckDays,
  holdSecondsMax,
  kindsByStroke,
  lightAreaDaySecondsMax,
  lightPressureMax,
  neckHoldSecondsMax,
  nerveDaySecondsMax,
  nervePressureMax,
  openingSecondsMin,
  painWhenSkipped,
  pressureMax,
  REGIONS,
  requestSecondsMax,
  spotDaySecondsMax,
  spotSecondsMax,
  TECHNIQUE_KINDS,
  TOOLS,
  techniqueDayFactor,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import coverage from '../../../../docs/coverage.md?raw';
import { techniquesById } from '../techniques.ts';
import { differencesOf, expand, paperRows } from './faithful.fixture.ts';
import allowed from './fixtures/differences.json';
import paper from './fixtures/safetyPaper.json';
import { regionCeilings } from './limits.ts';
import { ALL_BUT_STROKE, ALL_TOOLS, ARM_ALL, BACK_ALL, DEEP, LEG_ALL, NECK_ALL } from './pack.ts';
import { ruleSet } from './ruleSet.ts';

const reasoned = new Map(allowed.differences.map(({ id, differs }) => [id, differs]));
const sorted = (names: readonly string[]) => [...names].sort();

describe('rules beside the papers', () => {
  it.each(ruleSet.rules.map((rule) => [rule.id, rule] as const))(
    'T48 %s limits what the papers say, but for differences with a reason',
    (id, rule) => {
      expect(differencesOf(rule)).toEqual(sorted(reasoned.get(id) ?? []));
    },
  );

  it('T48 every difference has a reason, somebody who decided it, and a rule that is there', () => {
    const bare = allowed.differences.filter(({ reason, by }) => reason.length < 20 || by.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
    const built = new Set(ruleSet.rules.map((rule) => rule.id));
    expect([...reasoned.keys()].filter((id) => !built.has(id))).toEqual([]);
    expect(reasoned.size).toBe(allowed.differences.length);
  });

  it('T48 a technique at a region of which the papers close a part stays in zones of the open part', () => {
    const open: Readonly<Record<string, readonly string[]>> = {
      // Not the crook and the groove behind the inner knob.
      elbow: ['elbow-lateral'],
      // Above the breast, far from the tip of the breastbone.
      chest: ['chest-upper'],
      thigh: ['thigh-front', 'thigh-lateral', 'thigh-back'],
      face_jaw: [],
    };
    const closed = ['elbow-front', 'elbow-medial', 'chest-side', 'thigh-medial', 'axilla', 'knee-back'];
    const faults = Object.values(techniquesById).flatMap(({ id, regions, zones }) => [
      ...zones.filter((zone) => closed.includes(zone)).map((zone) => `${id}: ${zone}`),
      ...regions
        .filter((region) => open[region] !== undefined && !zones.some((zone) => open[region]?.includes(zone)))
        .map((region) => `${id}: no open zone of ${region}`),
    ]);
    expect(faults).toEqual([]);
  });

  it('T48 the fixture speaks our names of regions, kinds and tools', () => {
    const limits = [...paperRows.values()].flatMap(({ cases, stricter = [] }) => [
      ...cases.flatMap((one) => one.limits ?? []),
      ...stricter,
    ]);
    const blocked = [...paperRows.values()].flatMap(({ cases }) =>
      cases.flatMap((one) => [...(one.block ?? []), ...(one.untilCleared ?? [])]),
    );
    const places = expand([...blocked, ...limits.flatMap(({ at }) => at)]);
    const words = ['chosen', 'chosen+joints', 'complaint', 'tingling', 'painted', 'rested'];
    expect(places.filter((name) => ![...REGIONS, ...words].some((known) => known === name))).toEqual([]);
    const kinds = expand(limits.flatMap((limit) => limit.kinds ?? []));
    expect(kinds.filter((name) => !TECHNIQUE_KINDS.some((known) => known === name))).toEqual([]);
    const tools = expand(limits.flatMap((limit) => limit.tools ?? []));
    expect(tools.filter((name) => !TOOLS.some((known) => known === name))).toEqual([]);
  });
});

describe('numbers beside the papers', () => {
  it('T48 groups of regions, kinds and tools', () => {
    const ours = { neck_all: NECK_ALL, arm_all: ARM_ALL, leg_all: LEG_ALL, back_all: BACK_ALL, deep: DEEP };
    for (const [name, members] of Object.entries({ ...ours, all_tools: ALL_TOOLS, all_but_stroke: ALL_BUT_STROKE })) {
      expect(sorted(members), name).toEqual(sorted(expand([name])));
    }
    expect(sorted(REGIONS)).toEqual(sorted(expand(['all'])));
  });

  it('T48 ceilings of the regions, none for the starred ones', () => {
    const starred = Object.fromEntries(paper.starred.map((region) => [region, 0]));
    expect(regionCeilings).toEqual({ ...paper.ceilings, ...starred });
  });

  it('T48 strokes and the kinds they count as', () => {
    expect(kindsByStroke).toEqual(paper.strokeKinds);
  });

  it('T48 dose limits and the pressure scale', () => {
    const { dose, pressure } = paper;
    expect({
      ...{ asked: pressureMax, week: firstWeekPressureMax, weekDays: firstWeekDays, nerve: nervePressureMax },
      ...{ spot: spotSecondsMax, hold: holdSecondsMax, neckHold: neckHoldSecondsMax },
      ...{ area: areaDaySecondsMax, light: lightAreaDaySecondsMax, lightPressure: lightPressureMax },
      ...{ firstWeek: firstWeekDaySecondsMax, day: daySecondsMax, firm: firmFromPressure },
      ...{ spotDay: spotDaySecondsMax, factor: techniqueDayFactor, nerveDay: nerveDaySecondsMax },
      ...{ opening: openingSecondsMin, close: [closeSecondsMin, closeSecondsMax], longest: requestSecondsMax },
      ...{ clearance: clearanceMinutesMax, full: fullCheckDays, skipped: painWhenSkipped },
    }).toEqual({
      ...{ asked: pressure.askedMax, week: pressure.firstWeekMax, weekDays: pressure.firstWeekDays },
      ...{ nerve: dose.nerveAdjacentPressureMax['techniques.md F.1 R6'] },
      ...{ spot: dose.spotSeconds, hold: dose.holdSeconds['product.md 9'], neckHold: dose.neckHoldSeconds },
      ...{ area: dose.areaDaySeconds, light: dose.lightAreaDaySeconds },
      ...{ lightPressure: dose.lightPressureMax['techniques.md F.2'] },
      ...{ firstWeek: dose.firstWeekDaySeconds, day: dose.daySeconds, firm: dose.openingFromPressure },
      ...{ spotDay: dose.spotDaySeconds['techniques.md F.2'], factor: dose.techniqueDayFactor['techniques.md F.2'] },
      ...{ nerveDay: dose.nerveAdjacentDaySeconds['techniques.md F.2'] },
      ...{ opening: dose.openingSeconds['techniques.md F.1 R2'], close: dose.closeSeconds['techniques.md F.1 R9'] },
      ...{ longest: dose.sessionSecondsMax['techniques.md F.2'], clearance: dose.clearanceMinutes['product.md 9'] },
      ...{ full: dose.fullCheckDays, skipped: dose.painEases.from },
    });
  });
});

describe('docs/coverage.md', () => {
  /** Ids at the head of the rows of one chapter. */
  const listed = (title: string): readonly string[] => {
    const chapter = coverage.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
    return [...chapter.matchAll(/^\| ([A-Z]{2}-\w+) \|/gm)].map(([, id = '']) => id);
  };
  const elsewhere = listed('Built elsewhere');
  const leftOut = listed('Left out');
  const built = ruleSet.rules.map((rule) => rule.id);
  const inPaper = [...paperRows.keys()].filter((id) => /^(RF|NG|CI|PP|ST)-\d/.test(id));

  it('T49 names every id of the paper that no rule of ours has', () => {
    expect(elsewhere.length * leftOut.length).toBeGreaterThan(0);
    const known = new Set([...built, ...elsewhere, ...leftOut]);
    expect(inPaper.filter((id) => !known.has(id))).toEqual([]);
  });

  it('T49 names nothing that is built, nothing twice and nothing that is not in the paper', () => {
    const all = [...elsewhere, ...leftOut];
    expect(all.filter((id) => built.includes(id))).toEqual([]);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    expect(all.filter((id) => !inPaper.includes(id))).toEqual([]);
  });

  it('T49 says why, and where something else stands for it', () => {
    const rows = coverage.split('\n').filter((line) => /^\| (RF|NG|CI|PP|ST)-\d/.test(line));
    const bare = rows.filter((line) =>
      line.split('|').some((cell, index) => [1, 2, 3].includes(index) && !cell.trim()),
    );
    expect(bare).toEqual([]);
    const chapter = coverage.split(/^## /m).find((part) => part.startsWith('Built elsewhere')) ?? '';
    const cited = [...chapter.matchAll(/\b(?:CI|RF|NG)-\d+[a-z]?\b/g)].map(([id]) => id);
    expect(cited.filter((id) => !built.includes(id) && !elsewhere.includes(id))).toEqual([]);
  });
});
