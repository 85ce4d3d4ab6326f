// SPDX-License-Identifier: MIT
// What lies over a drawing beside the contact: places never to press, other spots, ways to follow, numbers.
import type { Head, NeverMark, Point, Still, Way } from '@knead/body';
import { useId } from 'preact/hooks';
import type { Weights } from './weights.ts';

export function NeverMarks({ never, weights }: { readonly never: readonly NeverMark[]; readonly weights: Weights }) {
  const id = useId();
  const step = weights.line * 2.6;
  return (
    <g class="never">
      <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="never-case" width={step} height={step} />
        <rect class="never-hatch" width={step * 0.5} height={step} />
      </pattern>
      {never.map(({ kind, d }) =>
        kind === 'line' ? (
          <g key={d} fill="none" stroke-linecap="round">
            <path class="casing" d={d} stroke-width={weights.casing * 0.72} />
            <path
              class="never-line"
              d={d}
              stroke-width={weights.line}
              stroke-dasharray={`0.1 ${(weights.line * 2.4).toFixed(1)}`}
            />
          </g>
        ) : (
          <g key={d} stroke-linejoin="round">
            <path class="casing" d={d} fill="none" stroke-width={weights.line * 1.7} />
            <path class="never-line" d={d} fill={`url(#${id})`} stroke-width={weights.line * 0.8} />
          </g>
        ),
      )}
    </g>
  );
}

interface WaysProps {
  readonly ways: readonly Way[];
  /** Arrows that are no way to follow are drawn through. */
  readonly arrows: readonly Way[];
  readonly weights: Weights;
}

/** Ways lie above the patches, so that none hides them. */
export function Ways({ ways, arrows, weights: { casing, line } }: WaysProps) {
  const dash = `${(line * 2.8).toFixed(1)} ${(line * 2.2).toFixed(1)}`;
  const all = [...ways.map((way) => ({ ...way, dash })), ...arrows.map((way) => ({ ...way, dash: undefined }))];
  return (
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      <g class="casing" stroke-width={casing}>
        {all.map(({ d, heads }) => (
          <g key={d}>
            <path d={d} />
            {heads.map((head) => (
              <path key={head.turn} d={arrow(line)} {...placedAt(head)} />
            ))}
          </g>
        ))}
      </g>
      <g class="guide" stroke-width={line}>
        {all.map(({ d, heads, dash }) => (
          <g key={d}>
            <path d={d} stroke-dasharray={dash} />
            {heads.map((head) => (
              <path key={head.turn} class="guide-head" d={arrow(line)} {...placedAt(head)} />
            ))}
          </g>
        ))}
      </g>
    </g>
  );
}

const placedAt = ({ x, y, turn }: Head): { readonly transform: string } => ({
  transform: `translate(${x} ${y}) rotate(${turn})`,
});

/** The head of an arrow that points rightwards, its tip at the origin. */
const arrow = (line: number): string => {
  const [back, half] = [(-line * 2.6).toFixed(1), (line * 1.5).toFixed(1)];
  return `M${back} -${half}L0 0L${back} ${half}Z`;
};

interface SpotsProps {
  readonly spots: readonly Point[];
  readonly radius: number;
  readonly weights: Weights;
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

interface TagsProps {
  readonly stills: readonly Still[];
  /** Digits of the language, in order. */
  readonly numbers: readonly string[];
  readonly place: (of: Point) => Point;
  /** Half the side of a tag, units. */
  readonly half: number;
  readonly weights: Weights;
}

/**
 * Numbers of the places in order, each beside its place on a leader: a number on the skin would read as a place to press.
 * Placed by numbers, never by a mirrored group: digits must stay readable.
 */
export function Tags({ stills, numbers, place, half, weights }: TagsProps) {
  const tags = stills.map(({ tag, clear, ...at }) => ({
    tag: place(tag),
    at: edge(place(at), place(tag), clear),
    clear,
  }));
  return (
    <g stroke-linecap="round">
      {tags.map(({ at, tag, clear }, i) => (
        <g key={numbers[i]}>
          <path class="casing" d={`M${tag.x} ${tag.y}L${at.x} ${at.y}`} stroke-width={weights.line * 1.5} />
          <path class="leader" d={`M${tag.x} ${tag.y}L${at.x} ${at.y}`} stroke-width={weights.line * 0.5} />
          {clear > 0 ? undefined : (
            <circle class="leader-end" cx={at.x} cy={at.y} r={weights.line * 0.8} stroke-width={weights.line * 0.4} />
          )}
        </g>
      ))}
      {tags.map(({ tag: { x, y } }, i) => (
        <g key={numbers[i]}>
          <rect
            class="tag"
            x={x - half}
            y={y - half}
            width={half * 2}
            height={half * 2}
            rx={half * 0.3}
            stroke-width={weights.line * 0.5}
          />
          <text class="tag-number" x={x} y={y} font-size={half * 1.5} text-anchor="middle" dominant-baseline="central">
            {numbers[i]}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Where a leader from a tag meets the edge of what is drawn at a place. */
function edge(at: Point, tag: Point, clear: number): Point {
  const share = clear / (Math.hypot(tag.x - at.x, tag.y - at.y) || 1);
  return { x: at.x + (tag.x - at.x) * share, y: at.y + (tag.y - at.y) * share };
}
