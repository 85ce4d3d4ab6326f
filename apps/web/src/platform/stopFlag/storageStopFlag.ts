// SPDX-License-Identifier: MIT
import type { StopFlag, StopRecord } from '../../ports/stopFlag.ts';
import { parseStopRecord, unreadableStop } from './parseStopRecord.ts';

/** Name of the entry in local storage. Prerendered pages read it before anything is drawn. */
export const stopKey = 'knead.stop';

/** The parts of the browser that are used. */
export interface StopFlagTools {
  /** Asked for each time: browsers that block storage throw here. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Gets `storage` events (other tabs) and `pageshow` (a page brought back from memory). */
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Reaches tabs whose storage events are late. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;
}

/** What this page knows when storage does not work for it. */
type Held =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'raised'; readonly record: StopRecord }
  | { readonly kind: 'lifted' };

/** A stop in local storage. Where storage is blocked, raising and lifting hold for this page's life. */
export function makeStorageStopFlag(tools: StopFlagTools): StopFlag {
  let held: Held = { kind: 'nothing' };

  const read = (): StopRecord | undefined => {
    if (held.kind === 'raised') return held.record;
    try {
      const text = tools.storage().getItem(stopKey);
      return text === null ? undefined : parseStopRecord(text);
    } catch {
      return held.kind === 'lifted' ? undefined : unreadableStop;
    }
  };

  /** Runs a change of the storage; says whether it held. */
  const stores = (change: (storage: ReturnType<StopFlagTools['storage']>) => void): boolean => {
    try {
      change(tools.storage());
      return true;
    } catch {
      return false;
    }
  };

  return {
    read,
    raise: (record) => {
      const isStored = stores((storage) => storage.setItem(stopKey, JSON.stringify(record)));
      held = isStored ? { kind: 'nothing' } : { kind: 'raised', record };
      tools.channel.postMessage(isStored ? 'stored' : JSON.stringify(record));
    },
    lift: () => {
      stores((storage) => storage.removeItem(stopKey));
      held = { kind: 'lifted' };
      tools.channel.postMessage('stored');
    },
    onChange: (call) => {
      const tell = () => call(read());
      const hear = ({ data }: MessageEvent<unknown>) => {
        // A stop that its tab could not store still stops this one.
        if (typeof data === 'string' && data !== 'stored') held = { kind: 'raised', record: parseStopRecord(data) };
        else if (held.kind === 'raised') held = { kind: 'nothing' };
        tell();
      };
      tools.channel.addEventListener('message', hear);
      tools.window.addEventListener('storage', tell);
      tools.window.addEventListener('pageshow', tell);
      return () => {
        tools.channel.removeEventListener('message', hear);
        tools.window.removeEventListener('storage', tell);
        tools.window.removeEventListener('pageshow', tell);
      };
    },
  };
}

/** The flag of the real browser. */
export function makeBrowserStopFlag(): StopFlag {
  return makeStorageStopFlag({ storage: () => localStorage, window, channel: new BroadcastChannel(stopKey) });
}
