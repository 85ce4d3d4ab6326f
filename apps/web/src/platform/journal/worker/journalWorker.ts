// SPDX-License-Identifier: MIT
import { MIGRATIONS } from '../migrations/migrations.ts';
import { startJournalWorker } from './startJournalWorker.ts';

startJournalWorker(MIGRATIONS);
// The first formatter of a process reads what the browser knows of zones and languages, which takes a while. Made here, while
// the engine is on its way, it does not hold up the page, which needs one for its first screen.
new Intl.DateTimeFormat().resolvedOptions();
