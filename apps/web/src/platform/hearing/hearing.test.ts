// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeHearing } from './hearing.ts';

type Answer = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** A browser's recogniser that answers as told, and keeps what was asked of it. */
function makeRecogniser(answers: readonly Answer[]) {
  const asked: unknown[] = [];
  const started: Recogniser[] = [];
  let count = 0;
  class Recogniser extends EventTarget {
    static available(options: unknown): Promise<Answer> {
      asked.push(options);
      const answer = answers[Math.min(count, answers.length - 1)] ?? 'unavailable';
      count++;
      return Promise.resolve(answer);
    }
    static install(options: unknown): Promise<boolean> {
      asked.push(options);
      return Promise.resolve(true);
    }
    lang = '';
    #local = false;
    get processLocally(): boolean {
      return this.#local;
    }
    set processLocally(value: boolean) {
      this.#local = value;
    }
    start(): void {
      started.push(this);
    }
    abort(): void {
      this.dispatchEvent(Object.assign(new Event('error'), { error: 'aborted' }));
    }
  }
  return { Recogniser, asked, started };
}

const local = { langs: ['en'], processLocally: true };
const result = (transcript: string) => Object.assign(new Event('result'), { results: [[{ transcript }]] });
const fault = (error: string) => Object.assign(new Event('error'), { error });

describe('hearing', () => {
  it('is none where the browser has no recogniser, or one that may send what it hears away', async () => {
    class Old extends EventTarget {
      static available = () => Promise.resolve('available');
      static install = () => Promise.resolve(true);
    }
    for (const maker of [undefined, Old, {}, () => undefined]) {
      const hearing = makeHearing(maker);
      expect(await hearing.readiness('en')).toBe('none');
      expect(await hearing.fetchLanguage('en')).toBe(false);
      expect(await hearing.listen('en').heard).toEqual({ kind: 'failed' });
    }
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'fetchable'],
    ['downloading', 'fetchable'],
    ['unavailable', 'none'],
  ] as const)('that answers %s is %s, asked for the device alone', async (answer, ready) => {
    const { Recogniser, asked } = makeRecogniser([answer]);
    expect(await makeHearing(Recogniser).readiness('en')).toBe(ready);
    expect(asked).toEqual([local]);
  });

  it('is none where asking is forbidden', async () => {
    const { Recogniser } = makeRecogniser([]);
    Recogniser.available = () => Promise.reject(new Error('by policy'));
    expect(await makeHearing(Recogniser).readiness('en')).toBe('none');
  });

  it('is there after its language was fetched, and not where that came to nothing', async () => {
    const good = makeRecogniser(['downloadable', 'available']);
    const hearing = makeHearing(good.Recogniser);
    expect(await hearing.readiness('en')).toBe('fetchable');
    expect(await hearing.fetchLanguage('en')).toBe(true);
    expect(good.asked).toEqual([local, local, local]);
    expect(await makeHearing(makeRecogniser(['downloadable']).Recogniser).fetchLanguage('en')).toBe(false);
  });

  it('listens on the device and gives the likeliest words', async () => {
    const { Recogniser, started } = makeRecogniser(['available']);
    const { heard } = makeHearing(Recogniser).listen('en-GB');
    expect(started.map(({ lang, processLocally }) => ({ lang, processLocally }))).toEqual([
      { lang: 'en-GB', processLocally: true },
    ]);
    started[0]?.dispatchEvent(result(' left thumb '));
    expect(await heard).toEqual({ kind: 'words', words: 'left thumb' });
  });

  it.each([
    [fault('not-allowed'), 'refused'],
    [fault('no-speech'), 'nothing'],
    [fault('network'), 'failed'],
    [new Event('end'), 'nothing'],
    [result(''), 'nothing'],
    [new Event('result'), 'nothing'],
  ] as const)('says why there are no words (%#)', async (event, kind) => {
    const { Recogniser, started } = makeRecogniser(['available']);
    const { heard } = makeHearing(Recogniser).listen('en');
    started[0]?.dispatchEvent(event);
    expect(await heard).toEqual({ kind });
  });

  it('stops when told, and fails where it cannot start', async () => {
    const { Recogniser } = makeRecogniser(['available']);
    const one = makeHearing(Recogniser).listen('en');
    one.stop();
    expect(await one.heard).toEqual({ kind: 'stopped' });
    Recogniser.prototype.start = () => {
      throw new Error('in use');
    };
    expect(await makeHearing(Recogniser).listen('en').heard).toEqual({ kind: 'failed' });
  });
});
