// SPDX-License-Identifier: MIT
import { TECHNIQUE_IDS, techniques } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { findPicture } from '../../scene/pictures.ts';
import { phasePicture } from './phasePicture.ts';

const shares = Array.from({ length: 101 }, (_, i) => i / 100);
const shown = (id: (typeof TECHNIQUE_IDS)[number]): readonly string[] =>
  shares.map((share) => phasePicture(id, share)).filter((picture, i, all) => picture !== all[i - 1]);

describe('the picture of a phase', () => {
  it('follows the strokes that the hand sequence leads, and ends as it began', () => {
    expect(shown('wh-hand-sequence')).toEqual([
      'wh-hand-sequence',
      'wh-hand-sequence-circles',
      'wh-hand-sequence-squeeze',
      'wh-hand-sequence-shake',
      'wh-hand-sequence',
    ]);
  });

  it('changes with the second and the third cue', () => {
    expect(phasePicture('wh-hand-sequence', 0.249)).not.toBe(phasePicture('wh-hand-sequence', 0.25));
    expect(phasePicture('wh-hand-sequence', 0.699)).not.toBe(phasePicture('wh-hand-sequence', 0.7));
  });

  it.each(TECHNIQUE_IDS)('%s shows pictures that exist, and all strokes it has pictures of', (id) => {
    const picture = techniques.get(id)?.picture ?? expect.fail(id);
    for (const one of shown(id)) expect(findPicture(one), one).toBeDefined();
    const main = findPicture(picture);
    const strokes = (main?.also ?? []).filter((also) => findPicture(also)?.drawing === main?.drawing);
    expect(new Set(shown(id))).toEqual(new Set([picture, ...strokes]));
  });
});
