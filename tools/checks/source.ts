// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { allFilesBelow } from '../lib/stamp.mjs';

/** A part of the syntax tree. Its children are found by looking at every member. */
export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

/** One name taken from another module, or passed on from there. */
export interface ImportUse {
  /** What stands in quotes: `./x.ts`, `@knead/base`, `node:fs`. */
  readonly from: string;
  /** Names as the other module calls them; empty for a bare, dynamic or whole import. */
  readonly names: readonly string[];
  readonly line: number;
}

export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: AstNode;
  readonly imports: readonly ImportUse[];
}

/** What a check found: one sentence a problem, each beginning with the place. */
export interface Finding {
  readonly problems: readonly string[];
  /** A figure worth showing when all is well. */
  readonly note?: string;
}

const codeFile = /\.(tsx?|mjs)$/;

/** Reads and parses every code file below the named folders. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  const files = allFilesBelow(folders.map((folder) => join(root, folder))).filter((file) => codeFile.test(file));
  return files.map((file) => parseSource(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

/** Parses one file. Throws on a syntax error, which the compiler reports better. */
export function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${path}: no program`);
  return { path, text, program: tree, imports: importsOf(tree, text) };
}

export function isTest(path: string): boolean {
  return /\.(test|test-d|fixture)\.tsx?$/.test(path);
}

/** Calls back for each node, parents first. */
export function visit(node: AstNode, call: (node: AstNode, parent: AstNode | undefined) => void): void {
  walk(node, undefined, call);
}

function walk(node: AstNode, parent: AstNode | undefined, call: (node: AstNode, parent?: AstNode) => void): void {
  call(node, parent);
  for (const member of Object.values(node)) {
    const children: readonly unknown[] = Array.isArray(member) ? member : [member];
    for (const child of children) if (isNode(child)) walk(child, node, call);
  }
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The member of a node that is a node itself. */
export function child(node: AstNode, member: string): AstNode | undefined {
  const value = node[member];
  return isNode(value) ? value : undefined;
}

/** The members of a list of nodes. */
export function children(node: AstNode, member: string): readonly AstNode[] {
  const value = node[member];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The name of an identifier, or undefined for anything else. */
export function nameOf(node: AstNode | undefined): string | undefined {
  const named = node?.type === 'Identifier' || node?.type === 'JSXIdentifier';
  return named && typeof node.name === 'string' ? node.name : undefined;
}

/** The text of a string that stands in the code, template signs left out. */
export function stringOf(node: AstNode | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.type !== 'TemplateLiteral') return undefined;
  return children(node, 'quasis').map(rawOf).join('…');
}

function rawOf({ value }: AstNode): string {
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

/** Line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const importTypes = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function importsOf(program: AstNode, text: string): readonly ImportUse[] {
  const uses: ImportUse[] = [];
  visit(program, (node) => {
    if (!importTypes.has(node.type)) return;
    const from = stringOf(child(node, 'source'));
    if (from === undefined) return;
    uses.push({ from, names: importedNames(node), line: lineAt(text, node.start) });
  });
  return uses;
}

function importedNames(node: AstNode): readonly string[] {
  const specifiers = children(node, 'specifiers');
  return specifiers.flatMap((specifier) => nameOf(child(specifier, 'imported') ?? child(specifier, 'local')) ?? []);
}
