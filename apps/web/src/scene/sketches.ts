// SPDX-License-Identifier: MIT
// Where each technique works on its drawing. Millimetres were turned into units by the drawing's scale: hand 2.4,
// neck 1.5, back 1.4, sole 2.6, ankle 2.45 units per mm. The geometry will write the same facts.
import type { DrawingId } from './drawings.ts';
import { circlesAt, type Frame, frame, glide, type Motion, type Point, pressWalk, toAndFro } from './geometry.ts';

export type ContactShape = 'disc' | 'ball' | 'roller';

/** One place that must not be pressed: a dotted line (the spine) or a hatched zone. SVG path, absolute commands. */
export interface Never {
  readonly kind: 'line' | 'zone';
  readonly d: string;
}

export interface SketchFacts {
  readonly drawing: DrawingId;
  readonly frame: Frame;
  readonly contact: {
    readonly shape: ContactShape;
    /** Radius of the patch in true size; for a roller half its height. */
    readonly radius: number;
    readonly at: Point;
    /** Absent for a hold: the contact rests. */
    readonly motion?: Motion;
  };
  /** Three places of the movement in order, for still pictures; one for a hold. */
  readonly stills: readonly Point[];
  /** Way to follow, drawn dashed; absent where the movement is too small to draw. */
  readonly guide?: string;
  /** Other spots of the same technique. */
  readonly spots: readonly Point[];
  readonly never: readonly Never[];
}

const at = (x: number, y: number): Point => ({ x, y });
const circleGuide = ({ x, y }: Point, r: number): string =>
  `M${x} ${y - r}A${r} ${r} 0 1 1 ${x} ${y + r}A${r} ${r} 0 1 1 ${x} ${y - r}Z`;
const onCircle = ({ x, y }: Point, r: number): readonly Point[] => [
  at(x, y - r),
  at(x + r * 0.87, y + r * 0.5),
  at(x - r * 0.87, y + r * 0.5),
];

const neckSpine: Never = { kind: 'line', d: 'M400 318L400 740' };
const backSpine: Never = { kind: 'line', d: 'M400 150L400 680' };

const trapMiddle = at(238, 452);
const knot = at(206, 472);
const neckStops = [at(350, 446), at(349, 421), at(349, 396), at(349, 371), at(350, 346), at(352, 322)];
const palmSpots = [at(322, 384), at(470, 384), at(374, 318), at(426, 312), at(464, 322)];
const thumbBase = at(326, 396);
const ankleHollows = [at(350, 356), at(296, 432), at(228, 362)];

export const sketches = {
  'ns-trap-knead': {
    drawing: 'neck',
    frame: frame(60, 235, 400),
    contact: { shape: 'disc', radius: 30, at: trapMiddle, motion: toAndFro(trapMiddle, at(230, 432), 24) },
    stills: [at(288, 430), trapMiddle, at(188, 478)],
    spots: [at(288, 430), at(188, 478)],
    never: [neckSpine],
  },
  'ns-thumb-walk-neck': {
    drawing: 'neck',
    frame: frame(200, 190, 360),
    contact: {
      shape: 'disc',
      radius: 15,
      at: at(350, 446),
      motion: circlesAt(neckStops, { radius: 6, rounds: 3, perMinute: 30 }),
    },
    stills: [at(350, 446), at(349, 384), at(352, 322)],
    guide: 'M350 446Q347 380 352 322',
    spots: [],
    never: [
      neckSpine,
      { kind: 'zone', d: 'M306 316C308 350 308 372 292 398Q304 408 314 398C326 372 326 346 322 316Q314 308 306 316Z' },
    ],
  },
  'ns-knot-hold': {
    drawing: 'neck',
    frame: frame(50, 270, 370),
    contact: { shape: 'disc', radius: 18, at: knot },
    stills: [knot],
    spots: [],
    never: [
      neckSpine,
      {
        kind: 'zone',
        d: 'M304 374C298 396 280 412 264 424Q256 432 264 444L270 452Q278 458 288 450C316 432 332 412 334 380Q334 370 324 370L314 368Q306 368 304 374Z',
      },
    ],
  },
  'ub-wall-ball': {
    drawing: 'back',
    frame: frame(170, 190, 440),
    contact: { shape: 'ball', radius: 32, at: at(343, 340), motion: toAndFro(at(343, 340), at(343, 484), 10) },
    stills: [at(343, 340), at(343, 412), at(343, 484)],
    guide: 'M343 326L343 498',
    spots: [],
    never: [backSpine],
  },
  'ub-wall-roller': {
    drawing: 'back',
    frame: frame(110, 110, 580),
    contact: { shape: 'roller', radius: 42, at: at(400, 318), motion: toAndFro(at(400, 318), at(400, 520), 10) },
    stills: [at(400, 318), at(400, 419), at(400, 520)],
    guide: 'M400 300L400 540',
    spots: [],
    never: [
      {
        kind: 'zone',
        d: 'M366 120L434 120Q446 120 448 134L458 212Q460 226 446 226L354 226Q340 226 342 212L352 134Q354 120 366 120Z',
      },
      { kind: 'zone', d: 'M320 626L480 626Q494 626 494 640L496 700L304 700L306 640Q306 626 320 626Z' },
    ],
  },
  'wh-palm-pads': {
    drawing: 'hand',
    frame: frame(205, 190, 390),
    contact: {
      shape: 'disc',
      radius: 22,
      at: at(322, 374),
      motion: circlesAt(palmSpots, { radius: 10, rounds: 8, perMinute: 30 }),
    },
    stills: [at(322, 384), at(470, 384), at(426, 312)],
    spots: palmSpots,
    never: [
      {
        kind: 'zone',
        d: 'M386 436Q432 424 478 434Q490 438 490 452Q490 486 474 486L380 486Q366 484 368 466Q370 442 386 436Z',
      },
    ],
  },
  'wh-above-crease': {
    drawing: 'hand',
    frame: frame(205, 412, 388),
    contact: { shape: 'disc', radius: 28, at: at(400, 592), motion: glide(at(400, 592), at(400, 752), 11) },
    stills: [at(400, 592), at(400, 672), at(400, 752)],
    guide: 'M400 592L400 752',
    spots: [],
    never: [
      {
        kind: 'zone',
        d: 'M360 478L478 480Q490 480 488 494L486 518Q484 528 474 528L362 528Q350 528 350 518L347 492Q346 478 360 478Z',
      },
    ],
  },
  'wh-thumb-base': {
    drawing: 'hand',
    frame: frame(190, 225, 330),
    contact: {
      shape: 'disc',
      radius: 17,
      at: at(326, 376),
      motion: circlesAt([thumbBase], { radius: 20, rounds: 1, perMinute: 30 }),
    },
    stills: onCircle(thumbBase, 25),
    guide: circleGuide(thumbBase, 20),
    spots: [],
    never: [
      {
        kind: 'zone',
        d: 'M372 360Q380 356 388 368Q398 386 398 410Q398 436 392 456Q390 466 380 466Q368 466 370 454Q374 418 366 384Q364 366 372 360Z',
      },
    ],
  },
  'fa-arch-thumbs': {
    drawing: 'sole',
    frame: frame(175, 225, 430),
    contact: {
      shape: 'disc',
      radius: 24,
      at: at(386, 545),
      motion: pressWalk(at(386, 545), at(380, 318), { stops: 9, perMinute: 20 }),
    },
    stills: [at(386, 545), at(383, 432), at(380, 318)],
    guide: 'M386 545L380 318M352 520L336 330M420 545L436 326',
    spots: [],
    never: [],
  },
  'fa-ankle-circles': {
    drawing: 'ankle',
    frame: frame(90, 190, 400),
    contact: {
      shape: 'disc',
      radius: 20,
      at: at(350, 344),
      motion: circlesAt(ankleHollows, { radius: 12, rounds: 8, perMinute: 30 }),
    },
    stills: ankleHollows,
    guide: 'M350 356Q344 424 296 432Q236 428 228 362',
    spots: ankleHollows,
    never: [],
  },
} satisfies Record<string, SketchFacts>;

export type PictureId = keyof typeof sketches;

const byId: Readonly<Record<string, SketchFacts>> = sketches;

/** Facts of a picture by the id that a technique carries; undefined for an id we do not draw. */
export const findSketch = (id: string): SketchFacts | undefined => (Object.hasOwn(byId, id) ? byId[id] : undefined);
