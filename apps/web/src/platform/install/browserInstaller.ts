// SPDX-License-Identifier: MIT
import type { Installer, InstallState } from '../../ports/installer.ts';

/** The browser's offer to install; not in the standard types, as only Chromium makes it. */
interface InstallOffer {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** The parts of the browser that are used. */
export interface InstallTools {
  readonly window: Pick<Window, 'addEventListener'>;
  /** Whether the page runs as an app of its own, without the browser around it. */
  readonly isStandalone: () => boolean;
  /** iPhone and iPad: installing is done through the share menu. */
  readonly isByHand: boolean;
}

/** Make it as early as possible: the offer comes once, soon after the page has loaded. */
export function makeInstaller({ window, isStandalone, isByHand }: InstallTools): Installer {
  let offer: InstallOffer | undefined;
  let isInstalled = false;
  const listeners = new Set<(state: InstallState) => void>();

  const state = (): InstallState => {
    if (isInstalled || isStandalone()) return 'installed';
    if (offer !== undefined) return 'offered';
    return isByHand ? 'by-hand' : 'unavailable';
  };
  const tell = () => {
    for (const call of [...listeners]) call(state());
  };

  window.addEventListener('beforeinstallprompt', (event: Event) => {
    // The app asks at its own time: after the first finished session.
    event.preventDefault();
    offer = isOffer(event) ? event : undefined;
    tell();
  });
  window.addEventListener('appinstalled', () => {
    isInstalled = true;
    tell();
  });

  return {
    state,
    ask: async () => {
      if (offer === undefined) return 'unavailable';
      const { outcome } = await offer.prompt();
      offer = undefined;
      tell();
      return outcome;
    },
    onChange: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
  };
}

/** The installer of the real browser. */
export function makeBrowserInstaller(): Installer {
  return makeInstaller({
    window,
    isStandalone: () =>
      matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true),
    // Only Safari on iPhone and iPad has this property, whether installed or not.
    isByHand: 'standalone' in navigator,
  });
}

function isOffer(event: Event): event is Event & InstallOffer {
  return 'prompt' in event && typeof event.prompt === 'function';
}
