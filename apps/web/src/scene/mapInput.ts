// SPDX-License-Identifier: MIT
// How places of a drawing are marked: by finger, mouse or keys.
import type { Point } from '@knead/body';
import { zoneSpotKey } from '@knead/domain';
import { useRef, useState } from 'preact/hooks';
import { drawings } from './drawings.ts';
import { mirrorPoint } from './geometry.ts';
import { type Target, within } from './reach.ts';
import type { MapSpot, ZoneMapProps } from './zoneMap.tsx';
import { directionOf, type Stand, type Step, walkTo } from './zoneWalk.ts';

function spotOf(key: string | undefined, spots: readonly MapSpot[]): MapSpot | undefined {
  return spots.find((spot) => zoneSpotKey(spot) === key);
}

interface Stroke {
  readonly from: Point;
  /** Places it met, by key. */
  readonly met: Map<string, MapSpot>;
  moved: boolean;
}

/** A finger that moves less than this has tapped, CSS pixels. */
const tapMax = 10;

/** The key of the topmost thing of a kind at a place of the window. */
function hitAt({ x, y }: Point, kind: 'spot' | 'site'): string | undefined {
  const marked = document.elementsFromPoint(x, y).flatMap((element) => {
    const target = element.closest(`[data-${kind}]`);
    return target instanceof SVGElement ? (target.dataset[kind] ?? []) : [];
  });
  return marked[0];
}

/** A tap gives what lies within reach of it, a drag what it met. */
export function useStrokes(props: ZoneMapProps, spots: readonly MapSpot[]) {
  const { mode, onTap, onPaint } = props;
  const stroke = useRef<Stroke | undefined>(undefined);
  const near = (touch: Point, svg: SVGSVGElement) => {
    const targets = standsOf(props, spots).flatMap((stand) => onScreen(svg, stand));
    return within(touch, (at) => hitAt(at, 'spot'), targets).flatMap((key) => spotOf(key, spots) ?? []);
  };
  const meet = (x: number, y: number) => {
    const spot = spotOf(hitAt({ x, y }, 'spot'), spots);
    if (spot !== undefined) stroke.current?.met.set(zoneSpotKey(spot), spot);
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      stroke.current = { from: { x: event.clientX, y: event.clientY }, met: new Map(), moved: false };
      meet(event.clientX, event.clientY);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const at = stroke.current;
      if (at === undefined) return;
      if (Math.hypot(clientX - at.from.x, clientY - at.from.y) > tapMax) at.moved = true;
      if (at.moved && mode === 'paint') meet(clientX, clientY);
    },
    onPointerUp: ({ clientX, clientY, currentTarget }: PointerEvent) => {
      const at = stroke.current;
      stroke.current = undefined;
      if (at === undefined) return;
      if (!at.moved && currentTarget instanceof SVGSVGElement) {
        const touch = { x: clientX, y: clientY };
        onTap(
          near(touch, currentTarget),
          within(touch, (place) => hitAt(place, 'site'), []),
        );
      }
      if (at.moved && mode === 'paint') onPaint([...at.met.values()]);
    },
    onPointerCancel: () => {
      stroke.current = undefined;
    },
  };
}

/** Where the middle of each place is in the drawing. */
function standsOf({ view, map: { zones } }: ZoneMapProps, spots: readonly MapSpot[]): readonly Stand<string>[] {
  const { width } = drawings[view];
  return spots.flatMap((spot) => {
    const place = zones.find(({ id }) => id === spot.zone)?.at;
    if (place === undefined) return [];
    return [{ key: zoneSpotKey(spot), at: spot.side === 'left' ? mirrorPoint(place, width) : place }];
  });
}

/** The same on the screen. */
function onScreen(svg: SVGSVGElement, { key, at }: Stand<string>): readonly Target<string>[] {
  const matrix = svg.getScreenCTM();
  if (matrix === null) return [];
  const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(matrix);
  return [{ key, at: { x, y } }];
}

/** One tab stop for the whole picture; arrows walk, Enter and Space mark. */
export function useKeys(props: ZoneMapProps, spots: readonly MapSpot[]) {
  const { onTap } = props;
  const [at, setAt] = useState<string>();
  const last = useRef<Step<string> | undefined>(undefined);
  const stands = standsOf(props, spots);
  const here = stands.some(({ key }) => key === at) ? at : stands[0]?.key;
  const onKeyDown = (event: KeyboardEvent) => {
    const spot = spotOf(here, spots);
    if ((event.key === 'Enter' || event.key === ' ') && spot !== undefined) {
      event.preventDefault();
      onTap([spot], []);
    }
    const direction = directionOf(event.key);
    if (direction === undefined || here === undefined) return;
    event.preventDefault();
    const next = walkTo(stands, here, direction, last.current);
    if (next === undefined) return;
    last.current = { from: here, direction };
    setAt(next);
    const target = event.currentTarget instanceof SVGElement ? event.currentTarget : undefined;
    target?.querySelector<SVGElement>(`[data-spot="${next}"]`)?.focus();
  };
  return { at: here, onFocus: setAt, onKeyDown };
}
