// SPDX-License-Identifier: MIT
// What lies over a drawing: places never to press, the way to follow, and the contact itself.
import type { Grip, Limb, NeverMark, PictureFacts, Point, Track } from '@knead/body';
import { useId } from 'preact/hooks';
import { restTiming } from './geometry.ts';

/** Line widths follow the frame, so that every picture has the same weight at the same size on screen. */
export interface Weights {
  readonly ring: number;
  readonly casing: number;
  readonly line: number;
}

export const weightsFor = (frameWidth: number, small: boolean): Weights => {
  const unit = (frameWidth / 100) * (small ? 1.35 : 1);
  return { ring: unit * 2, casing: unit * 4, line: unit * 1.8 };
};

export function NeverMarks({ never, weights }: { readonly never: readonly NeverMark[]; readonly weights: Weights }) {
  const id = useId();
  const step = weights.line * 3.2;
  return (
    <g class="never">
      <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="never-case" width={weights.line * 1.5} height={step} />
        <rect class="never-hatch" x={weights.line * 0.4} width={weights.line * 0.7} height={step} />
      </pattern>
      {never.map(({ kind, d }) =>
        kind === 'line' ? (
          <g key={d} fill="none" stroke-linecap="round">
            <path class="casing" d={d} stroke-width={weights.casing * 0.72} />
            <path
              class="never-line"
              d={d}
              stroke-width={weights.line}
              stroke-dasharray={`0.1 ${(weights.line * 2.2).toFixed(1)}`}
            />
          </g>
        ) : (
          <g key={d} stroke-linejoin="round">
            <path d={d} fill={`url(#${id})`} />
            <path class="casing" d={d} fill="none" stroke-width={weights.line * 1.15} />
            <path class="never-line" d={d} fill="none" stroke-width={weights.line * 0.55} />
          </g>
        ),
      )}
    </g>
  );
}

export function Guide({ d, weights }: { readonly d: string; readonly weights: Weights }) {
  const dash = `${(weights.line * 3).toFixed(1)} ${(weights.line * 2.4).toFixed(1)}`;
  return (
    <g fill="none" stroke-linecap="round">
      <path class="casing" d={d} stroke-width={weights.casing} />
      <path class="guide" d={d} stroke-width={weights.line} stroke-dasharray={dash} />
    </g>
  );
}

export function Spots({ spots, radius, weights }: SpotsProps) {
  return (
    <g fill="none">
      {spots.map(({ x, y }) => (
        <g key={`${x} ${y}`}>
          <circle class="casing" cx={x} cy={y} r={radius} stroke-width={weights.casing * 0.8} />
          <circle class="spot" cx={x} cy={y} r={radius} stroke-width={weights.line * 0.7} />
        </g>
      ))}
    </g>
  );
}

interface SpotsProps {
  readonly spots: readonly Point[];
  readonly radius: number;
  readonly weights: Weights;
}

interface ContactProps {
  readonly shape: PictureFacts['contact']['shape'];
  readonly radius: number;
  readonly at: Point;
  readonly weights: Weights;
}

export function Contact({ shape, radius, at, weights }: ContactProps) {
  if (shape === 'none') return null;
  if (shape === 'roller') {
    const half = radius * 4.6;
    return (
      <rect
        class="contact"
        x={at.x - half}
        y={at.y - radius}
        width={half * 2}
        height={radius * 2}
        rx={radius * 0.7}
        stroke-width={weights.ring}
      />
    );
  }
  return (
    <g>
      <circle class="contact" cx={at.x} cy={at.y} r={radius} stroke-width={weights.ring} />
      {shape === 'ball' ? <path class="seam" d={seams(at, radius)} stroke-width={weights.ring * 0.7} /> : undefined}
    </g>
  );
}

/** The two curved seams of a tennis ball. */
function seams({ x, y }: Point, r: number): string {
  const end = r * 0.72;
  const seam = (way: 1 | -1): string =>
    `M${x + way * end} ${y - end * 0.93}Q${x + way * r * 0.1} ${y} ${x + way * end} ${y + end * 0.93}`;
  return seam(1) + seam(-1);
}

const centre: Point = { x: 0, y: 0 };

interface MovingProps<M> {
  readonly contact: PictureFacts['contact'];
  readonly motion: M;
  readonly weights: Weights;
}

/** The movement is declared, so it runs without script; styles hide it where motion is unwanted. */
export function MovingContact({ contact, weights }: Pick<PictureFacts, 'contact'> & { readonly weights: Weights }) {
  const { motion } = contact;
  switch (motion?.kind) {
    case undefined:
      return <Contact {...contact} weights={weights} />;
    case 'track':
      return <OnTrack contact={contact} motion={motion} weights={weights} />;
    case 'grip':
      return <Gripping contact={contact} motion={motion} weights={weights} />;
    case 'limb':
      return <WithLimb contact={contact} motion={motion} weights={weights} />;
  }
}

function OnTrack({ contact, motion, weights }: MovingProps<Track>) {
  return (
    <g>
      <Contact shape={contact.shape} radius={contact.radius} at={centre} weights={weights} />
      <animateMotion dur={duration(motion)} repeatCount="indefinite" {...timing(motion)} />
      {motion.turn === 'onward' && !motion.rests ? <LiftOnReturn seconds={motion.seconds} /> : undefined}
    </g>
  );
}

const duration = ({ seconds }: { readonly seconds: number }): string => `${seconds.toFixed(2)}s`;

/** Two contacts that close; one on the far side of the fold is dashed and lies below. */
function Gripping({ contact, motion, weights }: MovingProps<Grip>) {
  const keyTimes = motion.times.join(';');
  const move = (places: readonly Point[]) => (
    <animateMotion
      dur={duration(motion)}
      repeatCount="indefinite"
      calcMode="linear"
      keyTimes={keyTimes}
      values={places.map(({ x, y }) => `${x},${y}`).join(';')}
    />
  );
  return (
    <>
      <g>
        {motion.behind ? (
          <Behind radius={contact.radius} at={centre} weights={weights} />
        ) : (
          <Contact {...contact} at={centre} weights={weights} />
        )}
        {move(motion.second)}
      </g>
      <g>
        <Contact {...contact} at={centre} weights={weights} />
        {move(motion.first)}
      </g>
    </>
  );
}

/** A contact that the body hides from the viewer. */
function Behind({ radius, at, weights }: Omit<ContactProps, 'shape'>) {
  const dash = `${(weights.line * 1.5).toFixed(1)} ${(weights.line * 1.7).toFixed(1)}`;
  return (
    <g>
      <circle class="behind" cx={at.x} cy={at.y} r={radius} stroke-width={weights.casing * 0.8} />
      <circle class="behind-line" cx={at.x} cy={at.y} r={radius} stroke-width={weights.line} stroke-dasharray={dash} />
    </g>
  );
}

/** The contact rests; what moves is a ring on its way. */
function WithLimb({ contact, motion, weights }: MovingProps<Limb>) {
  return (
    <>
      <Contact {...contact} weights={weights} />
      <g>
        <circle class="limb" r={weights.ring * 2} stroke-width={weights.ring} />
        <animateMotion dur={duration(motion)} repeatCount="indefinite" {...along(motion.d)} />
      </g>
    </>
  );
}

/** Preact's types do not know the attribute. */
const along = (path: string): { readonly path: string } => ({ path });

const workingShare = 0.78;

function timing({ d, rests, turn }: Track): Partial<Record<'path' | 'calcMode' | 'keyPoints' | 'keyTimes', string>> {
  if (rests) return { path: d, calcMode: 'linear', ...restTiming(rests) };
  if (turn === 'onward') return { path: d, calcMode: 'linear', keyPoints: '0;1;1', keyTimes: `0;${workingShare};1` };
  return along(d);
}

function LiftOnReturn({ seconds }: { readonly seconds: number }) {
  return (
    <animate
      attributeName="opacity"
      dur={`${seconds.toFixed(2)}s`}
      repeatCount="indefinite"
      values="1;1;0;0;1"
      keyTimes={`0;${workingShare};${workingShare + 0.04};0.96;1`}
    />
  );
}

interface StillsProps {
  readonly facts: PictureFacts;
  /** Digits of the language for the three places in order; without them the contact rests at its start. */
  readonly numbers: readonly string[] | undefined;
  readonly place: (of: Point) => Point;
  readonly weights: Weights;
}

/** A grip that takes longer, s, goes from place to place, and those are numbered. */
const oneGripMax = 8;

/** The movement as numbered still places. Placed by numbers, never by a mirrored group: digits must stay readable. */
export function Stills({ facts, numbers, place, weights }: StillsProps) {
  const { contact, stills } = facts;
  const { motion } = contact;
  if (motion?.kind === 'grip' && numbers && (motion.seconds < oneGripMax || stills.length < 2))
    return <Closing contact={contact} motion={motion} place={place} weights={weights} />;
  if (!numbers || stills.length < 2) return <Contact {...contact} at={place(contact.at)} weights={weights} />;
  const radius = weights.ring * 3.3;
  return (
    <g>
      {motion?.kind === 'limb' ? <Contact {...contact} at={place(contact.at)} weights={weights} /> : undefined}
      {stills.map((still, i) => {
        const { x, y } = place(still);
        return (
          <g key={`${x} ${y}`}>
            <circle
              class={motion?.kind === 'limb' ? 'limb' : 'contact'}
              cx={x}
              cy={y}
              r={radius}
              stroke-width={weights.ring}
            />
            <text
              class="still-number"
              x={x}
              y={y}
              font-size={radius * 1.3}
              text-anchor="middle"
              dominant-baseline="central"
            >
              {numbers[i]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A squeeze in one still picture: white rings where the pair opens, the pair where it closes. */
function Closing({ contact, motion, place, weights }: MovingProps<Grip> & Pick<StillsProps, 'place'>) {
  const [[open, closed], [far, met]] = [pairOf(motion.first, place), pairOf(motion.second, place)];
  const { radius } = contact;
  return (
    <g>
      <Spots spots={[open, far]} radius={radius} weights={weights} />
      {motion.behind ? (
        <Behind radius={radius} at={met} weights={weights} />
      ) : (
        <Contact {...contact} at={met} weights={weights} />
      )}
      <Contact {...contact} at={closed} weights={weights} />
    </g>
  );
}

const pairOf = (way: readonly Point[], place: StillsProps['place']): readonly [open: Point, closed: Point] => [
  place(way[0] ?? centre),
  place(way[1] ?? centre),
];
