// SPDX-License-Identifier: MIT
import type { Stamp } from '../body/kept.ts';
import type { SourceStamps } from '../body/source.ts';
import type { Finding } from './source.ts';

/** Limits of `product.md` section 7 and of what is kept in the repository, bytes. */
const drawingMax = 60_000;
const keptMax = 4_000_000;
/** Body, hand and foot to turn, together. */
const turnMax = 600_000;

export interface KeptFile {
  readonly name: string;
  readonly stamp: string;
  readonly bytes: number;
  /** Bytes after gzip. */
  readonly packed: number;
}

export interface Kept {
  /** What the kept files say they were made from. */
  readonly stamp: Stamp;
  /** What they would be made from now. */
  readonly source: SourceStamps;
  readonly files: readonly KeptFile[];
}

/** Holds that the kept pictures are those of the source as it stands, untouched and small. */
export function checkPictures({ stamp, source, files }: Kept): Finding {
  const names = new Set([...Object.keys(stamp.files), ...files.map(({ name }) => name)]);
  const present = new Map(files.map((file) => [file.name, file]));
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const turned = files.filter(({ name }) => name.endsWith('.bin')).reduce((sum, { packed }) => sum + packed, 0);
  const drawings = files.filter(({ name }) => name.endsWith('.svg'));
  return {
    problems: [
      ...((['drawings', 'facts', 'turn'] as const).every((one) => stamp[one] === source[one])
        ? []
        : ['The body changed after its pictures were built. Run: npm run body']),
      ...[...names].flatMap((name) => {
        const file = present.get(name);
        if (!file) return [`${name} is missing. Run: npm run body`];
        return file.stamp === stamp.files[name] ? [] : [`${name} is not what was built. Run: npm run body`];
      }),
      ...drawings
        .filter(({ packed }) => packed >= drawingMax)
        .map(({ name, packed }) => `${name} weighs ${kb(packed)} after gzip; less than ${kb(drawingMax)} is allowed`),
      ...(turned < turnMax
        ? []
        : [`The meshes to turn weigh ${kb(turned)} after gzip; less than ${kb(turnMax)} is allowed`]),
      ...(all < keptMax ? [] : [`All kept pictures weigh ${kb(all)}; less than ${kb(keptMax)} is allowed`]),
    ],
    note: `${drawings.length} drawings, largest ${kb(Math.max(0, ...drawings.map(({ packed }) => packed)))} after gzip, to turn ${kb(turned)}, all kept ${kb(all)}`,
  };
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
