// SPDX-License-Identifier: MIT
import { ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { BODY_SPANS, FINGER_CUN } from './bodyUnits.ts';
import { paperPaths, paperPoints } from './faithfulAtlas.fixture.ts';
import paper from './fixtures/atlasPaper.json';
import { paths } from './paths.ts';
import { points, techniquesAt } from './points.ts';
import { techniques } from './techniques.ts';
import { triggers, triggersOf } from './triggers.ts';

const sorted = (values: readonly string[]) => [...values].sort();

describe('zones beside the paper', () => {
  it('are the 80 of B.1, group by group', () => {
    const ours = ZONE_GROUPS.map((group) => ZONES.filter((zone) => zonesById[zone].group === group));
    expect(ours).toEqual(Object.values(paper.zones));
    expect(ZONES).toHaveLength(80);
  });
});

/**
 * Sites of which the paper only says that nothing is done there. Each lies in an area of its own no-press list (0.3) or
 * at a place of NG-05, so ours are `never`.
 */
const keptOff = [
  'c5-root.neck-side',
  'median-proximal.elbow-crook',
  'ulnar-elbow.inner-arm',
  'radial-proximal.outer-arm',
  'tos.first-rib',
  'suprascapular.neck-side',
  'dorsal-scapular.neck-side',
  'arm-skin-nerves.elbow-crook',
  'lateral-femoral-cutaneous.groin',
];
/** Behind the inner ankle bone the list of 0.3 says light only, so ours says both that and the number of B.5. */
const lighter = ['tibial-tarsal.inner-ankle'];

describe('paths beside the paper', () => {
  it('are the 36 of B.3 to B.5', () => {
    expect(sorted(paths.map(({ id }) => id))).toEqual(sorted([...paperPaths.keys()]));
    expect(paths).toHaveLength(36);
  });

  it.each(paths.map((path) => [path.id, path] as const))('%s has its zones, sites and techniques', (id, path) => {
    const row = paperPaths.get(id);
    expect(path.core).toEqual(row?.core);
    expect(path.sometimes).toEqual(row?.sometimes);
    const sites = path.sites.map(({ id: site, ...facts }) => {
      const { care, ...rest } = facts;
      const isOurs = keptOff.includes(`${id}.${site}`) || lighter.includes(`${id}.${site}`);
      return isOurs || care === undefined ? rest : { ...rest, care };
    });
    expect(sites).toEqual(row?.sites);
  });

  it('are stricter only where something is kept off', () => {
    const found = paths.flatMap(({ id, sites }) => sites.map((site) => ({ key: `${id}.${site.id}`, ...site })));
    const careOf = (keys: readonly string[]) =>
      keys.map((key) => found.find((site) => site.key === key)?.care ?? 'gone');
    expect(careOf(keptOff)).toEqual(keptOff.map(() => 'never'));
    expect(careOf(lighter)).toEqual(['light']);
  });
});

/** Points the paper names outside A.5, with a place: in the webs of the toes (A.4), and over the pulse of the foot (0.3). */
const namedElsewhere = ['gb43', 'lr2', 'st42', 'st44'];
/** Ranges of A.5 that say more than the blocks of the techniques: there the ball begins at BL12, and the sweep is at BL43. */
const rangesTooWide = ['bl11 ub-wall-ball', 'bl41 ub-pin-arm-sweep', 'bl42 ub-pin-arm-sweep', 'bl44 ub-pin-arm-sweep'];

describe('points beside the paper', () => {
  it('are those of A.5 and those named with a place elsewhere', () => {
    expect(sorted(points.map(({ id }) => id))).toEqual(sorted([...paperPoints.keys(), ...namedElsewhere]));
  });

  it.each([...paperPoints])('%s has its distance, level, caution and use', (id, row) => {
    const point = points.find((one) => one.id === id);
    const { measure } = point ?? {};
    expect(measure !== undefined && 'bcun' in measure ? measure.bcun : undefined).toBe(row.bcun);
    expect(point?.level).toBe(row.level);
    expect(point?.pregnancy).toBe(row.pregnancy);
    expect(point?.disputed).toBe(row.disputed);
    if (row.never === true) expect(point?.press).toBe('never');
    const built = row.usedBy.filter((technique) => techniques.has(technique));
    const met = techniquesAt(id).map((technique) => technique.id);
    const missed = built.filter((technique) => !met.includes(technique));
    expect(missed.filter((technique) => !rangesTooWide.includes(`${id} ${technique}`))).toEqual([]);
  });

  it('are met by no technique that the paper does not let meet them', () => {
    const named = new Map(Object.entries<readonly string[]>(paper.pointsOfTechniques));
    const ours = [...techniques.values()].flatMap(({ id: technique, points: met }) =>
      met.map(({ id }) => ({ technique, code: id.toUpperCase() })),
    );
    expect(ours.filter(({ technique, code }) => !named.get(technique)?.includes(code))).toEqual([]);
  });

  it('are measured in the units of A.5', () => {
    const [forearm, lowerLeg, ankle, shin, blades] = Object.values(paper.bodyUnits.spans);
    expect(BODY_SPANS.map(({ bcun }) => bcun)).toEqual([forearm, (blades ?? 0) / 2, lowerLeg, ankle, shin]);
    expect(FINGER_CUN).toEqual(paper.bodyUnits.fingers);
  });
});

describe('triggers beside the paper', () => {
  // The paper says it twice: for each trigger its paths (B.2), for each path its triggers (B.3 to B.5). They agree.
  it('lead to the paths of B.2, in their order', () => {
    const ours = Object.fromEntries(triggers.map(({ id, paths: led }) => [id, led]));
    expect(ours).toEqual(paper.triggers);
    expect(triggers).toHaveLength(28);
  });

  it.each([...paperPaths])('%s is led to as B.3 to B.5 say', (id, row) => {
    expect(sorted(triggersOf(id).map((trigger) => trigger.id))).toEqual(sorted(row.triggers));
  });
});
