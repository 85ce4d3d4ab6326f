// SPDX-License-Identifier: MIT

/** One thing asked of the worker that holds the journal; milliseconds since navigation. */
export interface StoreCall {
  readonly kind: string;
  readonly askedMs: number;
  /** When the answer came. */
  answeredMs: number | undefined;
  /** When every view of the app had taken it in. */
  foldedMs: number | undefined;
}

declare global {
  interface Window {
    storeCalls?: StoreCall[];
  }
}

/** Runs in the page before its own scripts, and notes what passes between page and worker. */
export function recordStore(): void {
  const calls: StoreCall[] = [];
  window.storeCalls = calls;
  const open = new Map<unknown, StoreCall>();
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  const isRequest = (message: unknown): message is { id: number; operation: { kind: string } } =>
    typeof message === 'object' && message !== null && 'operation' in message;
  const isReply = (message: unknown): message is { id: number } =>
    typeof message === 'object' && message !== null && 'id' in message && 'outcome' in message;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: readonly unknown[]) {
    if (isRequest(message)) {
      const call: StoreCall = {
        kind: message.operation.kind,
        askedMs: performance.now(),
        answeredMs: undefined,
        foldedMs: undefined,
      };
      calls.push(call);
      open.set(message.id, call);
      if (!heard.has(this)) {
        heard.add(this);
        this.addEventListener('message', ({ data, timeStamp }: MessageEvent<unknown>) => {
          const answered = isReply(data) ? open.get(data.id) : undefined;
          if (answered === undefined) return;
          // The app heard it first: what it did with the answer, all folds over the journal, is done by now.
          answered.answeredMs = timeStamp;
          answered.foldedMs = performance.now();
        });
      }
    }
    Reflect.apply(post, this, [message, ...rest]);
  };
}
