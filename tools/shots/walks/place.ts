// SPDX-License-Identifier: MIT

/** Where the app is served, and what walks may give it to read. */
export interface Place {
  readonly address: string;
  /** A journal of some days, as a file to import. */
  readonly journalFile: string;
  /** A file that is none of ours. */
  readonly foreignFile: string;
}
