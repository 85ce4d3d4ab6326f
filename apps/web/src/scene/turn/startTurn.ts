// SPDX-License-Identifier: MIT
import { decodeWebMesh, type TurnPart } from '@knead/body';
import { groundOf } from './ground.ts';
import { listen } from './input.ts';
import { type Move, moved, type Pose } from './pose.ts';
import { type Look, makeRenderer } from './renderer.ts';

const files = import.meta.glob<string>('../kept/turn-*.bin', { query: '?url', import: 'default', eager: true });

/** Gives the bytes at an address of the site; rejects where they cannot be had. */
export type LoadMesh = (address: string) => Promise<Uint8Array>;

export interface Turning {
  move(move: Move): void;
  end(): void;
}

export interface TurnOptions {
  /** What takes keys and fingers; the picture is put into it. */
  readonly field: HTMLElement;
  readonly part: TurnPart;
  readonly look: Look;
  readonly load: LoadMesh;
  /** The hardware took the picture away. */
  onLost(): void;
}

/** More pixels than this for one of the page cost time and show nothing. */
const densityMax = 2;

/**
 * Loads the mesh of a part and shows it. A frame is drawn only when something changed. Nothing without WebGL 2; rejects
 * where the hardware, the network or the file fails.
 */
export async function startTurn({ field, part, look, load, onLost }: TurnOptions): Promise<Turning | undefined> {
  // A context that was lost never comes back to its canvas, so each start has its own.
  const canvas = field.ownerDocument.createElement('canvas');
  // Dimmed in dark as the drawings are.
  canvas.className = 'clay';
  field.replaceChildren(canvas);
  const gl = canvas.getContext('webgl2', { antialias: true, alpha: true, powerPreference: 'low-power' });
  if (gl === null) return undefined;
  const mesh = decodeWebMesh(await load(files[`../kept/turn-${part}.bin`] ?? ''));
  const { ground, home } = groundOf(mesh, look.marks, look.mirror);
  const renderer = makeRenderer(gl, mesh, look);
  const ended = new AbortController();
  let pose: Pose = home;
  let waiting = 0;
  const drawSoon = () => {
    if (waiting !== 0 || ended.signal.aborted) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      renderer.draw(pose, ground);
    });
  };
  const turn = (to: Pose) => {
    if (to === pose) return;
    pose = to;
    drawSoon();
  };
  const sizes = new ResizeObserver(() => {
    const density = Math.min(densityMax, devicePixelRatio);
    canvas.width = Math.max(1, Math.round(canvas.clientWidth * density));
    canvas.height = Math.max(1, Math.round(canvas.clientHeight * density));
    drawSoon();
  });
  const end = () => {
    ended.abort();
    sizes.disconnect();
    cancelAnimationFrame(waiting);
  };
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      end();
      onLost();
    },
    { signal: ended.signal },
  );
  listen(field, { pose: () => pose, home, turn }, ended.signal);
  sizes.observe(canvas);
  return {
    move: (move) => turn(moved(pose, move, home)),
    end: () => {
      end();
      renderer.free();
    },
  };
}
