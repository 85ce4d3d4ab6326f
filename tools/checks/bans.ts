// SPDX-License-Identifier: MIT
import { type AstNode, child, children, type Finding, isTest, lineAt, nameOf, type Source, visit } from './source.ts';

/** Names that reach the device, and by which port they are reached instead. */
const portsByName: Readonly<Record<string, string>> = {
  fetch: 'a port',
  XMLHttpRequest: 'a port',
  WebSocket: 'a port',
  EventSource: 'a port',
  setTimeout: 'the clock port',
  setInterval: 'the clock port',
  localStorage: 'a port',
  sessionStorage: 'a port',
  indexedDB: 'a port',
  caches: 'a port',
};

/** The browser's side of the ports, and the two files that hand it out. */
const mayTouchDevice = /^apps\/web\/src\/(platform\/|main\.ts$|pages\/page\.ts$)/;

/** Types that only their own maker may make. */
const guardedTypes = new Set(['Clearance', 'Routine']);

/** Keeps clock and chance out of packages, the device out of the app's own code, and forged keys out of everything. */
export function checkBans(sources: readonly Source[]): Finding {
  return { problems: sources.filter(({ path }) => !isTest(path)).flatMap(problemsOf) };
}

function problemsOf(source: Source): readonly string[] {
  const pure = source.path.startsWith('packages/');
  const web = source.path.startsWith('apps/web/src/') && !mayTouchDevice.test(source.path);
  if (!pure && !web) return [];
  const problems: string[] = [];
  visit(source.program, (node, parent) => {
    const why = clockProblem(node) ?? castProblem(node) ?? (web ? deviceProblem(node, parent) : undefined);
    if (why !== undefined) problems.push(`${source.path}:${lineAt(source.text, node.start)}: ${why}`);
  });
  return problems;
}

function clockProblem(node: AstNode): string | undefined {
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const isNow = nameOf(child(node, 'callee')) === 'Date' && children(node, 'arguments').length === 0;
    return isNow ? 'the time comes in from outside, not from Date' : undefined;
  }
  const called = memberOf(node);
  if (called === 'Date.now' || called === 'performance.now')
    return `the time comes in from outside, not from ${called}`;
  if (called === 'Math.random') return 'chance comes in from outside, not from Math.random';
  if (called === 'crypto.getRandomValues' || called === 'crypto.randomUUID')
    return `chance comes in from outside, not from ${called}`;
  return undefined;
}

function castProblem(node: AstNode): string | undefined {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return undefined;
  const type = nameOf(child(child(node, 'typeAnnotation') ?? node, 'typeName'));
  return type !== undefined && guardedTypes.has(type) ? `nothing becomes a ${type} by a cast` : undefined;
}

function deviceProblem(node: AstNode, parent: AstNode | undefined): string | undefined {
  const name = nameOf(node);
  const port = name === undefined || !Object.hasOwn(portsByName, name) ? undefined : portsByName[name];
  if (port === undefined || parent === undefined || isOnlyAName(node, parent)) return undefined;
  return `${name} is reached by ${port}; only platform touches the device`;
}

/** Whether an identifier is the name of a member (`clock.fetch`, `{ fetch: … }`) and not the global of that name. */
function isOnlyAName(node: AstNode, parent: AstNode): boolean {
  if (parent.type === 'MemberExpression') {
    const ofWindow = ['window', 'globalThis', 'self'].includes(nameOf(child(parent, 'object')) ?? '');
    return parent.property === node && parent.computed !== true && !ofWindow;
  }
  return parent.key === node && parent.shorthand !== true && parent.computed !== true;
}

/** `Date.now` for a member of a global, undefined for anything else. */
function memberOf(node: AstNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const [object, property] = [nameOf(child(node, 'object')), nameOf(child(node, 'property'))];
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}
