// SPDX-License-Identifier: MIT
import type { Heard, Hearing, HearingReadiness } from '../../ports/hearing.ts';

interface Options {
  readonly langs: readonly string[];
  /** Only what understands on the device counts. */
  readonly processLocally: true;
}

/** The recogniser of a browser that can be bound to the device. Compilers do not know it yet. */
interface Recogniser extends EventTarget {
  lang: string;
  processLocally: boolean;
  start(): void;
  abort(): void;
}

interface RecogniserMaker {
  new (): Recogniser;
  available(options: Options): Promise<unknown>;
  install(options: Options): Promise<unknown>;
}

/** A maker without the word for "on the device" would send what it hears to a server: it counts as none. */
function isOnDevice(made: unknown): made is RecogniserMaker {
  if (typeof made !== 'function' || !('available' in made) || !('install' in made)) return false;
  const own: unknown = made.prototype;
  return typeof own === 'object' && own !== null && 'processLocally' in own;
}

const optionsFor = (language: string): Options => ({ langs: [language], processLocally: true });

/** Understands speech by the browser's own recogniser, where that works on the device. `maker` is what the browser has. */
export function makeHearing(maker: unknown): Hearing {
  if (!isOnDevice(maker)) {
    return {
      readiness: () => Promise.resolve('none'),
      fetchLanguage: () => Promise.resolve(false),
      listen: () => ({ heard: Promise.resolve({ kind: 'failed' }), stop: () => undefined }),
    };
  }
  const readiness = async (language: string): Promise<HearingReadiness> => {
    try {
      return readinessOf(await maker.available(optionsFor(language)));
    } catch {
      // A policy of the site or the browser may forbid to ask.
      return 'none';
    }
  };
  return {
    readiness,
    async fetchLanguage(language) {
      try {
        return (await maker.install(optionsFor(language))) === true && (await readiness(language)) === 'ready';
      } catch {
        return false;
      }
    },
    listen: (language) => listenOnce(new maker(), language),
  };
}

function readinessOf(answer: unknown): HearingReadiness {
  if (answer === 'available') return 'ready';
  return answer === 'downloadable' || answer === 'downloading' ? 'fetchable' : 'none';
}

function listenOnce(recogniser: Recogniser, language: string): ReturnType<Hearing['listen']> {
  let isStopped = false;
  const heard = new Promise<Heard>((resolve) => {
    const on = (name: string, call: (event: Event) => Heard) =>
      recogniser.addEventListener(name, (event) => resolve(call(event)));
    on('result', (event) => heardIn(event));
    on('nomatch', () => ({ kind: 'nothing' }));
    on('error', (event) => (isStopped ? { kind: 'stopped' } : { kind: whyNot(event) }));
    on('end', () => ({ kind: isStopped ? 'stopped' : 'nothing' }));
    try {
      recogniser.lang = language;
      recogniser.processLocally = true;
      recogniser.start();
    } catch {
      resolve({ kind: 'failed' });
    }
  });
  return {
    heard,
    stop() {
      isStopped = true;
      recogniser.abort();
    },
  };
}

/** The likeliest words of the first result. */
function heardIn(event: Event): Heard {
  const results: unknown = 'results' in event ? event.results : undefined;
  const words = textOf(itemOf(itemOf(results)));
  return words === '' ? { kind: 'nothing' } : { kind: 'words', words };
}

function itemOf(list: unknown): unknown {
  return typeof list === 'object' && list !== null ? Reflect.get(list, 0) : undefined;
}

function textOf(alternative: unknown): string {
  const text: unknown =
    typeof alternative === 'object' && alternative !== null ? Reflect.get(alternative, 'transcript') : '';
  return typeof text === 'string' ? text.trim() : '';
}

function whyNot(event: Event): 'nothing' | 'refused' | 'failed' {
  const error: unknown = 'error' in event ? event.error : undefined;
  if (error === 'no-speech') return 'nothing';
  return error === 'not-allowed' || error === 'service-not-allowed' ? 'refused' : 'failed';
}
