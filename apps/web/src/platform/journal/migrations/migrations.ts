// SPDX-License-Identifier: MIT
import { migration0001 } from './0001-events.ts';
import type { Migration } from './migrate.ts';

/** All steps, each one version above the one before. A published step is never edited. */
export const MIGRATIONS: readonly Migration[] = [migration0001];
