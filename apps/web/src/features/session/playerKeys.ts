// SPDX-License-Identifier: MIT

/** What a key does in the player. */
export type KeyAction =
  | 'pause-or-go-on'
  | 'back'
  | 'skip'
  | 'tooMuch'
  | 'unwell'
  | 'comfortable'
  | 'repeat'
  | 'stop'
  | 'help';

/** Keys as they are shown in the map, in that order. Arrows follow the line of time, which never mirrors. */
export const PLAYER_KEYS = [
  { key: ' ', action: 'pause-or-go-on', single: false },
  { key: 'ArrowLeft', action: 'back', single: false },
  { key: 'ArrowRight', action: 'skip', single: false },
  { key: 't', action: 'tooMuch', single: true },
  { key: 'u', action: 'unwell', single: true },
  { key: 'y', action: 'comfortable', single: true },
  { key: 'r', action: 'repeat', single: true },
  { key: 's', action: 'stop', single: true },
  { key: '?', action: 'help', single: true },
] as const satisfies readonly { key: string; action: KeyAction; single: boolean }[];

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

interface Where {
  readonly isInField: boolean;
  /** Space on a button presses that button. */
  readonly isOnButton: boolean;
  /** Whether single letters act at all: speech input and screen readers type letters. */
  readonly singleKeys: boolean;
}

/** The action of a key press, or undefined when it is not the player's. */
export function actionForKey(pressed: Pressed, where: Where): KeyAction | undefined {
  if (where.isInField || pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.repeat) return undefined;
  const found = PLAYER_KEYS.find(({ key }) => key === pressed.key || key === pressed.key.toLowerCase());
  if (found === undefined || (found.single && !where.singleKeys)) return undefined;
  return found.key === ' ' && where.isOnButton ? undefined : found.action;
}
