// SPDX-License-Identifier: MIT
import { MIGRATIONS } from '../../../apps/web/src/platform/journal/migrations/migrations.ts';
import { startJournalWorker } from '../../../apps/web/src/platform/journal/worker/startJournalWorker.ts';
import { plantFaults } from './faultyFiles.ts';

plantFaults();
startJournalWorker(MIGRATIONS);
