// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { findFaultIndex } from '@knead/formats';
import type { Problem } from './verb.ts';

/** Reads JSON; says after which line and column it makes no sense. */
export function readJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return ok(value);
  } catch {
    return err([{ path: '$', sentence: `This is not JSON${placeOf(text)}.` }]);
  }
}

/** Engines word their own messages each in its way, and some give no place. */
function placeOf(text: string): string {
  const read = text.slice(0, findFaultIndex(text)).trimEnd();
  if (text.trim() === '') return ': it is empty';
  if (read.length === text.trimEnd().length) return ': it ends too early';
  const lines = read.split('\n');
  return ` after line ${lines.length}, column ${(lines.at(-1) ?? '').length}`;
}
