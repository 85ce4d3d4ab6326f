// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { PaintMark } from '../atlas/painting.ts';
import type { EventBody } from './events.ts';
import { foldPaintings } from './foldPaintings.ts';
import { makeDevice } from './makeJournal.fixture.ts';

const thumb: PaintMark = { zone: 'thumb-palmar', side: 'left', quality: 'tingling' };
const heel: PaintMark = { zone: 'heel', side: 'right', quality: 'numb' };
const painted = (...marks: readonly PaintMark[]): EventBody => ({ kind: 'complaintPainted', marks });

describe('paintings', () => {
  it('J35 stand oldest first, each whole, an empty one too', () => {
    const events = makeDevice().record(painted(thumb, heel), painted());
    expect(foldPaintings([...events].reverse()).map(({ marks }) => marks)).toEqual([[thumb, heel], []]);
  });

  it('J35 hold a mark that was written twice once', () => {
    const events = makeDevice().record(painted(thumb, heel, thumb));
    expect(foldPaintings(events)[0]?.marks).toEqual([thumb, heel]);
  });

  it('J35 are gone when deleted, and back when that is taken back', () => {
    const device = makeDevice();
    const kept = device.one(painted(thumb));
    const deleted = device.one({ kind: 'deleted', targets: [kept.id] });
    const restored = device.one({ kind: 'restored', targets: [kept.id] });
    expect(foldPaintings([kept, deleted])).toEqual([]);
    expect(foldPaintings([kept, deleted, restored])).toHaveLength(1);
  });
});
