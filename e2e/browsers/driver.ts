// SPDX-License-Identifier: MIT

/** What the flows need of a browser, whichever it is and however it is driven. */
export interface BrowserDriver {
  readonly name: 'firefox' | 'webkit';
  goto(address: string): Promise<void>;
  close(): Promise<void>;
}
