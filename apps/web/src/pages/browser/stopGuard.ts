// SPDX-License-Identifier: MIT
import type { StopFlag, StopRecord } from '../../ports/stopFlag.ts';

/** What a page is. Massage pages give way to a stop; a stop screen gives way when its stop is lifted. */
export const PAGE_KINDS = ['massage', 'reading', 'stop'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

const stopAddresses = { emergency: '/stop/emergency/', urgent: '/stop/urgent/' } as const;

/**
 * The address to be at instead of this one, given the stop in force; `undefined` when the page is the right one.
 * A stop screen opened with no stop in force stays: someone may have followed a link to see the number.
 */
export function addressInstead(kind: PageKind, path: string, stop: StopRecord | undefined): string | undefined {
  if (stop === undefined || kind === 'reading') return undefined;
  const right = stopAddresses[stop.tier];
  return path === right ? undefined : right;
}

export interface GuardedPage {
  readonly kind: PageKind;
  readonly path: string;
  readonly flag: StopFlag;
  /** Goes to another address and leaves no way back to this one. */
  readonly leave: (address: string) => void;
}

/** Leaves this page at once when a stop says so, now or later, in this tab or another. */
export function guardPage({ kind, path, flag, leave }: GuardedPage): void {
  let stop = flag.read();
  const check = () => {
    const address = addressInstead(kind, path, stop);
    if (address !== undefined) leave(address);
  };
  check();
  flag.onChange((next) => {
    const isLifted = stop !== undefined && next === undefined;
    stop = next;
    // The screen that told of a stop has nothing left to say once another tab lifted it.
    if (isLifted && kind === 'stop') leave('/');
    else check();
  });
}
