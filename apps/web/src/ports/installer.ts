// SPDX-License-Identifier: MIT

/**
 * `installed` = this is the installed app; `offered` = the browser can install it when asked; `by-hand` = only the
 * person can, through the browser's own menu (iPhone and iPad); `unavailable` = neither.
 */
export type InstallState = 'installed' | 'offered' | 'by-hand' | 'unavailable';

export interface Installer {
  state(): InstallState;
  /** Shows the browser's own question; call it from a tap. It can be asked once per offer. */
  ask(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
  onChange(call: (state: InstallState) => void): () => void;
}
