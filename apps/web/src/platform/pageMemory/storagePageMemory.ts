// SPDX-License-Identifier: MIT
import type { OwnLimits, PageChoices, PageMemory } from '../../ports/pageMemory.ts';
import { parseOwnLimits } from './parseOwnLimits.ts';

const memoryKey = 'knead.page';
const ownKey = 'knead.page.own';
const defaults: PageChoices = { theme: 'device', skin: '', country: '', voice: true };

type GetStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the choices in local storage. Storages are asked for each time, because browsers that block them throw there. */
export function makeStoragePageMemory(storage: GetStorage, tabStorage: GetStorage): PageMemory {
  return {
    isNew: () => {
      try {
        return storage().getItem(memoryKey) === null;
      } catch {
        return false;
      }
    },
    read: () => {
      try {
        return choicesOf(JSON.parse(storage().getItem(memoryKey) ?? '{}'));
      } catch {
        return defaults;
      }
    },
    write: (choices) => {
      try {
        storage().setItem(memoryKey, JSON.stringify(choices));
      } catch {
        // Pages then show their defaults: the device's theme, clay, and numbers for every country.
      }
    },
    readOwn: () => {
      try {
        return parseOwnLimits(JSON.parse(storage().getItem(ownKey) ?? '{}'));
      } catch {
        return {};
      }
    },
    writeOwn: (own) => keepOwn(storage, own),
    isFirst: (what) => {
      const key = `${memoryKey}.${what}`;
      try {
        const isFirst = tabStorage().getItem(key) === null;
        tabStorage().setItem(key, '1');
        return isFirst;
      } catch {
        return true;
      }
    },
  };
}

function keepOwn(storage: GetStorage, own: OwnLimits): void {
  try {
    if (Object.keys(own).length === 0) storage().removeItem(ownKey);
    else storage().setItem(ownKey, JSON.stringify(own));
  } catch {
    // Pages then say what holds for everyone, and the app leaves out what it must.
  }
}

/** The memory of the real browser. */
export function makeBrowserPageMemory(): PageMemory {
  return makeStoragePageMemory(
    () => localStorage,
    () => sessionStorage,
  );
}

function choicesOf(value: unknown): PageChoices {
  if (typeof value !== 'object' || value === null) return defaults;
  const theme = 'theme' in value && (value.theme === 'light' || value.theme === 'dark') ? value.theme : defaults.theme;
  const country = 'country' in value && typeof value.country === 'string' ? value.country : defaults.country;
  const skin = 'skin' in value && typeof value.skin === 'string' ? value.skin : defaults.skin;
  return { theme, skin, country, voice: !('voice' in value && value.voice === false) };
}
