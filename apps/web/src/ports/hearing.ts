// SPDX-License-Identifier: MIT

/** Whether speech can be understood here: at once, after a language file was fetched, or not without sending it away. */
export type HearingReadiness = 'ready' | 'fetchable' | 'none';

/** What came of listening: words with the likeliest first, or why there are none. */
export type Heard =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'nothing' | 'refused' | 'failed' | 'stopped' };

/** Understands speech on the device alone. What cannot promise that says `none`; nothing is ever sent away. */
export interface Hearing {
  readiness(language: string): Promise<HearingReadiness>;
  /** Fetches what is missing to understand a language; resolves to whether it is there now. */
  fetchLanguage(language: string): Promise<boolean>;
  /** Listens for one sentence. */
  listen(language: string): { readonly heard: Promise<Heard>; stop(): void };
}
