// SPDX-License-Identifier: MIT
import type { FileProblem } from './fileProblem.ts';
import { journalFormat } from './journalFile.ts';

/** Characters at the head of a file in which its name must stand, for a broken file to count as ours. */
const headLength = 200;

/**
 * Says what is wrong with a text that is not JSON, and on which line. Engines word their own messages each in its way
 * and some give no place, so we look for ourselves.
 */
export function findFault(text: string): FileProblem {
  if (!text.slice(0, headLength).includes(`"${journalFormat}"`)) return { kind: 'foreign' };
  const fault = findFaultIndex(text);
  const line = text.slice(0, fault).trimEnd().split('\n').length;
  // Nothing but the beginning of one more sign follows: the rest is missing. Else something is wrong in the middle.
  const isAtEnd = !text.slice(fault).trimEnd().includes('\n') && isOpenAtEnd(text);
  return { kind: isAtEnd ? 'cut-off' : 'damaged', line };
}

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing';

const signPattern =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;

/** Index of the first sign that JSON does not allow there; the length of the text when it ends too early. */
export function findFaultIndex(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = 0;
  signPattern.lastIndex = 0;
  for (let match = signPattern.exec(text); match !== null; match = signPattern.exec(text)) {
    const next = afterSign(match, expected, open);
    if (next === undefined) return index;
    expected = next;
    index = signPattern.lastIndex;
  }
  return index;
}

/** What may follow a sign, or `undefined` when it may not stand here. Keeps `open` up to date. */
function afterSign(match: RegExpExecArray, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const [, text, literal, mark] = match;
  const isValueExpected = expected === 'value' || expected === 'first-value';
  if (text !== undefined && (expected === 'key' || expected === 'first-key')) return 'colon';
  if (text !== undefined || literal !== undefined) return isValueExpected ? afterValue(open) : undefined;
  if (mark === '{' || mark === '[') {
    if (!isValueExpected) return undefined;
    open.push(mark);
    return mark === '{' ? 'first-key' : 'first-value';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  if (mark === ',') return expected === 'comma' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  const isEmpty = expected === (mark === '}' ? 'first-key' : 'first-value');
  const isClosing = isEmpty || expected === 'comma';
  return isClosing && open.pop() === (mark === '}' ? '{' : '[') ? afterValue(open) : undefined;
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma';
}

function isOpenAtEnd(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return isInString || depth > 0;
}
