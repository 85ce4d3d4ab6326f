// SPDX-License-Identifier: MIT
import { type DeviceId, type EventId, err, ms, ok, type Result } from '@knead/base';
import {
  erasable,
  foldImports,
  type ImportRecord,
  type JournalEvent,
  META_KINDS,
  makeDeletion,
  undoMs,
} from '@knead/domain';
import {
  type FileProblem,
  type ImportPlan,
  importBodies,
  journalToFile,
  parseJournalFile,
  planImport,
  printJournalFile,
} from '@knead/formats';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../ports/clock.ts';
import type { StoreError } from '../ports/journalStore.ts';
import { foldNeedsOf } from './foldNeedsOf.ts';
import type { JournalModel } from './journalModel.ts';
import { restsToKeep } from './triageInput.ts';

/** Why a file is not taken in: of the file itself, or because the journal here could not be read. */
export type ImportProblem = FileProblem | { readonly kind: 'unreadable-journal' };

/** Taking entries out, in and away. */
export interface DataModel {
  /** The whole journal as one file's text; undefined when it could not be read. */
  exportText(): Promise<string | undefined>;
  /** Reads a file and counts what it would bring. Changes nothing. */
  planImport(text: string): Promise<Result<ImportPlan, ImportProblem>>;
  /** Takes in what was planned. Resolves to how many events were new; undefined when nothing was taken in. */
  takeIn(plan: ImportPlan): Promise<number | undefined>;
  readonly imports: ReadonlySignal<readonly ImportRecord[]>;
  /** Hides entries at once. They can come back for ten seconds; then their content is erased. */
  hide(targets: readonly EventId[]): Promise<boolean>;
  /** What was hidden last and can still come back. */
  readonly undoable: ReadonlySignal<readonly EventId[] | undefined>;
  undo(): Promise<boolean>;
  /** Erases what was hidden long enough; also at each start, for a tab that was killed in between. */
  sweep(): Promise<void>;
  /** Deletes everything on this device. Resolves to whether reading back finds nothing. */
  eraseAll(): Promise<boolean>;
}

/** A little longer than the undo time, so that the sweep finds it over. */
const sweepSlackMs = 200;

export function makeDataModel(journal: JournalModel, clock: Clock): DataModel {
  const undoable = signal<readonly EventId[] | undefined>(undefined);
  return {
    undoable,
    imports: computed(() => foldImports(journal.events.value)),
    ...makeTransfer(journal),
    async hide(targets) {
      const deletion = makeDeletion(journal.events.value, targets, foldNeedsOf(journal));
      const written = await journal.record([...restsToKeep(journal), ...deletion]);
      if (!written.ok) return false;
      undoable.value = targets;
      clock.after(ms(undoMs + sweepSlackMs), () => {
        if (undoable.value === targets) undoable.value = undefined;
        void sweep(journal);
      });
      return true;
    },
    async undo() {
      const targets = undoable.value;
      if (targets === undefined) return false;
      const written = await journal.record([{ kind: 'restored', targets }]);
      if (written.ok) undoable.value = undefined;
      return written.ok;
    },
    sweep: () => sweep(journal),
    async eraseAll() {
      const erased = await journal.store.eraseAll();
      await journal.reload();
      return erased.ok && journal.events.value.length === 0;
    },
  };
}

function makeTransfer(journal: JournalModel): Pick<DataModel, 'exportText' | 'planImport' | 'takeIn'> {
  return {
    async exportText() {
      const all = await journal.read({});
      const device = await journal.store.loadDraft('device');
      if (!all.ok || !device.ok) return undefined;
      // Deleting everything, here or in another tab, took the name of this device along.
      const own = typeof device.value === 'string' ? (device.value as DeviceId) : all.value.at(-1)?.device;
      if (own === undefined) return undefined;
      return printJournalFile(journalToFile(all.value, { exportedAt: journal.now(), device: own }));
    },
    async planImport(text) {
      const file = parseJournalFile(text);
      if (!file.ok) return file;
      const all = await journal.read({});
      return all.ok ? ok(planImport(all.value, file.value)) : err({ kind: 'unreadable-journal' });
    },
    async takeIn(plan) {
      const taken = await journal.takeIn(plan.added, [...restsToKeep(journal), ...importBodies(plan)]);
      return taken.ok ? plan.added.length : undefined;
    },
  };
}

async function sweep(journal: JournalModel): Promise<void> {
  const erasing = await readForErasing(journal);
  if (!erasing.ok) return;
  const over = erasable(erasing.value, journal.now());
  if (over.length === 0) return;
  const erased = await journal.store.erase(over);
  if (erased.ok) await journal.reload();
}

/** What is held and all that speaks of other events; the whole journal where a deletion names something older than that. */
async function readForErasing(journal: JournalModel): Promise<Result<readonly JournalEvent[], StoreError>> {
  const meta = await journal.read({ kinds: META_KINDS });
  if (!meta.ok) return meta;
  const held = new Map([...journal.events.value, ...meta.value].map((event) => [event.id, event] as const));
  const isHeld = (event: JournalEvent) => event.kind !== 'deleted' || event.targets.every((target) => held.has(target));
  return meta.value.every(isHeld) ? ok([...held.values()]) : await journal.read({});
}
