// SPDX-License-Identifier: MIT
// Ways as they are drawn: with arrows that no patch hides.
import type { P2 } from '../vector/plane.ts';
import { point, type Way } from './facts.ts';
import { polyline } from './paths.ts';

/** A round patch on a drawing. */
export interface Disc {
  readonly at: P2;
  readonly radius: number;
}

/** A way before its arrows are placed. */
export interface Course {
  readonly line: readonly P2[];
  readonly heads: 'end' | 'both';
}

export interface Clearing {
  /** Patches that are drawn at rest. */
  readonly patches: readonly Disc[];
  /** From the edge of a patch to the tip of an arrow beside it. */
  readonly gap: number;
}

const angle = ([ax, ay]: P2, [bx, by]: P2): number => Math.atan2(by - ay, bx - ax);
export const apart = ([ax, ay]: P2, [bx, by]: P2): number => Math.hypot(bx - ax, by - ay);
const onward = ([x, y]: P2, way: number, far: number): P2 => [x + Math.cos(way) * far, y + Math.sin(way) * far];

/** The last bends of a way must not turn its arrow. */
const steady = 3;

/** Where a way ends if it is led on until its arrow is clear of all patches. */
function clearEnd(line: readonly P2[], { patches, gap }: Clearing): readonly [tip: P2, turn: number] {
  const end: P2 = line.at(-1) ?? [0, 0];
  const before = [...line].reverse().find((p) => apart(p, end) > steady) ?? line[0] ?? end;
  const turn = angle(before, end);
  let tip = end;
  for (let step = 0; step < 200; step++) {
    if (patches.every(({ at, radius }) => apart(at, tip) >= radius + gap)) break;
    tip = onward(tip, turn, gap / 8);
  }
  return [tip, turn];
}

const degrees = (turn: number): number => Math.round((turn * 180) / Math.PI);

/** Places the arrows of a way. Where its end lies in a patch, the arrow shows how far the patch's edge goes, or beyond. */
export function wayOf({ line, heads }: Course, clearing: Clearing): Way {
  const [last, lastTurn] = clearEnd(line, clearing);
  const tips = [{ ...point(last), turn: degrees(lastTurn) }];
  if (heads === 'end') return { d: polyline(withEnd(line, last)), heads: tips };
  const reversed = [...line].reverse();
  const [first, firstTurn] = clearEnd(reversed, clearing);
  const both = withEnd([...withEnd(reversed, first)].reverse(), last);
  return { d: polyline(both), heads: [{ ...point(first), turn: degrees(firstTurn) }, ...tips] };
}

const withEnd = (line: readonly P2[], end: P2): readonly P2[] =>
  apart(line.at(-1) ?? end, end) < 0.1 ? line : [...line, end];

const samples = 28;
/** An arrow around a place leaves a gap at its start, so that its turn is seen. */
const [from, to] = [-0.35 * Math.PI, 1.32 * Math.PI];

/** The arrow of a circling contact, clockwise around all that it covers. */
export function turnAround(centre: P2, radius: number): Way {
  const line = Array.from({ length: samples + 1 }, (_, i) =>
    onward(centre, from + ((to - from) * i) / samples, radius),
  );
  const tip = line.at(-1) ?? centre;
  // The head is as long as a good part of the arc: it points a little inwards, along the chord.
  return { d: polyline(line), heads: [{ ...point(tip), turn: degrees(to + Math.PI / 2 - 0.16) }] };
}

/** Short arrows from outside towards the middle of a pair: it closes. */
export function closing(pair: readonly [P2, P2], { radius, gap }: { radius: number; gap: number }): readonly Way[] {
  const [a, b] = pair;
  const arrow = (at: P2, other: P2): Way => {
    const out = angle(other, at);
    const tip = onward(at, out, radius + gap * 0.35);
    const tail = onward(at, out, radius + gap * 1.5);
    return { d: polyline([tail, tip]), heads: [{ ...point(tip), turn: degrees(out + Math.PI) }] };
  };
  return [arrow(a, b), arrow(b, a)];
}
