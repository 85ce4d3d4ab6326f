// SPDX-License-Identifier: MIT
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { allFilesBelow } from './stamp.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worthIt = /\.(bin|css|html|js|json|svg|txt|wasm|webmanifest|xml)$/;

/**
 * Writes a `.br` and a `.gz` beside each file that becomes smaller by it.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  await Promise.all(
    allFilesBelow([folder])
      .filter((file) => worthIt.test(file))
      .map(compressFile),
  );
}

/** @param {string} file */
async function compressFile(file) {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  if (br.length < bytes.length) await writeFile(`${file}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
}
