// SPDX-License-Identifier: MIT
import type { Verb } from './verb.ts';
import { assess } from './verbs/assess.ts';
import { content } from './verbs/content.ts';
import { exportJournal } from './verbs/exportJournal.ts';
import { paths } from './verbs/paths.ts';
import { questions } from './verbs/questions.ts';
import { track } from './verbs/track.ts';

/** Everything that `knead` can do, in the order of its help. */
export const verbs: readonly Verb[] = [questions, assess, paths, track, exportJournal, content];
