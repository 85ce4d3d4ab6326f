// SPDX-License-Identifier: MIT
import type { Hearing } from '../../ports/hearing.ts';
import { makeHearing } from './hearing.ts';

export function makeBrowserHearing(): Hearing {
  return makeHearing('SpeechRecognition' in window ? window.SpeechRecognition : undefined);
}
