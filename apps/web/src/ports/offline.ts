// SPDX-License-Identifier: MIT

/** `unsupported` = no copy can be kept here; `preparing` = not all files are there yet; `ready` = every single one is. */
export type OfflineState = 'unsupported' | 'preparing' | 'ready';

/** The copy of the app on this device, and newer versions of it. */
export interface OfflineCopy {
  state(): OfflineState;
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
