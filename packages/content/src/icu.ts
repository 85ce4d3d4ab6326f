// SPDX-License-Identifier: MIT
// Imports types alone: the bundler's own configuration reads this file before it knows the workspace's packages.
import type { Result } from '@knead/base';

/** A message taken apart: plain text, a place for an argument, or a choice whose branches are messages themselves. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count' }
  | { readonly kind: 'place'; readonly name: string; readonly source: string }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly head: string;
      readonly branches: readonly MessageBranch[];
    };

export interface MessageBranch {
  /** Such as `one`, `other` or `=0`. */
  readonly label: string;
  readonly message: readonly MessagePart[];
}

export interface MessageProblem {
  readonly kind: 'unbalanced' | 'straight-quote' | 'bad-place' | 'no-other';
  /** Where in the message, counted from 0. */
  readonly at: number;
}

type Parsed = Result<readonly MessagePart[], MessageProblem>;

/**
 * Reads an ICU message. Our messages use typographic quotes only, so the straight one, ICU's sign for quoting, is
 * refused: that keeps this reader whole in a few lines.
 */
export function parseMessage(text: string): Parsed {
  const quote = text.indexOf("'");
  if (quote >= 0) return refuse('straight-quote', quote);
  return parseText(text, { at: 0, counting: false });
}

/** Names of all arguments of a message, sorted, each once. */
export function messageArguments(parts: readonly MessagePart[]): readonly string[] {
  const names = parts.flatMap((part) => {
    if (part.kind === 'place') return [part.name];
    if (part.kind !== 'choice') return [];
    return [part.name, ...part.branches.flatMap((branch) => messageArguments(branch.message))];
  });
  return [...new Set(names)].sort();
}

/** Writes a message back, with its plain text changed by `change`. Places, choices and counts stay as they are. */
export function mapMessage(parts: readonly MessagePart[], change: (text: string) => string): string {
  return parts.map((part) => writePart(part, change)).join('');
}

function writePart(part: MessagePart, change: (text: string) => string): string {
  switch (part.kind) {
    case 'text':
      return change(part.text);
    case 'count':
      return '#';
    case 'place':
      return part.source;
    case 'choice': {
      const branches = part.branches.map((branch) => `${branch.label} {${mapMessage(branch.message, change)}}`);
      return `{${part.name}, ${part.head}, ${branches.join(' ')}}`;
    }
  }
}

interface Where {
  /** Offset of the text in the whole message, for reports. */
  readonly at: number;
  /** Whether `#` stands for a number here, as it does inside a plural. */
  readonly counting: boolean;
}

function parseText(text: string, where: Where): Parsed {
  const parts: MessagePart[] = [];
  let from = 0;
  while (from < text.length) {
    const next = text.slice(from).search(where.counting ? /[{}#]/ : /[{}]/);
    const until = next < 0 ? text.length : from + next;
    if (until > from) parts.push({ kind: 'text', text: text.slice(from, until) });
    if (next < 0) break;
    if (text[until] === '#') {
      parts.push({ kind: 'count' });
      from = until + 1;
      continue;
    }
    const end = text[until] === '{' ? closing(text, until) : undefined;
    if (end === undefined) return refuse('unbalanced', where.at + until);
    const place = parsePlace(text.slice(until, end + 1), { ...where, at: where.at + until });
    if (!place.ok) return place;
    parts.push(place.value);
    from = end + 1;
  }
  return { ok: true, value: parts };
}

const simplePlace = /^\{\s*(\w+)\s*(?:,\s*(?:number|date|time)\s*(?:,[^{}]*)?)?\}$/;
const choiceHead = /^\{\s*(\w+)\s*,\s*(plural|select|selectordinal)\s*,/;

function parsePlace(source: string, where: Where): Result<MessagePart, MessageProblem> {
  const simple = simplePlace.exec(source);
  if (simple?.[1] !== undefined) return { ok: true, value: { kind: 'place', name: simple[1], source } };
  const head = choiceHead.exec(source);
  const [opening, name, kind] = head ?? [];
  if (opening === undefined || name === undefined || kind === undefined) return refuse('bad-place', where.at);
  const counting = where.counting || kind !== 'select';
  const branches = parseBranches(source, { at: where.at, counting }, opening.length);
  if (!branches.ok) return branches;
  if (!branches.value.some((branch) => branch.label === 'other')) return refuse('no-other', where.at);
  return { ok: true, value: { kind: 'choice', name, head: kind, branches: branches.value } };
}

function parseBranches(source: string, where: Where, start: number): Result<readonly MessageBranch[], MessageProblem> {
  const branches: MessageBranch[] = [];
  let from = start;
  for (;;) {
    const label = /^\s*(=\d+|\w+)\s*\{/.exec(source.slice(from));
    if (label?.[1] === undefined) break;
    const open = from + label[0].length - 1;
    const end = closing(source, open);
    if (end === undefined) return refuse('unbalanced', where.at + open);
    const message = parseText(source.slice(open + 1, end), { ...where, at: where.at + open + 1 });
    if (!message.ok) return message;
    branches.push({ label: label[1], message: message.value });
    from = end + 1;
  }
  return source.slice(from).trim() === '}' ? { ok: true, value: branches } : refuse('bad-place', where.at + from);
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function refuse(kind: MessageProblem['kind'], at: number): { ok: false; error: MessageProblem } {
  return { ok: false, error: { kind, at } };
}
