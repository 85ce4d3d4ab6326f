// SPDX-License-Identifier: MIT
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a heading that comes in answer to a tap: it takes the focus, so that it is read and Tab goes on from there. It needs
 * `tabIndex={-1}`.
 */
export function useFocusOnShow<T extends HTMLElement>(): RefObject<T | null> {
  const shown = useRef<T>(null);
  useLayoutEffect(() => shown.current?.focus({ preventScroll: true }), []);
  return shown;
}
