// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.mjs';

const skipped = new Set(['node_modules', 'dist', '.cache', '.git', 'fixtures', 'shots']);

/**
 * Every file below the given files and folders, sorted; installed packages and products of the build are left out.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function allFilesBelow(paths) {
  return paths.flatMap((path) => walk(path)).sort();
}

/**
 * The same without tests, which alter nothing that is built.
 * @param {readonly string[]} paths
 */
function builtFilesBelow(paths) {
  return allFilesBelow(paths).filter((file) => !/\.test(-d)?\.tsx?$/.test(file));
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function walk(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => (skipped.has(name) ? [] : walk(join(path, name))));
}

/**
 * One hash over names and contents of files.
 * @param {readonly string[]} paths files and folders
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of builtFilesBelow(paths))
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/**
 * Whether the stamp says that this very input was worked on last.
 * @param {string} file
 * @param {string} hash
 */
export function isStamped(file, hash) {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === hash;
}

/**
 * @param {string} file
 * @param {string} hash
 */
export function writeStamp(file, hash) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${hash}\n`);
}
