// SPDX-License-Identifier: MIT
import type { OfflineCopy, OfflineState } from '../../ports/offline.ts';
import { type SwAnswer, type SwRequest, sessionLock } from './swMessages.ts';

/** The parts of the browser that are used. */
export interface OfflineTools {
  /** Missing without HTTPS and in some private windows. */
  readonly workers: Workers | undefined;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly makeChannel: () => MessageChannel;
  readonly reload: () => void;
}

type Workers = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'>;

/** A worker that does not answer is asked again at the next occasion. */
const answerMsMax = 5000;

/** Registers the service worker and follows what it has. */
export function makeOfflineCopy(tools: OfflineTools): OfflineCopy {
  const { workers } = tools;
  const listeners = new Set<() => void>();
  let state: OfflineState = workers === undefined ? 'unsupported' : 'preparing';
  let waiting: ServiceWorker | undefined;
  let isApplying = false;

  const ask = (worker: ServiceWorker, request: SwRequest) => askWorker(worker, request, tools.makeChannel());
  const change = (next: OfflineState, nextWaiting: ServiceWorker | undefined) => {
    if (next === state && nextWaiting === waiting) return;
    state = next;
    waiting = nextWaiting;
    for (const call of [...listeners]) call();
  };

  /** A waiting worker is an update only where an older one is at work: the very first never waits. */
  const look = async (registration: ServiceWorkerRegistration) => {
    const { active, waiting: next } = registration;
    const answer = active === null ? undefined : await ask(active, { kind: 'is-complete' });
    const isComplete = answer?.kind === 'completeness' && answer.isComplete;
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
  workers?.register('/sw.js', { updateViaCache: 'none' }).then(follow, () => change('unsupported', undefined));

  return {
    state: () => state,
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

/** The offline copy of the real browser. */
export function makeBrowserOfflineCopy(): OfflineCopy {
  return makeOfflineCopy({
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    locks: 'locks' in navigator ? navigator.locks : undefined,
    makeChannel: () => new MessageChannel(),
    reload: () => location.reload(),
  });
}

function askWorker(
  worker: ServiceWorker,
  request: SwRequest,
  { port1, port2 }: MessageChannel,
): Promise<SwAnswer | undefined> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(undefined), answerMsMax);
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
