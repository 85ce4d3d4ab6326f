// SPDX-License-Identifier: MIT
import type { Verb } from './verb.ts';
import { content } from './verbs/content.ts';
import { exportJournal } from './verbs/exportJournal.ts';

/** Everything that `knead` can do, in the order of its help. */
export const verbs: readonly Verb[] = [content, exportJournal];
