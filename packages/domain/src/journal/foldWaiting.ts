// SPDX-License-Identifier: MIT
import type { Region } from '../atlas/areas.ts';
import type { UnwellCause } from '../session/unwellCause.ts';
import { WAITING, type Waiting, waitingQuestion } from '../triage/waiting.ts';
import type { EventOf, JournalEvent } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { boutsOf } from './soreness.ts';
import { regionsOf } from './spots.ts';
import { handedInIds, type VisibleEvent, visibleEvents } from './visibleEvents.ts';

/** What a reason for ending a session leaves to be asked. Dizziness stands for whatever was not said. */
const waitingByCause: Readonly<Record<UnwellCause, Waiting | undefined>> = {
  dizzy: 'stop-dizzy',
  other: 'stop-dizzy',
  limb: 'stop-limb',
  chest: 'stop-chest',
  head: 'stop-head',
  pop: 'stop-pop',
  skin: 'stop-skin',
  scent: 'stop-scent',
  weak: 'stop-weak',
  panic: undefined,
  cramp: undefined,
};

const legRegions: readonly Region[] = ['thigh', 'knee_back', 'calf', 'shin', 'ankle', 'foot'];

/** Reasons after which the neck is left alone until a professional has looked (ST-03, `docs/spec/triage.md` T32). */
const neckCauses: readonly UnwellCause[] = ['dizzy', 'other', 'head', 'chest'];

/**
 * What sessions left open and no check on this device has asked yet (T42). A check from a file asked somebody elsewhere.
 */
export function foldWaiting(events: readonly JournalEvent[], needs: Pick<FoldNeeds, 'factsOf'>): readonly Waiting[] {
  const log = { visible: visibleEvents(events), handedIn: handedInIds(events) };
  const legBouts = boutsOf(log, needs).filter(({ spots }) =>
    spots.some((spot) => regionsOf(spot, needs).some((region) => legRegions.includes(region))),
  );
  const legs = new Set(legBouts.map(({ session }) => session));
  const open = new Set<Waiting>();
  for (const event of log.visible) {
    const left = leftBy(event, (session) => legs.has(session));
    if (left !== undefined) open.add(left);
    if (event.kind !== 'checkFinished' || log.handedIn.has(event.id)) continue;
    for (const waiting of WAITING) if (event.answers[waitingQuestion[waiting]] !== undefined) open.delete(waiting);
  }
  return WAITING.filter((waiting) => open.has(waiting));
}

function leftBy(event: VisibleEvent, isLeg: (session: EventOf<'nextDayAnswered'>['session']) => boolean) {
  switch (event.kind) {
    case 'sessionFinished':
      return event.cause === undefined ? undefined : waitingByCause[event.cause];
    case 'sessionReflected':
      return event.worse === 'new-numbness-or-weakness' ? 'stop-weak' : undefined;
    case 'nextDayAnswered':
      if (event.feel === 'dark-pee') return 'sore-dark';
      return event.feel === 'bruised' && isLeg(event.session) ? 'sore-leg' : undefined;
    default:
      return undefined;
  }
}

/** Whether a session's end keeps the neck at rest. Before reasons were recorded, tingling ended sessions for safety too. */
export function keepsNeckAtRest({ cause, ending }: EventOf<'sessionFinished'>, tingled: boolean): boolean {
  if (cause !== undefined) return neckCauses.includes(cause);
  return ending === 'safety' && !tingled;
}

/** Whether a session ended with a reaction to an oil or a scent: such products are left out from then on (ST-08, ST-09). */
export function foldReacted(events: readonly JournalEvent[]): boolean {
  return visibleEvents(events).some(
    (event) => event.kind === 'sessionFinished' && (event.cause === 'skin' || event.cause === 'scent'),
  );
}
