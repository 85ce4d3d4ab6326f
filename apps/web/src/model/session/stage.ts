// SPDX-License-Identifier: MIT
import type { Say } from '@knead/content';
import type { RoutineRequest, SessionEvent } from '@knead/domain';
import type { OfflineCopy } from '../../ports/offline.ts';
import type { MediaKey, MediaKeys, WakeLock } from '../../ports/signals.ts';
import { requestTitleKey } from '../requestTitle.ts';

export interface StageNeeds {
  readonly wakeLock: WakeLock;
  readonly mediaKeys: MediaKeys;
  readonly offline: OfflineCopy;
  readonly words: { readonly say: Say };
}

/** What surrounds a session: a screen that stays awake, media keys, and no update meanwhile. */
export function makeStage(needs: StageNeeds, send: (event: SessionEvent) => void) {
  const { wakeLock, mediaKeys, offline, words } = needs;
  let letUpdatesIn: () => void = () => undefined;
  return {
    open(request: RoutineRequest) {
      wakeLock.hold();
      letUpdatesIn = offline.holdUpdates();
      mediaKeys.claim({ title: words.say(requestTitleKey(request.id)), artist: words.say('app.name') }, (key) =>
        send(eventByKey[key]),
      );
    },
    playing: (on: boolean) => mediaKeys.playing(on),
    close() {
      wakeLock.release();
      mediaKeys.release();
      letUpdatesIn();
    },
  };
}

const eventByKey: Readonly<Record<MediaKey, SessionEvent>> = {
  play: { kind: 'goOn', deliberate: true },
  pause: { kind: 'pause' },
  next: { kind: 'skip' },
  back: { kind: 'back' },
  stop: { kind: 'stop' },
};
