// SPDX-License-Identifier: MIT

/** What goes wrong with the files under the journal's worker. */
export interface Fault {
  readonly fault:
    | 'none'
    /** The n-th change of a file from now on fails, once. */
    | 'fail-once'
    /** The n-th change fails, and every one after it. */
    | 'fail-from'
    /** No synchronous files at all, as in some browsers and private windows. */
    | 'no-files'
    /** Neither files nor IndexedDB. */
    | 'no-storage';
  readonly nth?: number;
  /** Name of the error that the browser gives. */
  readonly error?: string;
}

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}
