// SPDX-License-Identifier: MIT
import { ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { paperPaths } from './faithfulAtlas.fixture.ts';
import paper from './fixtures/atlasPaper.json';
import { paths } from './paths.ts';

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
