// SPDX-License-Identifier: MIT
import { MIGRATIONS } from '../migrations/migrations.ts';
import { startJournalWorker } from './startJournalWorker.ts';

startJournalWorker(MIGRATIONS);
