// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { indexOf, nameOf } from './indexOf.ts';

describe('lists of facts', () => {
  it('names the export for the id', () => {
    expect(['wh-palm-pads', 'madenci-2012', 'keawduangdee', 'e-05b'].map(nameOf)).toEqual([
      'whPalmPads',
      'madenci2012',
      'keawduangdee',
      'e05b',
    ]);
  });

  it('is the same whatever order the disk gives', () => {
    const folder = { folder: 'techniques', list: 'techniqueFiles' };
    const text = indexOf(folder, ['b-two', 'a']);
    expect(text).toBe(indexOf(folder, ['a', 'b-two']));
    expect(text).toContain("import { bTwo } from './techniques/b-two.ts';");
    expect(text).toContain("  a: a,\n  'b-two': bTwo,\n");
  });

  it('counts up, as imports are ordered', () => {
    const text = indexOf({ folder: 'points', list: 'pointFiles' }, ['te15', 'te5']);
    expect(text).toContain('  te5: te5,\n  te15: te15,\n');
  });
});
