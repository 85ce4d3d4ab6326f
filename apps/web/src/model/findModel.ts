// SPDX-License-Identifier: MIT
import {
  foldNumb,
  foldPaintings,
  type KeptPainting,
  numbMarks,
  type PaintMark,
  type PaintQuality,
  paintMarkKey,
  parsePainting,
  withoutTwins,
  type ZoneSpot,
  zonesById,
} from '@knead/domain';
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { JournalModel } from './journalModel.ts';

/**
 * The painting of where it bothers the person: what lies on the body map now, and what was kept before. Each stroke is safe
 * over a reload at once; it becomes a record when it is kept.
 */
export interface FindModel {
  readonly marks: ReadonlySignal<readonly PaintMark[]>;
  /** How the next touched places feel. */
  readonly quality: Signal<PaintQuality>;
  /** The newest painting that was kept; undefined before the first. */
  readonly last: ReadonlySignal<KeptPainting | undefined>;
  /** Nothing was touched since the last painting was laid here. */
  readonly isAsLast: ReadonlySignal<boolean>;
  /** Skin that is not marked here still counts as numb, until this painting is kept. */
  readonly countsElsewhere: ReadonlySignal<boolean>;
  /** What lies here differs from what is kept today, so that there is something to keep. */
  readonly isToKeep: ReadonlySignal<boolean>;
  /** The last stroke could not be made safe over a reload. */
  readonly isDraftLost: ReadonlySignal<boolean>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Lays the unfinished painting here, else the last one that was kept. Resolves to whether it could be read. */
  open(): Promise<boolean>;
  /** Marks the places as the chosen quality, or takes it away where all of them have it. One stroke for undo. */
  stroke(spots: readonly ZoneSpot[]): void;
  undo(): void;
  clear(): void;
  /** Lays the last kept painting here again. */
  layLast(): void;
  /** Resolves to whether it was recorded. */
  keep(): Promise<boolean>;
}

/** Strokes that can be taken back. */
const undoMax = 200;

export function makeFindModel(journal: JournalModel): FindModel {
  const marks = signal<readonly PaintMark[]>([]);
  const before = signal<readonly (readonly PaintMark[])[]>([]);
  const isDraftLost = signal(false);
  const quality = signal<PaintQuality>('tingling');
  const last = computed(() => foldPaintings(journal.events.value).at(-1));
  const lastMarks = computed(() => withoutTwins([...(last.value?.marks ?? []), ...numbMarks(journal.events.value)]));
  const countsElsewhere = computed(() => {
    const lying = marks.value.filter(({ quality }) => quality === 'numb');
    return foldNumb(journal.events.value).some(({ side, regions }) => {
      const here = lying.filter((mark) => mark.side === side).flatMap(({ zone }) => zonesById[zone].regions);
      return regions.some((region) => !here.includes(region));
    });
  });

  function lay(next: readonly PaintMark[]): void {
    batch(() => {
      before.value = [...before.value, marks.value].slice(-undoMax);
      marks.value = next;
    });
    void journal.store.saveDraft('painting', { zones: next }).then(({ ok }) => {
      isDraftLost.value = !ok;
    });
  }

  return {
    marks,
    quality,
    last,
    isAsLast: computed(() => last.value !== undefined && isSame(marks.value, lastMarks.value)),
    countsElsewhere,
    isToKeep: computed(() => {
      const kept = last.value;
      if (kept === undefined) return marks.value.length > 0 || countsElsewhere.value;
      return kept.day !== journal.today() || !isSame(marks.value, kept.marks);
    }),
    isDraftLost,
    canUndo: computed(() => before.value.length > 0),
    async open() {
      const draft = await journal.store.loadDraft('painting');
      if (draft.ok) marks.value = marksOf(draft.value) ?? lastMarks.value;
      return draft.ok;
    },
    stroke(spots) {
      const next = struck(marks.value, spots, quality.value);
      if (next.length !== marks.value.length) lay(next);
    },
    undo() {
      const previous = before.value.at(-1);
      if (previous === undefined) return;
      lay(previous);
      before.value = before.value.slice(0, -2);
    },
    clear: () => lay([]),
    layLast: () => lay(lastMarks.value),
    async keep() {
      const kept = marks.value;
      const recorded = await journal.record([{ kind: 'complaintPainted', marks: kept }]);
      // The draft goes only after the record is durable, and never with a stroke that came meanwhile.
      if (recorded.ok && marks.value === kept) await journal.store.saveDraft('painting', undefined);
      return recorded.ok;
    },
  };
}

/** The marks after a stroke: added where any is missing, else taken away. */
function struck(marks: readonly PaintMark[], spots: readonly ZoneSpot[], quality: PaintQuality): readonly PaintMark[] {
  const strokes = spots.map(({ zone, side }): PaintMark => ({ zone, side, quality }));
  const here = new Set(marks.map(paintMarkKey));
  const missing = strokes.filter((mark) => !here.has(paintMarkKey(mark)));
  if (missing.length > 0) return [...marks, ...missing];
  const struckKeys = new Set(strokes.map(paintMarkKey));
  return marks.filter((mark) => !struckKeys.has(paintMarkKey(mark)));
}

/** A painting from the drafts; undefined where there is none or it cannot be read. An empty one was emptied on purpose. */
function marksOf(draft: unknown): readonly PaintMark[] | undefined {
  const read = parsePainting(draft);
  if (read.ok) return read.value;
  return read.error.some(({ kind }) => kind === 'empty') ? [] : undefined;
}

/** The same marks, in whatever order they came. */
function isSame(a: readonly PaintMark[], b: readonly PaintMark[]): boolean {
  const keys = new Set(a.map(paintMarkKey));
  return keys.size === new Set(b.map(paintMarkKey)).size && b.every((mark) => keys.has(paintMarkKey(mark)));
}
