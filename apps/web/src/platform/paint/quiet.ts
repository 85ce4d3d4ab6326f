// SPDX-License-Identifier: MIT

/** What can wait waits this long after the page has loaded, milliseconds: whoever came to read or to start does that first. */
const settleMs = 1000;
/** Where nothing is ever idle it begins all the same, milliseconds. */
const idleMsMax = 3000;

/** Resolves once the page has loaded, has had a moment to itself, and the browser has nothing better to do. */
export async function whenQuiet(): Promise<void> {
  await loaded();
  await new Promise<void>((resolve) => setTimeout(resolve, settleMs));
  await whenIdle();
}

/** Resolves when the browser has nothing better to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such call.
    if (!('requestIdleCallback' in globalThis)) setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: idleMsMax });
  });
}

/** Ends the task, so that the browser can paint or answer a tap before the work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}
