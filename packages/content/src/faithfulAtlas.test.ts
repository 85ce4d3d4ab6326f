// SPDX-License-Identifier: MIT
import { ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { BODY_SPANS, FINGER_CUN } from './bodyUnits.ts';
import { paperPaths, paperPoints } from './faithfulAtlas.fixture.ts';
import paper from './fixtures/atlasPaper.json';
import { keepOffAreas } from './keepOff.ts';
import { paths } from './paths.ts';
import { points, techniquesAt } from './points.ts';
import {
  CARRIERS,
  DILUTIONS,
  dropsPerMl,
  SCENT_NEVERS,
  scentMonthsMax,
  sensitiveAboveAge,
  skinTestHours,
} from './scentFacts.ts';
import { rulesAgainst, scents } from './scents.ts';
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
/** Behind the inner ankle bone the list of 0.3 says light only and at most 2, which is less than the number of B.5. */
const lighter = ['tibial-tarsal.inner-ankle'];
/** Skin that may be numb takes less, and other strokes, than the paper has at its sites (`product.md` 9). */
const softer = ['polyneuropathy'];

describe('paths beside the paper', () => {
  it('are the 36 of B.3 to B.5', () => {
    expect(sorted(paths.map(({ id }) => id))).toEqual(sorted([...paperPaths.keys()]));
    expect(paths).toHaveLength(36);
  });

  it.each(paths.map((path) => [path.id, path] as const))('%s has its zones, sites and techniques', (id, path) => {
    const row = paperPaths.get(id);
    expect(path.core).toEqual(row?.core);
    expect(path.sometimes).toEqual(row?.sometimes);
    expect(path.sites).toHaveLength(row?.sites.length ?? 0);
    if (softer.includes(id)) return;
    for (const [index, { id: site, ...facts }] of path.sites.entries()) {
      const theirs = row?.sites[index];
      const { care: _, ...rest } = facts;
      const isOurs = keptOff.includes(`${id}.${site}`) || facts.care === undefined;
      if (lighter.includes(`${id}.${site}`)) expect(facts.techniques).toEqual(theirs?.techniques);
      else expect(isOurs ? rest : facts).toEqual(theirs);
    }
  });

  it('are stricter only where something is kept off', () => {
    const found = paths.flatMap(({ id, sites }) => sites.map((site) => ({ key: `${id}.${site.id}`, ...site })));
    const careOf = (keys: readonly string[]) =>
      keys.map((key) => found.find((site) => site.key === key)?.care ?? 'gone');
    expect(careOf(keptOff)).toEqual(keptOff.map(() => 'never'));
    expect(careOf(lighter)).toEqual(['light']);
    const soft = found.filter(({ key }) => lighter.includes(key) || key.startsWith('polyneuropathy.'));
    expect(soft.map(({ pressureMax }) => pressureMax)).toEqual(soft.map(() => 2));
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

/** Each entry of the no-press list of 0.3, in its order, and the area that holds it. */
const noPress = [
  'throat-and-front-of-neck',
  'collarbone-hollow',
  'armpit',
  'inner-arm',
  'funny-bone',
  'elbow-crook',
  'wrist-pulse',
  'heel-of-hand',
  'spine',
  'kidneys',
  'groin',
  'knee-back',
  'outer-knee',
  'foot-pulse',
  'inner-ankle',
];
/** Skin that is broken, bruised or new may be anywhere (docs/coverage.md); twisting and cracking is no place. */
const placeless = ['NG-08', 'NG-10'];

describe('areas that are kept off, beside the papers', () => {
  it('hold every entry of the list of 0.3, and every place of 2.1', () => {
    expect(noPress).toHaveLength(paper.noPress.length);
    const ids = keepOffAreas.map(({ id }) => id);
    expect(noPress.filter((id) => !ids.includes(id))).toEqual([]);
    const rules = [...new Set(keepOffAreas.flatMap(({ noGo }) => noGo))];
    expect(sorted([...rules, ...placeless])).toEqual(sorted(paper.noGo));
  });

  it('are on the list or closed by a rule, each of them', () => {
    expect(keepOffAreas.filter(({ id, noGo }) => noGo.length === 0 && !noPress.includes(id))).toEqual([]);
  });

  it('leave no holding in what the list says is not pressed', () => {
    const listed = keepOffAreas.filter(({ id }) => noPress.includes(id));
    const held = listed.filter(({ forbids }) => forbids.strokes !== 'all' && !forbids.strokes.includes('hold'));
    expect(held.map(({ id }) => id)).toEqual([]);
  });

  it('hold every point the paper forbids', () => {
    const inside = keepOffAreas.flatMap((area) => area.points);
    // The webs of the toes are no area of the list, yet not pressed either (A.4).
    const webs = ['gb43', 'lr2', 'st44'];
    const never = points.filter(({ press }) => press === 'never').map(({ id }) => id);
    expect(never.filter((id) => !inside.includes(id) && !webs.includes(id))).toEqual([]);
  });
});

/** Who sees no peppermint (E.1), and the triage rule for it. A small child at home and pain from cold are not asked: words say it. */
const withoutPeppermint: Readonly<Record<string, string>> = {
  'X-PREG': 'CI-08',
  'X-NUMB': 'CI-15',
  // Feet with diabetes that feel little are numb skin (RF-46); sore ones are closed whole.
  'X-DFOOT': 'RF-46',
  asthma: 'CI-40',
};
const inWords = ['child under 3', 'cold-pain tag'];

describe('scents beside the paper', () => {
  const { oils } = paper;

  it('are those of the toggle, in the strengths of E.1', () => {
    expect(scents.map(({ id }) => id)).toEqual(oils.toggle);
    const [usual, most, sensitive] = DILUTIONS;
    expect([usual.percent, most.percent, sensitive.percent]).toEqual(Object.values(oils.percent));
    const drops = Object.fromEntries(DILUTIONS.map(({ percent, dropsIn10mL }) => [percent, dropsIn10mL]));
    expect(drops).toEqual(oils.dropsIn10mL);
    expect([dropsPerMl, sensitiveAboveAge]).toEqual([oils.dropsPerMl, oils.ageOver]);
  });

  it('keep, test and stay away from children as E.1 says, or longer', () => {
    expect(scentMonthsMax).toBe(oils.storageMonths);
    expect([skinTestHours, 2 * skinTestHours]).toEqual(oils.skinTestHours);
    const years = scents.find(({ id }) => id === 'peppermint')?.childYearsMin;
    expect(years).toBe(oils.childYears);
    expect((years ?? 0) * 12).toBeGreaterThanOrEqual(oils.childMonths);
  });

  it('go into the carriers of E.1, and never where it says never', () => {
    const lay = { lotion: 'plain lotion', 'sweet-almond': 'sweet almond' };
    const carriers = CARRIERS.map((id) => (id === 'lotion' || id === 'sweet-almond' ? lay[id] : id));
    expect(sorted(carriers)).toEqual(sorted(oils.carriers));
    const places = oils.neverPlaces.map((place) => (place === 'inner ear' ? 'ears' : place.replace(' ', '-')));
    expect(places.filter((place) => !SCENT_NEVERS.some((never) => never === place))).toEqual([]);
    expect(scents.filter(({ id }) => oils.notOffered.includes(id))).toEqual([]);
  });

  it('are left out by triage for whom E.1 leaves them out', () => {
    expect(sorted([...Object.keys(withoutPeppermint), ...inWords])).toEqual(sorted(oils.peppermintHidden));
    const peppermint = scents.find(({ id }) => id === 'peppermint');
    const against = peppermint === undefined ? [] : rulesAgainst(peppermint);
    expect(Object.values(withoutPeppermint).filter((id) => !against.includes(id))).toEqual([]);
    // Fits and G6PD are asked as well (E.1, CI-39, CI-42).
    expect(against).toEqual(expect.arrayContaining(['CI-39', 'CI-42']));
    expect(scents.filter(({ countsAs }) => countsAs.length === 0).flatMap(rulesAgainst)).toEqual([]);
  });
});
