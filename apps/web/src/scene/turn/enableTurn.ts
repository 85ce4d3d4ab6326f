// SPDX-License-Identifier: MIT
// What makes a `TurnBody` live: shows its key, and loads everything else only when that is pressed.
import type { TurnPart, TurnPlace } from '@knead/body';
import type { ZoneSpot } from '@knead/domain';
import { turnTones } from '../skin/skins.ts';
import type { Move } from './pose.ts';
import type { Look, Mark } from './renderer.ts';
import type { LoadMesh, Turning, TurnMap } from './startTurn.ts';

/** What a `TurnBody` carries for its script. Places are those of the right side. */
export interface TurnFacts {
  readonly part: TurnPart;
  readonly side: 'left' | 'right' | 'both';
  readonly places: readonly TurnPlace[];
}

/** Why the still pictures have to do; each has its sentence. */
export const WHY_STILL = ['none', 'saves', 'failed', 'lost'] as const;
type WhyStill = (typeof WHY_STILL)[number];

/** Makes every one of a page live. */
export function enableTurn(page: ParentNode, load: LoadMesh): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-turn]')) makeLive(box, load);
}

/** One that is live. */
export interface Live {
  /** Shows these places as marked, if it is open. */
  mark(spots: readonly ZoneSpot[]): void;
  end(): void;
}

const notLive: Live = { mark: () => undefined, end: () => undefined };

/** Makes one live. `map` tells at each opening which places are marked; absent where it has none. */
export function makeLive(box: HTMLElement, load: LoadMesh, map?: () => TurnMap | undefined): Live {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-turn-${name}]`);
  const [go, stage, field] = [part('go'), part('stage'), part('field')];
  if (go === null || stage === null || field === null) return notLive;
  let turning: Turning | undefined;
  let isOpening = false;
  const showOnly = (why: WhyStill | 'loading' | undefined) => {
    for (const said of box.querySelectorAll<HTMLElement>('[data-turn-why]')) said.hidden = said.dataset.turnWhy !== why;
  };
  const close = (why?: WhyStill) => {
    turning?.end();
    turning = undefined;
    stage.hidden = true;
    go.setAttribute('aria-expanded', 'false');
    showOnly(why);
    // What cannot work here is not offered again; who pressed it hears why.
    go.hidden = why === 'none' || why === 'saves';
    if (go.hidden) part('said')?.focus();
  };
  const open = async () => {
    if (isOpening) return;
    if (savesData(box.ownerDocument)) return close('saves');
    isOpening = true;
    showOnly('loading');
    stage.hidden = false;
    try {
      const { startTurn } = await import('./startTurn.ts');
      const facts = factsOf(box);
      const look = lookOf(facts, box.ownerDocument);
      turning = await startTurn({ field, part: facts.part, look, load, map: map?.(), onLost: () => close('lost') });
      if (turning === undefined) return close('none');
      showOnly(undefined);
      go.setAttribute('aria-expanded', 'true');
      field.focus({ preventScroll: true });
    } catch {
      close('failed');
    } finally {
      isOpening = false;
    }
  };
  go.hidden = false;
  go.addEventListener('click', () => void (turning === undefined ? open() : close()));
  for (const key of box.querySelectorAll<HTMLElement>('[data-turn-move]')) {
    key.addEventListener('click', () => {
      const move = moves.find((one) => one === key.dataset.turnMove);
      if (move !== undefined) turning?.move(move);
    });
  }
  return { mark: (spots) => turning?.mark(spots), end: () => close() };
}

const moves: readonly Move[] = ['left', 'right', 'nearer', 'farther', 'home'];

const factsOf = (box: HTMLElement): TurnFacts => JSON.parse(box.dataset.turn ?? '');

/** Asked for fewer bytes, by the browser's switch or the device's. */
function savesData(page: Document): boolean {
  const { defaultView: view } = page;
  const connection = view !== null && 'connection' in view.navigator ? view.navigator.connection : undefined;
  const asked =
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData;
  return asked === true || view?.matchMedia('(prefers-reduced-data: reduce)').matches === true;
}

function lookOf({ part, side, places }: TurnFacts, page: Document): Look {
  const isLeft = side === 'left';
  // The whole body has both sides, the right one with negative x; a hand or foot is shown as its mirror image.
  const right = places.map(({ x, y, z, radius }): Mark => ({ at: [x, y, z], radius }));
  const left = right.map(({ at: [x, y, z], radius }): Mark => ({ at: [-x, y, z], radius }));
  const marks = isLeft ? left : side === 'both' && part === 'body' ? [...right, ...left] : right;
  return { marks, mirror: isLeft && part !== 'body' ? -1 : 1, ...turnTones(page.documentElement.dataset.skin) };
}
