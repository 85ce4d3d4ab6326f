// SPDX-License-Identifier: MIT
import { MIGRATIONS } from '../../../apps/web/src/platform/journal/migrations/migrations.ts';
import { startJournalWorker } from '../../../apps/web/src/platform/journal/worker/startJournalWorker.ts';
import { plantFaults } from './faultyFiles.ts';

plantFaults();
const next = MIGRATIONS.length + 1;
startJournalWorker([...MIGRATIONS, { version: next, sql: 'alter table event add column note text' }]);
