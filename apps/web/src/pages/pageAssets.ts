// SPDX-License-Identifier: MIT

/** Addresses of the built files that pages load, with their hashed names. */
export interface PageAssets {
  /** In the order in which they run. */
  readonly appScripts: readonly string[];
  readonly pageScript: string;
  readonly appStyles: readonly string[];
  readonly pageStyles: readonly string[];
  /** The one font file that every page uses at once. */
  readonly font: string;
  /** Scripts that the first of the app's scripts loads. */
  readonly firstPreloads?: readonly string[];
  /** Scripts that the app's other scripts load at once, or, for its words, ask for first of all. */
  readonly modulePreloads?: readonly string[];
  /** The same for the page script. */
  readonly pagePreloads?: readonly string[];
}

/** A page to be written: its address and the whole document. */
export interface RenderedPage {
  readonly address: string;
  readonly html: string;
}
