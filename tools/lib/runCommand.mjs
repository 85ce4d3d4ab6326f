// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { inRoot, root } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program is not there
 * @property {string} output standard output and error together, empty when shown
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined>, cwd?: string, msMax?: number }} [options] `show` lets its
 *   output through; `msMax` ends a program that hangs
 * @returns {Promise<Outcome>}
 */
export function runCommand(command, args, options = {}) {
  const { show = false, env = process.env, cwd = root, msMax = 0 } = options;
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: msMax,
  });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/**
 * Runs the command-line program of an installed package with this Node, without a shell.
 * @param {string} packageName
 * @param {string} file the program inside the package
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined>, msMax?: number }} [options]
 */
export function runPackage(packageName, file, args, options) {
  return runCommand(process.execPath, [inRoot('node_modules', packageName, file), ...args], options);
}

/**
 * Runs npm, the one that started us where there is one.
 * @param {readonly string[]} args
 * @param {{ show?: boolean }} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
