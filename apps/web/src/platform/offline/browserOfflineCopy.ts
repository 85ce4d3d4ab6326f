// SPDX-License-Identifier: MIT
import type { KeptPages, OfflineCopy, OfflineState } from '../../ports/offline.ts';
import { type SwAnswer, type SwRequest, sessionLock } from './swMessages.ts';

/** The parts of the browser that are used. */
export interface OfflineTools {
  /** Missing without HTTPS and in some private windows. */
  readonly workers: Workers | undefined;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  /** Resolves once the page has no use for network and processor: copying must not hold up what is looked at. */
  readonly quiet: () => Promise<void>;
  readonly makeChannel: () => MessageChannel;
  readonly reload: () => void;
}

type Workers = Pick<ServiceWorkerContainer, 'register' | 'getRegistration' | 'controller' | 'addEventListener'>;

/** A worker that does not answer is asked again at the next occasion. */
const answerMsMax = 5000;
/** Keeping everything is some megabytes; on a slow line that takes its time. */
const keepMsMax = 10 * 60_000;

/** Registers the service worker and follows what it has. */
export function makeOfflineCopy(tools: OfflineTools): OfflineCopy {
  const { workers } = tools;
  const listeners = new Set<() => void>();
  let state: OfflineState = workers === undefined ? 'unsupported' : 'preparing';
  let waiting: ServiceWorker | undefined;
  let current: ServiceWorker | undefined;
  let isApplying = false;

  const ask = (worker: ServiceWorker, request: SwRequest, msMax = answerMsMax) =>
    askWorker(worker, request, { channel: tools.makeChannel(), msMax });
  const change = (next: OfflineState, nextWaiting: ServiceWorker | undefined) => {
    if (next === state && nextWaiting === waiting) return;
    state = next;
    waiting = nextWaiting;
    for (const call of [...listeners]) call();
  };

  const completeness = async () => {
    const answer = current === undefined ? undefined : await ask(current, { kind: 'how-complete' });
    return answer?.kind === 'completeness' ? answer : undefined;
  };

  /** A waiting worker is an update only where an older one is at work: the very first never waits. */
  const look = async (registration: ServiceWorkerRegistration) => {
    const { active, waiting: next } = registration;
    current = active ?? undefined;
    const isComplete = (await completeness())?.isComplete === true;
    change(isComplete ? 'ready' : 'preparing', (active === null ? undefined : next) ?? undefined);
  };

  const follow = (registration: ServiceWorkerRegistration) => {
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => void look(registration));
    for (const worker of [registration.installing, registration.waiting, registration.active]) watch(worker);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    void look(registration);
  };

  workers?.addEventListener('controllerchange', () => {
    // Only the tab that agreed loads again; others keep what they show, and their files stay in the older cache.
    if (isApplying) tools.reload();
  });
  const register = async (container: Workers) => {
    // Who was here before is told at once what is kept; a new copy, or a newer one, waits until the page is quiet.
    const known = await container.getRegistration().catch(() => undefined);
    if (known !== undefined) follow(known);
    await tools.quiet();
    await container.register('/sw.js', { updateViaCache: 'none' }).then(
      (registration) => {
        if (registration !== known) follow(registration);
      },
      () => change('unsupported', undefined),
    );
  };
  if (workers !== undefined) void register(workers);

  return {
    state: () => state,
    keptPages: async (): Promise<KeptPages | undefined> => {
      const answer = await completeness();
      return answer === undefined ? undefined : { kept: answer.pagesKept, all: answer.pages };
    },
    keepEverything: async () => {
      const answer = current === undefined ? undefined : await ask(current, { kind: 'keep-everything' }, keepMsMax);
      return answer?.kind === 'kept-everything' ? 'everything' : 'some';
    },
    isUpdateWaiting: () => waiting !== undefined,
    onChange: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    applyUpdate: async () => {
      if (waiting === undefined) return 'no-update';
      isApplying = true;
      const answer = await ask(waiting, { kind: 'take-over' });
      if (answer?.kind === 'taking-over') return 'reloading';
      isApplying = false;
      return answer?.kind === 'session-running' ? 'session-running' : 'no-update';
    },
    holdUpdates: () => holdLock(tools.locks),
  };
}

/** The offline copy of the real browser; it begins once `quiet` resolves. */
export function makeBrowserOfflineCopy(quiet: () => Promise<void>): OfflineCopy {
  return makeOfflineCopy({
    quiet,
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    locks: 'locks' in navigator ? navigator.locks : undefined,
    makeChannel: () => new MessageChannel(),
    reload: () => location.reload(),
  });
}

function askWorker(
  worker: ServiceWorker,
  request: SwRequest,
  { channel, msMax }: { readonly channel: MessageChannel; readonly msMax: number },
): Promise<SwAnswer | undefined> {
  const { port1, port2 } = channel;
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(undefined), msMax);
    port1.onmessage = (message: MessageEvent<SwAnswer>) => {
      clearTimeout(giveUp);
      port1.close();
      resolve(message.data);
    };
    worker.postMessage(request, [port2]);
  });
}

/** Shared, so that sessions in two tabs do not wait for each other. */
function holdLock(locks: OfflineTools['locks']): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks?.request(sessionLock, { mode: 'shared' }, () => held);
  return release;
}
