// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Installer, InstallState } from '../ports/installer.ts';
import type { KeptPages, OfflineCopy, OfflineState } from '../ports/offline.ts';
import type { Keeping, Persistence } from '../ports/persistence.ts';
import { countryOf } from './countryOf.ts';

/** What the app knows of the device it runs on, and what it may ask of it. */
export interface DeviceModel {
  /** ISO 3166 code guessed from the device's languages, `ZZ` when they name no country. Never from where it is. */
  readonly country: string;
  readonly offline: ReadonlySignal<OfflineState>;
  /** Pages of the library on the device; undefined until looked at, or where nothing can be told. */
  readonly keptPages: ReadonlySignal<KeptPages | undefined>;
  readonly updateWaiting: ReadonlySignal<boolean>;
  readonly install: ReadonlySignal<InstallState>;
  readonly keeping: ReadonlySignal<Keeping>;
  /** Counts the kept pages again. */
  lookAtPages(): Promise<void>;
  keepEverything(): Promise<'everything' | 'some'>;
  applyUpdate(): Promise<'reloading' | 'session-running' | 'no-update'>;
  askInstall(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
  askKeep(): Promise<void>;
}

interface Needs {
  readonly offline: OfflineCopy;
  readonly installer: Installer;
  readonly persistence: Persistence;
  /** The browser's languages, best first. */
  readonly languages: readonly string[];
}

export function makeDeviceModel({ offline, installer, persistence, languages }: Needs): DeviceModel {
  const state = signal<OfflineState>(offline.state());
  const keptPages = signal<KeptPages | undefined>(undefined);
  const lookAtPages = async () => {
    keptPages.value = await offline.keptPages();
  };
  const updateWaiting = signal(offline.isUpdateWaiting());
  const install = signal<InstallState>(installer.state());
  const keeping = signal<Keeping>('unknown');
  offline.onChange(() => {
    state.value = offline.state();
    updateWaiting.value = offline.isUpdateWaiting();
  });
  installer.onChange((next) => {
    install.value = next;
  });
  void persistence.state().then((next) => {
    keeping.value = next;
  });
  return {
    country: countryOf(languages),
    offline: state,
    keptPages,
    lookAtPages,
    async keepEverything() {
      const outcome = await offline.keepEverything();
      await lookAtPages();
      return outcome;
    },
    updateWaiting,
    install,
    keeping,
    applyUpdate: () => offline.applyUpdate(),
    askInstall: () => installer.ask(),
    async askKeep() {
      keeping.value = await persistence.ask();
    },
  };
}
