// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, workerData } from 'node:worker_threads';
import { type PartId, turnParts, type ViewId, views } from '../../packages/body/src/index.ts';
import { writeFacts } from './facts.ts';
import { doJobAsThread, doJobs, type Job } from './jobs.ts';
import { drawingName, keptFolder, type Stamp, sidesOf, stampFile, viewIds } from './kept.ts';
import { keepMaps, type MapOfView, mapFiles } from './maps.ts';
import { type MeshRecipes, meshFor, recipesOf } from './meshes.ts';
import { fileStamp, inRoot, type SourceStamps, sourceStamps } from './source.ts';
import { turnFile, turnIds, turnZonesBytes, turnZonesFile, turnZonesFiles } from './turn.ts';

// npm run body                       what has changed, into the kept folder
// npm run body -- --all              everything
// npm run body -- --draft ID …       some drawings and all facts, coarse and unstamped, to look at while modelling
const args = process.argv.slice(2);
const draft = args.includes('--draft');
const named = new Set(args.filter((arg) => !arg.startsWith('--')));
const draftCells = 1.7;

/** Read before anything is built: the source may be edited meanwhile. */
const source = sourceStamps();
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

/** The dearest first, so that the last thread to end is not late. */
const order = ['figure', 'bust', 'hand', 'foot', 'arm', 'leg'] as const satisfies readonly PartId[];

/** What has to be made anew from each part. Each file is asked, so that each is listed among those that are kept. */
function jobsTodo(recipes: ReadonlyMap<PartId, MeshRecipes>, isMapped: boolean): readonly Job[] {
  const wanted = viewIds.filter((id) => !draft || named.has(id));
  const drawings = wanted.flatMap((view) =>
    sidesOf(view).flatMap((side) => (isKept(`${drawingName(view, side)}.svg`) ? [] : [{ view, side }])),
  );
  const turns = draft ? [] : turnIds.filter((id) => !isKept(turnFile(id), 'turn'));
  return order.flatMap((part) => {
    const mesh = recipes.get(part);
    const isOf = (view: ViewId): boolean => views[view].part === part;
    const job = {
      drawings: drawings.filter(({ view }) => isOf(view)),
      turns: turns.filter((id) => turnParts[id].part === part),
      maps: isMapped ? [] : viewIds.filter(isOf),
    };
    return mesh && Object.values(job).some((list) => list.length > 0) ? [{ mesh, ...job }] : [];
  });
}

async function build(): Promise<void> {
  const recipes = recipesOf(draft ? draftCells : 1);
  const facts = ['pictures.json', 'areas.json', 'drawings.json', ...mapFiles, ...turnZonesFiles];
  // Each is asked, so that each is listed among the files that are kept.
  const isMapped = facts.map((name) => isKept(name, 'facts')).every((kept) => kept);
  const maps = new Map<ViewId, MapOfView>();
  await doJobs(jobsTodo(recipes, isMapped), {
    program: new URL(import.meta.url),
    atOnce: availableParallelism(),
    made: (one) => {
      if (one.kind === 'map') maps.set(one.view, one.map);
      else keep(one.name, one.content);
    },
  });
  if (!isMapped) {
    writeFacts((id) => meshFor(recipes.get(id) ?? missing(id)), keep);
    keepMaps(maps, keep);
    for (const id of turnIds)
      keep(turnZonesFile(id), turnZonesBytes(id, readFileSync(inRoot(keptFolder, turnFile(id)))));
  }
  if (draft) return;
  const stamp: Stamp = { ...source, files: Object.fromEntries([...written].sort()) };
  writeFileSync(inRoot(stampFile), `${JSON.stringify(stamp, null, 1)}\n`);
}

const missing = (id: PartId): never => {
  throw new Error(`There is no part "${id}".`);
};

if (isMainThread) await build();
else doJobAsThread(workerData);
