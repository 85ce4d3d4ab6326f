// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { PointFacts } from '../pointFacts.ts';
import type { TechniqueEntry } from '../techniqueEntry.ts';
import { ownContent } from './content.ts';
import { changed, faultsOf } from './plantFault.fixture.ts';

describe('point faults', () => {
  const planted: readonly (readonly [string, Partial<PointFacts>, string])[] = [
    ['a code that is none', { code: 'P6' }, 'code'],
    ['a code that is not its id', { code: 'PC7' }, 'code'],
    ['no zone', { zones: [] }, 'zones'],
    ['a zone that stands twice', { zones: ['thenar', 'thenar'] }, 'zones'],
    ['an unknown landmark', { measure: { bcun: 2, from: 'nowhere', towards: 'elbow-crease' } }, 'measure'],
    ['a way from a place to itself', { measure: { bcun: 2, from: 'sole', towards: 'sole' } }, 'measure'],
    ['a point beyond its way', { measure: { bcun: 13, from: 'wrist-crease', towards: 'elbow-crease' } }, 'measure'],
    ['a part that is more than all', { measure: { part: 4, of: 3, from: 'sole', towards: 'kneecap' } }, 'measure'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    const faults = faultsOf({ ...ownContent, points: changed(ownContent.points, 'pc6', change) });
    expect(faults).toContain(`src/points/pc6.ts: ${field}`);
  });

  it('finds an id that stands twice', () => {
    const points = [...ownContent.points, ...ownContent.points.slice(0, 1)];
    expect(faultsOf({ ...ownContent, points })).toContain('src/points.ts: bl10');
  });

  const met: readonly (readonly [string, TechniqueEntry['points']])[] = [
    ['is unknown', [{ id: 'pc99', meets: 'on' }]],
    [
      'stands twice',
      [
        { id: 'pc8', meets: 'on' },
        { id: 'pc8', meets: 'near' },
      ],
    ],
    ['is never pressed', [{ id: 'ht7', meets: 'near' }]],
    ['only shows the way', [{ id: 'gv14', meets: 'on' }]],
  ];
  it.each(met)('finds a technique that meets a point that %s', (_name, points) => {
    const techniques = changed(ownContent.techniques, 'wh-palm-pads', { points });
    expect(faultsOf({ ...ownContent, techniques })).toContain('src/techniques/wh-palm-pads.ts: points');
  });
});
