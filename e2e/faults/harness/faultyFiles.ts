// SPDX-License-Identifier: MIT
import { type Fault, isFault } from './faults.ts';

/** A method of a file handle, seen only as something to call. */
type Method = (...values: unknown[]) => unknown;

let fault: Fault = { fault: 'none' };
let changes = 0;

/** Makes the files of this worker fail when the page says so, by plain messages. */
export function plantFaults(): void {
  for (const name of ['write', 'truncate', 'flush']) wrap('FileSystemSyncAccessHandle', name, failWhenDue);
  wrap('FileSystemFileHandle', 'createSyncAccessHandle', failWithoutFiles);
  wrap('IDBFactory', 'open', failWithoutStorage);
  self.addEventListener('message', (message) => {
    if (!isFault(message.data)) return;
    // The worker's own listener takes requests only.
    message.stopImmediatePropagation();
    self.postMessage({ kind: 'fault-set', changes });
    fault = message.data;
    changes = 0;
  });
}

function failWhenDue(): void {
  changes += 1;
  const { nth = 1 } = fault;
  const isDue = (fault.fault === 'fail-once' && changes === nth) || (fault.fault === 'fail-from' && changes >= nth);
  if (isDue) throw planted();
}

function failWithoutFiles(): void {
  if (fault.fault === 'no-files' || fault.fault === 'no-storage') throw planted();
}

function failWithoutStorage(): void {
  if (fault.fault === 'no-storage') throw planted();
}

function planted(): DOMException {
  return new DOMException('planted by a test', fault.error);
}

function wrap(type: string, name: string, before: () => void): void {
  const { prototype } = Reflect.get(self, type);
  const real: Method = prototype[name];
  prototype[name] = function (...values: unknown[]) {
    before();
    return real.apply(this, values);
  };
}
