// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import type { Problem } from './verb.ts';

/** Reads JSON; says in which line and column it breaks off. */
export function readJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return ok(value);
  } catch (error) {
    return err([{ path: '$', sentence: `This is not JSON${placeOf(text, error)}.` }]);
  }
}

/** Where reading stopped, as far as the engine tells. */
function placeOf(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (text.trim() === '') return ': it is empty';
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return ': it ends too early';
  const before = text.slice(0, Number(offset)).split('\n');
  return ` from line ${before.length}, column ${(before.at(-1) ?? '').length + 1} on`;
}
