// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../check.ts';
import { ownContent } from './content.ts';
import { changed, faultsOf } from './plantFault.fixture.ts';

const site = { id: 'neck', techniques: ['ns-thumb-walk-neck'] } as const;

describe('path faults', () => {
  const planted: readonly (readonly [string, Partial<PathFacts>, string])[] = [
    ['a slug that is no address', { slug: 'Ulnar nerve' }, 'slug'],
    ['a slug that names what somebody may suffer from', { slug: 'nerve-in-the-tunnel' }, 'slug'],
    ['no zone it serves', { core: [] }, 'core'],
    ['a zone that stands twice', { sometimes: ['little-palmar'] }, 'sometimes'],
    ['a limb it does not lie in', { limb: 'leg' }, 'limb'],
    ['a site that stands twice', { sites: [site, site] }, 'sites'],
    ['work where nothing may be done', { sites: [{ ...site, care: 'never' }] }, 'sites.neck'],
    ['an unknown technique', { sites: [{ ...site, techniques: ['ns-none'] }] }, 'sites.neck'],
    ['a technique that stands twice', { sites: [{ ...site, techniques: ['a', 'a'] }] }, 'sites.neck'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    const faults = faultsOf({ ...ownContent, paths: changed(ownContent.paths, 'ulnar-elbow', change) });
    expect(faults).toContain(`src/paths/ulnar-elbow.ts: ${field}`);
  });

  it('finds an id and an address that stand twice', () => {
    const faults = faultsOf({ ...ownContent, paths: [...ownContent.paths, ...ownContent.paths.slice(0, 1)] });
    expect(faults).toEqual(expect.arrayContaining(['src/paths.ts: c4-root', 'src/paths.ts: c4-nerve-root']));
  });

  it('warns of a technique that stands beside no path', () => {
    const paths = ownContent.paths.filter(({ id }) => id !== 'median-ct' && id !== 'ulnar-elbow');
    const alone = checkContent({ ...ownContent, paths }).find(({ file }) => file === 'src/techniques/wh-thumb-base.ts');
    expect(alone).toMatchObject({ field: 'id', level: 'warning' });
  });
});
