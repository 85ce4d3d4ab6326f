// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import { useSay } from '../i18n/WordsContext.tsx';
import { useAccess } from '../model/context.ts';
import type { StoreError, StoreHome } from '../ports/journalStore.ts';
import { Notice } from '../ui/surfaces.tsx';

/** What is different about keeping entries here, if anything: one calm sentence, and what still works. */
export function StorageNotices() {
  const { journal } = useAccess().core;
  const say = useSay();
  const problem = journal.problem.value;
  const home = noteByHome[journal.home.value];
  if (problem !== undefined) {
    return <Notice icon="alert" tone="careful" title={say(noteByProblem[problem.kind])} />;
  }
  return home === undefined ? null : <Notice icon="info" title={say(home)} />;
}

const noteByHome: Readonly<Record<StoreHome, WordKey | undefined>> = {
  database: undefined,
  record: 'storage.record',
  memory: 'storage.memory',
};

const noteByProblem: Readonly<Record<StoreError['kind'], WordKey>> = {
  full: 'storage.full',
  unavailable: 'storage.unavailable',
  'newer-schema': 'storage.newer',
  failed: 'storage.failed',
};
