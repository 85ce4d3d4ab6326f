// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { ringArc } from './ringGeometry.ts';

export interface RingProps {
  /** Share of the step that is done, 0 to 1. */
  readonly doneFraction: number;
  /** The breath that runs now and its length; the halo swells and sinks with it. Absent: the halo rests. */
  readonly breath?: { readonly phase: 'in' | 'out'; readonly seconds: number } | undefined;
  /** A changeover has a ring of its own: dotted, so that it is not taken for work. */
  readonly changeover?: boolean | undefined;
  /** The body picture in the middle. */
  readonly children?: ComponentChildren;
  /** One tap pauses; the keys of the player do the same, so this is no control of its own. */
  readonly onTap?: (() => void) | undefined;
}

const size = 360;
const shape = { centre: size / 2, radius: 168 };

/** Countdown around the picture. Decoration: time and cue are said in words beside it. */
export function Ring({ doneFraction, breath, changeover, children, onTap }: RingProps) {
  const { drawn, whole, head } = ringArc(doneFraction, shape);
  const halo = breath ? { transitionDuration: `${breath.seconds}s` } : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a large extra target for Pause, which is a button of its own
    // biome-ignore lint/a11y/useKeyWithClickEvents: Space and the Pause button do the same
    <div class={changeover ? 'ring changeover' : 'ring'} onClick={onTap}>
      <svg class="ring-back" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle class={`halo ${breath?.phase ?? 'rest'}`} style={halo} cx={180} cy={180} r={184} />
        <circle class="ring-stage" cx={180} cy={180} r={150} />
      </svg>
      <div class="ring-picture">{children}</div>
      <svg class="ring-front" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle class="ring-track" cx={180} cy={180} r={shape.radius} />
        <circle
          class="ring-done"
          cx={180}
          cy={180}
          r={shape.radius}
          stroke-dasharray={`${drawn.toFixed(2)} ${whole.toFixed(2)}`}
          transform="rotate(-90 180 180)"
        />
        <circle class="ring-head" cx={head.x.toFixed(2)} cy={head.y.toFixed(2)} r={14} />
      </svg>
    </div>
  );
}
