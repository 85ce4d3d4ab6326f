// SPDX-License-Identifier: MIT
import { foldPaintings } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeMemoryJournal } from '../platform/journal/memoryJournalStore.ts';
import { makeWorld, settle } from './testing/makeWorld.fixture.ts';

async function openMap(memory = makeMemoryJournal()) {
  const world = await makeWorld({ memory });
  await world.find.open();
  return { find: world.find, memory, world };
}
const thumb = { zone: 'thumb-palmar', side: 'left' } as const;
const index = { zone: 'index-palmar', side: 'left' } as const;

describe('the painting', () => {
  it('marks what is touched, and takes it away when it is touched again', async () => {
    const { find } = await openMap();
    find.stroke([thumb, index]);
    expect(find.marks.value.map(({ zone, quality }) => [zone, quality])).toEqual([
      ['thumb-palmar', 'tingling'],
      ['index-palmar', 'tingling'],
    ]);
    find.stroke([thumb]);
    expect(find.marks.value.map(({ zone }) => zone)).toEqual(['index-palmar']);
  });

  it('completes what a long stroke meets in part', async () => {
    const { find } = await openMap();
    find.stroke([thumb]);
    find.stroke([thumb, index]);
    expect(find.marks.value).toHaveLength(2);
  });

  it('keeps two feelings in one place', async () => {
    const { find } = await openMap();
    find.stroke([thumb]);
    find.quality.value = 'pain';
    find.stroke([thumb]);
    expect(find.marks.value.map(({ quality }) => quality)).toEqual(['tingling', 'pain']);
  });

  it('takes back stroke by stroke, a clearing too', async () => {
    const { find } = await openMap();
    find.stroke([thumb]);
    find.stroke([index]);
    find.clear();
    find.undo();
    expect(find.marks.value).toHaveLength(2);
    find.undo();
    expect(find.marks.value).toHaveLength(1);
    find.undo();
    expect(find.marks.value).toEqual([]);
    expect(find.canUndo.value).toBe(false);
    find.undo();
    expect(find.marks.value).toEqual([]);
  });

  it('is there again after a reload, kept or not', async () => {
    const { find, memory } = await openMap();
    find.stroke([thumb]);
    const again = await openMap(memory);
    expect(again.find.marks.value.map(({ zone }) => zone)).toEqual(['thumb-palmar']);
    expect(again.find.last.value).toBeUndefined();
  });

  it('stays empty after a reload when it was emptied', async () => {
    const { find, memory } = await openMap();
    find.stroke([thumb]);
    await find.keep();
    find.clear();
    const again = await openMap(memory);
    expect(again.find.marks.value).toEqual([]);
    again.find.layLast();
    expect(again.find.isAsLast.value).toBe(true);
  });

  it('J35 becomes a record when it is kept, and is laid there the next time', async () => {
    const { find, memory, world } = await openMap();
    expect(find.isToKeep.value).toBe(false);
    find.stroke([thumb]);
    expect(find.isToKeep.value).toBe(true);
    expect(await find.keep()).toBe(true);
    expect(find.isToKeep.value).toBe(false);
    expect(foldPaintings(world.journal.events.value)).toHaveLength(1);
    const again = await openMap(memory);
    expect(again.find.marks.value.map(({ zone }) => zone)).toEqual(['thumb-palmar']);
    expect(again.find.isAsLast.value).toBe(true);
  });

  it('loses nothing where the disk is full', async () => {
    const { find, memory, world } = await openMap();
    find.stroke([thumb]);
    world.store.refuseWrites();
    expect(await find.keep()).toBe(false);
    expect((await openMap(memory)).find.marks.value).toHaveLength(1);
  });

  it('passes over a draft that cannot be read', async () => {
    const { memory, world } = await openMap();
    await world.journal.store.saveDraft('painting', { zones: [{ zone: 'tail' }] });
    expect((await openMap(memory)).find.marks.value).toEqual([]);
  });

  it('J36 J37 can be kept empty where a deleted one still counts as numb', async () => {
    const { find, world } = await openMap();
    find.quality.value = 'numb';
    find.stroke([{ zone: 'heel', side: 'left' }]);
    await find.keep();
    const [kept] = foldPaintings(world.journal.events.value);
    await world.data.hide(kept === undefined ? [] : [kept.id]);
    find.clear();
    expect(find.countsElsewhere.value).toBe(true);
    expect(find.isToKeep.value).toBe(true);
    await find.keep();
    expect(find.countsElsewhere.value).toBe(false);
  });

  it('keeps a stroke that comes while another is being kept', async () => {
    const { find, memory } = await openMap();
    find.stroke([thumb]);
    const keeping = find.keep();
    find.stroke([index]);
    await keeping;
    expect((await openMap(memory)).find.marks.value).toHaveLength(2);
  });

  it('says when a stroke could not be made safe', async () => {
    const { find, world } = await openMap();
    world.store.refuseAll();
    find.stroke([thumb]);
    await settle();
    expect(find.isDraftLost.value).toBe(true);
    world.store.allow();
    find.stroke([index]);
    await settle();
    expect(find.isDraftLost.value).toBe(false);
  });
});
