// SPDX-License-Identifier: MIT

/** What a page asks of the service worker; the answer comes through the port that is sent along. */
export type SwRequest =
  /** Is everything there that the app needs, and how many pages of the library? */
  | { readonly kind: 'how-complete' }
  /** Keep every page of the library too. */
  | { readonly kind: 'keep-everything' }
  /** Take over from the version before, unless a session runs in any tab. */
  | { readonly kind: 'take-over' };

export type SwAnswer =
  | { readonly kind: 'completeness'; readonly isComplete: boolean; readonly pagesKept: number; readonly pages: number }
  | { readonly kind: 'kept-everything' }
  /** The network was lost on the way; what came is kept. */
  | { readonly kind: 'kept-some' }
  | { readonly kind: 'taking-over' }
  | { readonly kind: 'session-running' };

/** Web Lock held, shared, by each tab in which a session runs. The service worker takes over only while nobody does. */
export const sessionLock = 'knead-session';
