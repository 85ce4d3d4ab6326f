// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Heard, Hearing } from '../ports/hearing.ts';

/** `none`: nothing is offered. `fetchable`: a language file would have to come first, which the person is asked about. */
export type HearingState = 'none' | 'fetchable' | 'fetching' | 'ready' | 'listening';
/** Why there are no words. */
export type NotHeard = 'nothing' | 'refused' | 'failed' | 'not-fetched';

/** Places by voice, where the browser understands speech on the device. */
export interface HearingModel {
  readonly state: ReadonlySignal<HearingState>;
  readonly trouble: ReadonlySignal<NotHeard | undefined>;
  /** Asks the browser what it can do. Nothing is offered before. */
  look(): Promise<void>;
  /** After the person agreed: fetches the language file. */
  fetchLanguage(): Promise<void>;
  /** Listens for one sentence; undefined where none was understood. */
  listen(): Promise<string | undefined>;
  stop(): void;
}

export function makeHearingModel(hearing: Hearing, language: string): HearingModel {
  const state = signal<HearingState>('none');
  const trouble = signal<NotHeard | undefined>(undefined);
  let stop: () => void = () => undefined;
  return {
    state,
    trouble,
    async look() {
      if (state.value === 'none') state.value = await hearing.readiness(language);
    },
    async fetchLanguage() {
      if (state.value !== 'fetchable') return;
      state.value = 'fetching';
      trouble.value = undefined;
      const isThere = await hearing.fetchLanguage(language);
      state.value = isThere ? 'ready' : 'fetchable';
      if (!isThere) trouble.value = 'not-fetched';
    },
    async listen() {
      if (state.value !== 'ready') return undefined;
      state.value = 'listening';
      trouble.value = undefined;
      const listening = hearing.listen(language);
      stop = listening.stop;
      const heard = await listening.heard;
      state.value = 'ready';
      trouble.value = troubleOf(heard);
      return heard.kind === 'words' ? heard.words : undefined;
    },
    stop: () => stop(),
  };
}

function troubleOf({ kind }: Heard): NotHeard | undefined {
  return kind === 'words' || kind === 'stopped' ? undefined : kind;
}
