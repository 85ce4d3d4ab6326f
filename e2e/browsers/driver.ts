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
  /** Runs a function in the page. It must live without anything of its own file; what goes in and out is plain data. */
  evaluate<Given extends unknown[], Answer>(run: (...given: Given) => Answer, ...given: Given): Promise<Answer>;
  /** What is shown with this role and exactly this name, both as the browser tells a screen reader. */
  find(role: Role, name: string): Promise<readonly Control[]>;
  /** Takes an option of the one list on the page, by its text. */
  choose(option: string): Promise<void>;
  /** Gives a file to the one field for files on the page. */
  attach(file: string): Promise<void>;
  close(): Promise<void>;
}
