// SPDX-License-Identifier: MIT
import type { PaintMark, Side, ZoneId } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { markedViews } from './markedViews.ts';

const mark = (zone: ZoneId, side: Side): PaintMark => ({ zone, side, quality: 'tingling' });

describe('pictures of then and now', () => {
  it('are those that show most of the marked places, each side for itself', () => {
    const marks = [
      mark('heel', 'left'),
      mark('thumb-palmar', 'left'),
      mark('index-palmar', 'left'),
      mark('thenar', 'right'),
    ];
    expect(markedViews(marks)).toEqual([
      { view: 'palm', side: 'left' },
      { view: 'sole', side: 'left' },
    ]);
  });

  it('show both sides at once where the drawing has both', () => {
    expect(markedViews([mark('nape', 'left'), mark('nape', 'right')])).toEqual([{ view: 'neck', side: 'right' }]);
  });

  it('count a place once, however it feels, and are none for nothing', () => {
    const numb: PaintMark = { zone: 'heel', side: 'left', quality: 'numb' };
    const marks = [mark('heel', 'left'), numb, mark('thenar', 'left'), mark('palm-central', 'left')];
    expect(markedViews(marks).map(({ view }) => view)).toEqual(['palm', 'sole']);
    expect(markedViews([])).toEqual([]);
  });
});
