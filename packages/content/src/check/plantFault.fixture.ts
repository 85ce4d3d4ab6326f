// SPDX-License-Identifier: MIT
import { checkContent } from '../check.ts';
import type { Content } from './content.ts';

/** What the check says about content with a fault planted in it, as `file: field`. */
export function faultsOf(content: Content): readonly string[] {
  return checkContent(content)
    .filter(({ level }) => level === 'fault')
    .map(({ file, field }) => `${file}: ${field}`);
}

/** A list with one thing of it changed. */
export function changed<Entity extends { readonly id: string }>(
  list: readonly Entity[],
  id: string,
  change: Partial<Entity>,
): readonly Entity[] {
  return list.map((one) => (one.id === id ? { ...one, ...change } : one));
}
