// SPDX-License-Identifier: MIT
// What lies over a drawing: places never to press, the way to follow, and the contact itself.
import type { Motion, NeverMark, PictureFacts, Point } from '@knead/body';
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
        <rect class="never-hatch" width={weights.line * 0.7} height={step} />
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

/** The contact on its way. The movement is declared, so it runs without script; styles hide it where motion is unwanted. */
export function MovingContact({ contact, weights }: Pick<PictureFacts, 'contact'> & { readonly weights: Weights }) {
  const { motion } = contact;
  if (!motion) return <Contact {...contact} weights={weights} />;
  return (
    <g>
      <Contact shape={contact.shape} radius={contact.radius} at={centre} weights={weights} />
      <animateMotion dur={`${motion.seconds.toFixed(2)}s`} repeatCount="indefinite" {...timing(motion)} />
      {motion.turn === 'onward' && !motion.rests ? <LiftOnReturn seconds={motion.seconds} /> : undefined}
    </g>
  );
}

const workingShare = 0.78;

function timing({ d, rests, turn }: Motion): Partial<Record<'path' | 'calcMode' | 'keyPoints' | 'keyTimes', string>> {
  if (rests) return { path: d, calcMode: 'linear', ...restTiming(rests) };
  if (turn === 'onward') return { path: d, calcMode: 'linear', keyPoints: '0;1;1', keyTimes: `0;${workingShare};1` };
  return { path: d };
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

/** The movement as numbered still places. Placed by numbers, never by a mirrored group: digits must stay readable. */
export function Stills({ facts, numbers, place, weights }: StillsProps) {
  const { contact, stills } = facts;
  if (!numbers || stills.length < 2) return <Contact {...contact} at={place(contact.at)} weights={weights} />;
  const radius = weights.ring * 3.3;
  return (
    <g>
      {stills.map((still, i) => {
        const { x, y } = place(still);
        return (
          <g key={`${x} ${y}`}>
            <circle class="contact" cx={x} cy={y} r={radius} stroke-width={weights.ring} />
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
