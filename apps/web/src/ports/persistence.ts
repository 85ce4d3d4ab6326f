// SPDX-License-Identifier: MIT

/**
 * Whether the browser may delete what is stored here on its own: `kept` = only the person can, `may-go` = it can when
 * space runs out or the app was not opened for a while, `unknown` = it does not say.
 */
export type Keeping = 'kept' | 'may-go' | 'unknown';

export interface Persistence {
  state(): Promise<Keeping>;
  /** Asks the browser to keep it; it may ask the person. Resolves with what holds afterwards. */
  ask(): Promise<Keeping>;
}
