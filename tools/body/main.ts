// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { drawView, type Side, type View, type ViewId, views } from '../../packages/body/src/index.ts';
import { writeFacts } from './facts.ts';
import { drawingName, keptFolder, type Stamp, sidesOf, stampFile, viewIds } from './kept.ts';
import { mapFiles, writeMaps } from './maps.ts';
import { meshMaker } from './meshes.ts';
import { fileStamp, inRoot, type SourceStamps, sourceStamps } from './source.ts';
import { turnBytes, turnFile, turnIds, turnZonesBytes, turnZonesFile, turnZonesFiles } from './turn.ts';

// npm run body                       what has changed, into the kept folder
// npm run body -- --all              everything
// npm run body -- --draft ID …       some drawings and all facts, coarse and unstamped, to look at while modelling
const args = process.argv.slice(2);
const draft = args.includes('--draft');
const named = new Set(args.filter((arg) => !arg.startsWith('--')));
const draftCells = 1.7;

/** Read before anything is built: the source may be edited meanwhile. */
const source = sourceStamps();
const meshOf = meshMaker(draft ? draftCells : 1);
const before = readStamp();
const written = new Map<string, string>();

function readStamp(): Stamp {
  if (args.includes('--all') || !existsSync(inRoot(stampFile))) return { drawings: '', facts: '', turn: '', files: {} };
  return JSON.parse(readFileSync(inRoot(stampFile), 'utf8'));
}

function keep(name: string, text: string | Uint8Array): void {
  mkdirSync(inRoot(keptFolder), { recursive: true });
  writeFileSync(inRoot(keptFolder, name), text);
  written.set(name, fileStamp(text));
}

/** Whether a kept file is what was built from the same source. */
function isKept(name: string, of: keyof SourceStamps = 'drawings'): boolean {
  const file = inRoot(keptFolder, name);
  const stamp = before.files[name];
  if (draft || before[of] !== source[of] || stamp === undefined || !existsSync(file)) return false;
  if (fileStamp(readFileSync(file)) !== stamp) return false;
  written.set(name, stamp);
  return true;
}

function drawOne(id: ViewId, side: Side): void {
  const name = `${drawingName(id, side)}.svg`;
  if (isKept(name)) return;
  const view: View = views[id];
  const start = performance.now();
  const svg = drawView(view, meshOf(view.part), side);
  keep(name, svg);
  console.log(`${name}: ${sizeOf(svg)}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const sizeOf = (kept: string | Uint8Array): string =>
  `${(gzipSync(kept, { level: 9 }).length / 1000).toFixed(1)} kB gz`;

for (const id of viewIds) {
  if (draft && !named.has(id)) continue;
  for (const side of sidesOf(id)) drawOne(id, side);
}
for (const id of turnIds) {
  const name = turnFile(id);
  if (draft || isKept(name, 'turn')) continue;
  const start = performance.now();
  const bytes = turnBytes(id, meshOf);
  keep(name, bytes);
  console.log(`${name}: ${sizeOf(bytes)}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
const facts = ['pictures.json', 'areas.json', 'drawings.json', ...mapFiles, ...turnZonesFiles];
// Each is asked, so that each is listed among the files that are kept.
const areKept = facts.map((name) => isKept(name, 'facts')).every((kept) => kept);
if (!areKept) {
  writeFacts(meshOf, keep);
  writeMaps(meshOf, keep);
  for (const id of turnIds) keep(turnZonesFile(id), turnZonesBytes(id, readFileSync(inRoot(keptFolder, turnFile(id)))));
}
if (!draft) {
  const stamp: Stamp = { ...source, files: Object.fromEntries([...written].sort()) };
  writeFileSync(inRoot(stampFile), `${JSON.stringify(stamp, null, 1)}\n`);
}
