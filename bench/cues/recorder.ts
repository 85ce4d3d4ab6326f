// SPDX-License-Identifier: MIT

/** What was seen and heard of a session, by the page's monotonic clock, milliseconds. */
export interface CueRecord {
  readonly captions: { readonly atMs: number; readonly text: string }[];
  readonly chimes: Chime[];
  /** Time that the page was hidden since the first caption. */
  hiddenMs: number;
}

interface Chime {
  /** When its first tone comes out, by the sound clock. */
  heardMs: number;
  readonly askedMs: number;
  isTakenBack: boolean;
}

/** Work put on the page's own thread. */
export interface Load {
  readonly busyMs: number;
  readonly everyMs: number;
  /** Standstills: so long after the first caption, for so long. */
  readonly freezes: readonly { readonly afterMs: number; readonly ms: number }[];
}

declare global {
  interface Window {
    cueRecord?: CueRecord;
  }
}

/**
 * Runs in the page before its own scripts, and watches from outside: captions as they change, tones as they are handed
 * to the sound clock.
 */
export function recordCues(load: Load | undefined): void {
  const record: CueRecord = { captions: [], chimes: [], hiddenMs: 0 };
  window.cueRecord = record;
  const now = () => performance.now();

  const look = () => {
    const text = document.querySelector('main .cue')?.textContent?.trim() ?? '';
    if (text === '' || text === record.captions.at(-1)?.text) return;
    record.captions.push({ atMs: now(), text });
    if (record.captions.length === 1) begin();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });

  // The tones of one signal are all started at once; what counts is the first that sounds.
  const starts = OscillatorNode.prototype.start;
  const stops = OscillatorNode.prototype.stop;
  const chimeOf = new WeakMap<AudioScheduledSourceNode, Chime>();
  const heardAt = (context: BaseAudioContext, when: number) => {
    const stamp = context instanceof AudioContext ? context.getOutputTimestamp() : {};
    const { contextTime = 0, performanceTime = 0 } = stamp;
    if (performanceTime > 0) return performanceTime + (when - contextTime) * 1000;
    return now() + (when - context.currentTime) * 1000;
  };
  OscillatorNode.prototype.start = function (this: OscillatorNode, when = 0) {
    const heardMs = heardAt(this.context, when);
    const last = record.chimes.at(-1);
    const isSame = last !== undefined && now() - last.askedMs < 5 && Math.abs(heardMs - last.heardMs) < 1500;
    const chime = isSame ? last : { heardMs, askedMs: now(), isTakenBack: false };
    if (!isSame) record.chimes.push(chime);
    chime.heardMs = Math.min(chime.heardMs, heardMs);
    chimeOf.set(this, chime);
    starts.call(this, when);
  };
  OscillatorNode.prototype.stop = function (this: OscillatorNode, when?: number) {
    const chime = chimeOf.get(this);
    if (when === undefined && chime !== undefined && chime.heardMs > now()) chime.isTakenBack = true;
    stops.call(this, when);
  };

  const work = (ms: number) => {
    const end = now() + ms;
    while (now() < end);
  };
  function begin(): void {
    let since = document.hidden ? now() : undefined;
    document.addEventListener('visibilitychange', () => {
      if (since !== undefined) record.hiddenMs += now() - since;
      since = document.hidden ? now() : undefined;
    });
    if (load === undefined) return;
    setInterval(() => work(load.busyMs), load.everyMs);
    for (const { afterMs, ms } of load.freezes) setTimeout(() => work(ms), afterMs);
  }
}
