// SPDX-License-Identifier: MIT

/** Roles as the accessibility tree names them. */
export type Role = 'button' | 'checkbox' | 'heading' | 'link' | 'slider' | 'textbox';

/** Keys that the flows press. */
export type Key = 'Home' | 'ArrowRight';

/** Something on the page that a person can act on. */
export interface Control {
  click(): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
}

/** What the flows need of a browser, whichever it is and however it is driven. */
export interface BrowserDriver {
  /** Done when the page is loaded, or has sent the browser on to another one. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs an expression in the page and gives what it comes to, as plain data; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** What is shown with this role and exactly this name, both as the browser tells a screen reader. */
  find(role: Role, name: string): Promise<readonly Control[]>;
  /** Takes an option of the one list on the page, by its text. */
  choose(option: string): Promise<void>;
  /** Gives a file to the one field for files on the page. */
  attach(file: string): Promise<void>;
  /** May be called again. */
  close(): Promise<void>;
}
