// SPDX-License-Identifier: MIT

/** One session at a time, whatever tab it runs in. */
export interface SessionLock {
  /** Takes it unless another tab holds it. The returned function gives it back; a closed tab does as well. */
  take(): Promise<(() => void) | undefined>;
}
