// SPDX-License-Identifier: MIT
import { BadMesh, decodeWebMesh, type Side, type TurnPart, type WebMesh } from '@knead/body';
import type { ZoneSpot } from '@knead/domain';
import { groundOf } from './ground.ts';
import { listen } from './input.ts';
import { pick } from './pick.ts';
import { type Move, moved, type Pose, viewOf } from './pose.ts';
import { type Look, type Mark, makeRenderer } from './renderer.ts';
import { middleOf, paintedOf, spotOf, type ZonedMesh } from './turnZones.ts';

const files = import.meta.glob<string>('../kept/turn-*.bin', { query: '?url', import: 'default', eager: true });
const addressOf = (name: string): string => files[`../kept/turn-${name}.bin`] ?? '';

/** Gives the bytes at an address of the site; rejects where they cannot be had. */
export type LoadMesh = (address: string) => Promise<Uint8Array>;

/** Places of the body that are marked on it. */
export interface TurnMap {
  /** Side that is shown; the whole figure has both. */
  readonly side: Side;
  readonly marked: readonly ZoneSpot[];
  /** A place was pressed. */
  readonly onPlace: (spot: ZoneSpot) => void;
}

export interface Turning {
  move(move: Move): void;
  /** Shows these places as marked, where it has places at all. */
  mark(spots: readonly ZoneSpot[]): void;
  end(): void;
}

export interface TurnOptions {
  /** What takes keys and fingers; the picture is put into it. */
  readonly field: HTMLElement;
  readonly part: TurnPart;
  readonly look: Look;
  readonly load: LoadMesh;
  /** Absent where it shows contacts alone. */
  readonly map: TurnMap | undefined;
  /** The hardware took the picture away. */
  onLost(): void;
}

/** More pixels than this for one of the page cost time and show nothing. */
const densityMax = 2;

/**
 * Loads the mesh of a part and shows it. A frame is drawn only when something changed. Nothing without WebGL 2; rejects
 * where the hardware, the network or the file fails.
 */
export async function startTurn({ field, part, look, load, map, onLost }: TurnOptions): Promise<Turning | undefined> {
  // A context that was lost never comes back to its canvas, so each start has its own.
  const canvas = field.ownerDocument.createElement('canvas');
  // Dimmed in dark as the drawings are.
  canvas.className = 'clay';
  field.replaceChildren(canvas);
  const gl = canvas.getContext('webgl2', { antialias: true, alpha: true, powerPreference: 'low-power' });
  if (gl === null) return undefined;
  const [bytes, zones] = await Promise.all([
    load(addressOf(part)),
    map === undefined ? undefined : load(addressOf(`zones-${part}`)),
  ]);
  const mesh = decodeWebMesh(bytes);
  const zoned = zonedOf(mesh, zones, part, map);
  const { ground, home } = groundOf(mesh, firstOf(look, zoned, map), look.mirror);
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
  const mark = (spots: readonly ZoneSpot[]) => {
    if (zoned === undefined || ended.signal.aborted) return;
    renderer.paint(paintedOf(zoned, spots));
    drawSoon();
  };
  const tap = (right: number, down: number) => {
    if (zoned === undefined) return;
    const aspect = canvas.width / canvas.height;
    const at = pick(mesh, viewOf(pose, ground, aspect), look.mirror, [right * 2 - 1, 1 - down * 2]);
    const spot = at === undefined ? undefined : spotOf(zoned, at);
    if (spot !== undefined) map?.onPlace(spot);
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
  listen(field, { pose: () => pose, home, turn, tap }, ended.signal);
  mark(map?.marked ?? []);
  sizes.observe(canvas);
  return {
    move: (move) => turn(moved(pose, move, home)),
    mark,
    end: () => {
      end();
      renderer.free();
    },
  };
}

function zonedOf(mesh: WebMesh, zones: Uint8Array | undefined, part: TurnPart, map: TurnMap | undefined) {
  if (zones === undefined || map === undefined) return undefined;
  if (zones.length !== mesh.open.length) throw new BadMesh(`${zones.length} zones for ${mesh.open.length} vertices.`);
  return { mesh, zones, part, side: map.side } satisfies ZonedMesh;
}

/** What is first shown: the first contact, else the first marked place. */
function firstOf({ marks, mirror }: Look, zoned: ZonedMesh | undefined, map: TurnMap | undefined): readonly Mark[] {
  if (marks.length > 0 || zoned === undefined || map === undefined) return marks;
  const middle = middleOf(zoned, map.marked);
  if (middle === undefined) return [];
  const [x, y, z] = middle;
  return [{ at: [x * mirror, y, z], radius: 0 }];
}
