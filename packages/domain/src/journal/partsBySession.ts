// SPDX-License-Identifier: MIT
import type { SessionId } from '@knead/base';
import type { VisibleEvent } from './visibleEvents.ts';

/** An event that may belong to a session. */
export type Part = Extract<VisibleEvent, { readonly session?: SessionId }>;

/** What stands of each session, in clock order; sessions in the order of their first part. */
export function partsBySession(visible: readonly VisibleEvent[]): ReadonlyMap<SessionId, readonly Part[]> {
  const parts = new Map<SessionId, Part[]>();
  for (const event of visible) {
    if (!('session' in event) || event.session === undefined) continue;
    const own = parts.get(event.session);
    if (own === undefined) parts.set(event.session, [event]);
    else own.push(event);
  }
  return parts;
}
