// SPDX-License-Identifier: MIT
import { dragged, type Move, moved, moveOfKey, type Pose, zoomed } from './pose.ts';

export interface Turned {
  pose(): Pose;
  readonly home: Pose;
  turn(to: Pose): void;
  /** A press that did not turn it: where, as shares of the picture's size from its upper left. */
  tap(right: number, down: number): void;
}

/** A finger that moves less than this has tapped, CSS pixels. */
const tapMax = 6;

/** Turns by mouse, touch, wheel and keys. Ends with the signal. */
export function listen(field: HTMLElement, { pose, home, turn, tap }: Turned, signal: AbortSignal): void {
  const fingers = new Map<number, { readonly x: number; readonly y: number }>();
  const spread = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const on = <K extends keyof HTMLElementEventMap>(name: K, react: (event: HTMLElementEventMap[K]) => void) =>
    field.addEventListener(name, react, { signal, passive: false });
  /** Way of all fingers since the first came down. */
  let way = 0;
  on('pointerdown', (event) => {
    way = fingers.size === 0 ? 0 : Number.POSITIVE_INFINITY;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    field.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const apart = spread();
    way += Math.hypot(event.clientX - before.x, event.clientY - before.y);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size > 1) return turn(zoomed(pose(), apart > 0 ? spread() / apart : 1));
    const { width, height } = field.getBoundingClientRect();
    turn(dragged(pose(), (event.clientX - before.x) / width, (event.clientY - before.y) / height));
  });
  for (const name of ['pointerup', 'pointercancel'] as const) on(name, (event) => void fingers.delete(event.pointerId));
  on('pointerup', ({ clientX, clientY }) => {
    const { left, top, width, height } = field.getBoundingClientRect();
    if (way < tapMax) tap((clientX - left) / width, (clientY - top) / height);
  });
  on('wheel', (event) => {
    // With the page's own zoom key, or while it has focus: else the page scrolls past it.
    if (!event.ctrlKey && field.ownerDocument.activeElement !== field) return;
    event.preventDefault();
    turn(zoomed(pose(), Math.exp(-event.deltaY / 400)));
  });
  on('keydown', (event) => {
    const move: Move | undefined = moveOfKey[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(moved(pose(), move, home));
  });
}
