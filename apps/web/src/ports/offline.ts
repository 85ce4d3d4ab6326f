// SPDX-License-Identifier: MIT

/** `unsupported` = no copy can be kept here; `preparing` = not all is there yet; `ready` = all that the app needs is. */
export type OfflineState = 'unsupported' | 'preparing' | 'ready';

/** Pages of the library that are on the device, and all there are. They come with a visit, or all at once when asked for. */
export interface KeptPages {
  readonly kept: number;
  readonly all: number;
}

/** The copy of the app on this device, and newer versions of it. */
export interface OfflineCopy {
  state(): OfflineState;
  /** Looks again how many pages are kept; undefined where nothing can be told. */
  keptPages(): Promise<KeptPages | undefined>;
  /** Keeps every page. `some`: the network was lost on the way, and what came is kept. */
  keepEverything(): Promise<'everything' | 'some'>;
  /** Whether a newer version lies complete on the device and waits for consent. */
  isUpdateWaiting(): boolean;
  /** Calls back when either of the two changed. The returned function ends it. */
  onChange(call: () => void): () => void;
  /**
   * Takes the newer version and loads the page again. Refused while a session runs in any tab; nothing changes then,
   * and the update goes on waiting.
   */
  applyUpdate(): Promise<'reloading' | 'session-running' | 'no-update'>;
  /** Keeps updates away while a session runs. The returned function lets them in again; a closed tab does as well. */
  holdUpdates(): () => void;
}
