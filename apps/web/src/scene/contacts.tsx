// SPDX-License-Identifier: MIT
// What touches: the patch of a thumb or a hand, a ball, a roller. Each in its true size.
import type { PictureFacts, Point } from '@knead/body';
import type { Weights } from './weights.ts';

export type ContactFacts = PictureFacts['contact'];

interface ContactProps {
  readonly contact: Omit<ContactFacts, 'at' | 'motion'>;
  readonly at: Point;
  readonly weights: Weights;
}

export function Contact({ contact, at, weights }: ContactProps) {
  const { shape, radius } = contact;
  switch (shape) {
    case 'none':
      return null;
    case 'roller':
      return <Roller contact={contact} at={at} weights={weights} />;
    case 'ball':
      return (
        <g>
          <Patch at={at} radius={radius} weights={weights} />
          <path class="ball-shade" d={crescent(at, radius - weights.ring / 2)} />
          <path class="seam" d={seams(at, radius)} stroke-width={weights.ring * 0.7} />
        </g>
      );
    case 'fingers':
      return (
        <g>
          {fingertips(at, contact).map((tip) => (
            <Patch
              key={`${tip.x} ${tip.y}`}
              at={tip}
              radius={radius * fingerShare}
              weights={{ ...weights, ring: weights.ring * 0.75 }}
            />
          ))}
        </g>
      );
    case 'disc':
      return <Patch at={at} radius={radius} weights={weights} />;
  }
}

interface PatchProps {
  readonly at: Point;
  readonly radius: number;
  readonly weights: Weights;
}

function Patch({ at, radius, weights }: PatchProps) {
  return (
    <g>
      <circle
        class="contact-case"
        cx={at.x}
        cy={at.y}
        r={radius + weights.ring * 0.7}
        stroke-width={weights.ring * 0.5}
      />
      <circle class="contact" cx={at.x} cy={at.y} r={radius} stroke-width={weights.ring} />
    </g>
  );
}

const fingerShare = 0.35;

/** Four tips in a row, a little bowed as those of a hand. */
function fingertips({ x, y }: Point, { radius, row = 0 }: ContactProps['contact']): readonly Point[] {
  const turn = (row * Math.PI) / 180;
  return [-1, -0.33, 0.33, 1].map((share) => {
    const [along, aside] = [share * radius * 1.12, (1 - share * share) * radius * 0.2];
    return {
      x: x + Math.cos(turn) * along - Math.sin(turn) * aside,
      y: y + Math.sin(turn) * along + Math.cos(turn) * aside,
    };
  });
}

/** The two curved seams of a tennis ball. */
function seams({ x, y }: Point, r: number): string {
  const end = r * 0.72;
  const seam = (way: 1 | -1): string =>
    `M${x + way * end} ${y - end * 0.93}Q${x + way * r * 0.1} ${y} ${x + way * end} ${y + end * 0.93}`;
  return seam(1) + seam(-1);
}

/** The shaded underside of a ball; alike left and right, so that it may be mirrored. */
const crescent = ({ x, y }: Point, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}A${r * 1.18} ${r * 1.18} 0 0 1 ${x - r} ${y}Z`;

/** A roller that lies across: the back is seen through it, and yellow where it touches. */
function Roller({ contact: { roller, radius }, at: { x, y }, weights }: ContactProps) {
  if (roller === undefined) return null;
  const { halfLength, halfHeight, touchesFrom, touchesTo } = roller;
  const end = halfHeight * 0.2;
  const lines = [-0.62, 0.62].map((share) => y + halfHeight * share);
  return (
    <g>
      <rect
        class="roller"
        x={x - halfLength}
        y={y - halfHeight}
        width={halfLength * 2}
        height={halfHeight * 2}
        rx={end}
        ry={halfHeight}
        stroke-width={weights.ring}
      />
      <ellipse
        class="roller-end"
        cx={x + halfLength - end}
        cy={y}
        rx={end}
        ry={halfHeight}
        stroke-width={weights.ring * 0.7}
      />
      {lines.map((at) => (
        <path
          key={at}
          class="roller-line"
          d={`M${x - halfLength + end * 1.2} ${at}H${x + halfLength - end * 2.2}`}
          stroke-width={weights.ring * 0.5}
        />
      ))}
      {[-touchesTo, touchesFrom].map((left) => (
        <rect
          key={left}
          class="contact"
          x={x + left}
          y={y - radius}
          width={touchesTo - touchesFrom}
          height={radius * 2}
          rx={radius * 0.6}
          stroke-width={weights.ring}
        />
      ))}
    </g>
  );
}

/** A contact that the body hides from the viewer. */
export function Behind({ at, radius, weights }: PatchProps) {
  const dash = `${(weights.line * 1.5).toFixed(1)} ${(weights.line * 1.7).toFixed(1)}`;
  return (
    <g>
      <circle class="behind" cx={at.x} cy={at.y} r={radius} stroke-width={weights.casing * 0.8} />
      <circle class="behind-line" cx={at.x} cy={at.y} r={radius} stroke-width={weights.line} stroke-dasharray={dash} />
    </g>
  );
}
