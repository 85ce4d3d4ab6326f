// SPDX-License-Identifier: MIT
import { parentPort, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import {
  drawView,
  type Mesh,
  type Side,
  type TurnPart,
  type View,
  type ViewId,
  views,
} from '../../packages/body/src/index.ts';
import { drawingName } from './kept.ts';
import { type MapOfView, mapOf } from './maps.ts';
import { type MeshRecipes, meshFor } from './meshes.ts';
import { turnBytes, turnFile } from './turn.ts';

/** All that is made from one mesh. Jobs know nothing of each other, so they run beside each other. */
export interface Job {
  readonly mesh: MeshRecipes;
  readonly drawings: readonly { readonly view: ViewId; readonly side: Side }[];
  readonly turns: readonly TurnPart[];
  readonly maps: readonly ViewId[];
}

/** What a job hands back, one after the other. */
export type Made =
  | { readonly kind: 'file'; readonly name: string; readonly content: string | Uint8Array }
  | { readonly kind: 'map'; readonly view: ViewId; readonly map: MapOfView };

/** Does a job, in whatever thread. */
function doJob({ mesh: recipes, drawings, turns, maps }: Job, made: (one: Made) => void): void {
  const mesh = meshFor(recipes);
  const file = (name: string, make: () => string | Uint8Array): void => {
    const start = performance.now();
    const content = make();
    const kb = (gzipSync(content, { level: 9 }).length / 1000).toFixed(1);
    console.log(`${name}: ${kb} kB gz, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    made({ kind: 'file', name, content });
  };
  for (const { view, side } of drawings) file(`${drawingName(view, side)}.svg`, () => drawn(view, mesh, side));
  for (const id of turns) file(turnFile(id), () => turnBytes(id, mesh));
  for (const view of maps) made({ kind: 'map', view, map: mapOf(view, mesh) });
}

function drawn(id: ViewId, mesh: Mesh, side: Side): string {
  const view: View = views[id];
  return drawView(view, mesh, side);
}

/** The other end: what this program does where it runs as a thread. */
export function doJobAsThread(job: Job): void {
  doJob(job, (made) => parentPort?.postMessage(made));
}

/** Jobs in threads of the same program, so many at a time, in order. Fails with the first that fails. */
export async function doJobs(
  jobs: readonly Job[],
  { program, atOnce, made }: { readonly program: URL; readonly atOnce: number; readonly made: (one: Made) => void },
): Promise<void> {
  const waiting = [...jobs];
  const hand = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await inThread(program, job, made);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, hand));
}

const inThread = (program: URL, job: Job, made: (one: Made) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: job });
    thread.on('message', made);
    thread.on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with ${code}.`))));
  });
