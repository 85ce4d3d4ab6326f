// SPDX-License-Identifier: MIT
import type { JournalEvent, PreferenceSet } from './events.ts';
import { handedInIds, visibleEvents } from './visibleEvents.ts';

/** How the app behaves for this person. A key that was never set, or set to something unknown, has its default. */
export interface Preferences {
  /** ISO 3166 code of the country whose numbers are shown; absent until chosen. */
  readonly country: string | undefined;
  readonly captions: Switch;
  readonly captionSize: 'normal' | 'large' | 'largest';
  readonly voice: Switch;
  /** On: a screen reader speaks, so our own voice is silent. */
  readonly screenReader: Switch;
  /** Single letters act as keys. */
  readonly singleKeys: Switch;
  readonly vibration: Switch;
  readonly chimes: Switch;
  readonly theme: 'device' | 'light' | 'dark';
  /** Tone of the skin in pictures of the body. */
  readonly skin: 'clay' | 'sand' | 'almond' | 'umber' | 'earth' | 'stone';
  /** Breaths a minute of the pacer. */
  readonly breathPace: 4 | 5 | 6 | 7 | 8;
  /** Seconds to get into place, without a change of pose or tool; with one, twice as long (`product.md` 9). */
  readonly changeoverSeconds: 5 | 10 | 15 | 20 | 30;
  /** On: the hands tire quickly. */
  readonly handsTire: Switch;
  /** Whom it is for: oneself, or somebody who is helped by the one who holds the device. */
  readonly usedFor: 'self' | 'other';
  /** Whether the first screens were gone through on this device. */
  readonly firstRun: 'started' | 'done' | undefined;
}

export type Switch = 'on' | 'off';
export type PreferenceKey = keyof Preferences;

const switches = ['on', 'off'] as const;

/** Values a preference may take, the default first. `country` is an open list and `firstRun` begins unset. */
export const PREFERENCE_VALUES = {
  captions: switches,
  captionSize: ['normal', 'large', 'largest'],
  voice: switches,
  screenReader: ['off', 'on'],
  singleKeys: switches,
  vibration: switches,
  chimes: switches,
  theme: ['device', 'light', 'dark'],
  skin: ['clay', 'sand', 'almond', 'umber', 'earth', 'stone'],
  breathPace: [6, 4, 5, 7, 8],
  changeoverSeconds: [10, 5, 15, 20, 30],
  handsTire: ['off', 'on'],
  usedFor: ['self', 'other'],
} as const satisfies { readonly [K in Listed]: readonly [Preferences[K], ...Preferences[K][]] };
type Listed = Exclude<PreferenceKey, 'country' | 'firstRun'>;

/** Keys that only this device may set: a file from another one does not skip the first screens here. */
export const DEVICE_PREFERENCES: readonly PreferenceKey[] = ['firstRun'];

const countryPattern = /^[A-Z]{2}$/;
const firstRuns = ['started', 'done'] as const;

/** The body of the event that sets a preference. */
export function preferenceSet<K extends PreferenceKey>(key: K, value: NonNullable<Preferences[K]>): PreferenceSet {
  return { kind: 'preferenceSet', key, value: String(value) };
}

/**
 * The preferences in force. The newest value of a key set on this device wins; values from a file count only for keys
 * never set here (J9). Unknown keys and values are passed over.
 */
export function foldPreferences(events: readonly JournalEvent[]): Preferences {
  const texts = newestTexts(events);
  const pick = <K extends Listed>(key: K) =>
    choose<(typeof PREFERENCE_VALUES)[K][number]>(PREFERENCE_VALUES[key], texts.get(key));
  const country = texts.get('country');
  return {
    country: country !== undefined && countryPattern.test(country) ? country : undefined,
    captions: pick('captions'),
    captionSize: pick('captionSize'),
    voice: pick('voice'),
    screenReader: pick('screenReader'),
    singleKeys: pick('singleKeys'),
    vibration: pick('vibration'),
    chimes: pick('chimes'),
    theme: pick('theme'),
    skin: pick('skin'),
    breathPace: pick('breathPace'),
    changeoverSeconds: pick('changeoverSeconds'),
    handsTire: pick('handsTire'),
    usedFor: pick('usedFor'),
    firstRun: firstRuns.find((value) => value === texts.get('firstRun')),
  };
}

function newestTexts(events: readonly JournalEvent[]): ReadonlyMap<string, string> {
  const handedIn = handedInIds(events);
  const own = new Map<string, string>();
  const outside = new Map<string, string>();
  for (const event of visibleEvents(events)) {
    if (event.kind !== 'preferenceSet') continue;
    if (!handedIn.has(event.id)) own.set(event.key, event.value);
    else if (!DEVICE_PREFERENCES.some((key) => key === event.key)) outside.set(event.key, event.value);
  }
  return new Map([...outside, ...own]);
}

function choose<T extends string | number>(values: readonly [T, ...T[]], text: string | undefined): T {
  return values.find((value) => String(value) === text) ?? values[0];
}
