// SPDX-License-Identifier: MIT
import { synonyms } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { words } from '../../model/testing/makeWorld.fixture.ts';
import { makeZoneSearch } from './zoneSearch.ts';

const search = makeZoneSearch(words.say, synonyms(words.say));
const first = (typed: string) => search(typed).zones.slice(0, 3);

describe('places by plain words', () => {
  it.each([
    ['ring finger', 'ring-palmar-radial'],
    ['pins and needles in ring finger', 'ring-palmar-ulnar'],
    ['ring fingre', 'ring-palmar-radial'],
    ['pinky', 'little-palmar'],
    ['thumb', 'thumb-palmar'],
    ['heel', 'heel'],
    ['ball of foot', 'ball-medial'],
    ['big toe', 'big-toe-plantar'],
    ['back of the knee', 'knee-back'],
    ['shoulder blade', 'scapula-upper'],
    ['neck', 'nape'],
    ['backside', 'buttock'],
    ['outer ankel', 'ankle-lateral'],
    ['inner ankle', 'ankle-medial'],
    ['palm', 'palm-central'],
    ['calf', 'calf-upper'],
    ['outer thigh', 'thigh-lateral'],
    ['funny bone', 'elbow-medial'],
    ['wrist', 'wrist-volar-radial'],
    ['low back', 'low-back'],
  ])('finds for “%s” among the first', (typed, zone) => {
    expect(search(typed).zones.slice(0, 6)).toContain(zone);
  });

  it('hears which side was meant, and both where none was named', () => {
    expect(search('left heel').sides).toEqual(['left']);
    expect(search('heel, right').sides).toEqual(['right']);
    expect(search('heel').sides).toEqual(['left', 'right']);
    expect(search('left and right heel').sides).toEqual(['left', 'right']);
  });

  it('hears several places at once', () => {
    expect(search('thumb and index finger').zones).toEqual(expect.arrayContaining(['thumb-palmar', 'index-palmar']));
  });

  it.each(['', 'zzzz', 'left', '???'])('finds nothing for “%s”', (typed) => {
    expect(first(typed)).toEqual([]);
  });
});
