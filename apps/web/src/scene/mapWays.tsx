// SPDX-License-Identifier: MIT
import type { Side, ViewMarks } from '@knead/body';
import { bridgesOf } from './bridges.ts';
import { drawings } from './drawings.ts';
import { mirrorPoint } from './geometry.ts';
import type { PathLine } from './pathLine.ts';
import type { ZoneMapProps } from './zoneMap.tsx';

/** A nerve path that is shown on one side: general anatomy, "about here". */
export interface MapWay {
  readonly path: string;
  readonly side: Side;
  /** Its colour and dash; absent for paths that have none of their own. */
  readonly line: PathLine | undefined;
  /** Its sites at which something can be done, by their ids. */
  readonly sites: ReadonlyMap<string, WaySite>;
}

/** A numbered site of a way. */
export interface WaySite {
  /** Its number in the list beside the picture, in digits of the language. */
  readonly number: string;
  /** A move beside it was taken for the routine. */
  readonly isTaken: boolean;
}

interface MapWaysProps extends Pick<ZoneMapProps, 'view' | 'side'> {
  readonly ways: readonly MapWay[];
  readonly marks: ViewMarks;
  /** Radius of a numbered site, in the drawing's units; absent where there is no room for numbers. */
  readonly radius: number | undefined;
}

/** The ways of paths over the places, as far as the view shows them and that side. */
export function MapWays({ view, side, ways, marks, radius }: MapWaysProps) {
  const { width, symmetric } = drawings[view];
  return (
    <>
      {ways
        .filter((way) => symmetric || way.side === side)
        .map((way) => (
          <g key={`${way.path} ${way.side}`}>
            <Courses way={way} marks={marks} width={width} />
            {radius === undefined ? undefined : <Sites way={way} marks={marks} width={width} radius={radius} />}
          </g>
        ))}
    </>
  );
}

interface WayProps extends Pick<MapWaysProps, 'marks'> {
  readonly way: MapWay;
  /** Of the drawing. */
  readonly width: number;
}

function Courses({ way, marks, width }: WayProps) {
  const lines = (marks.paths[way.path]?.lines ?? []).flatMap((name) => marks.lines[name] ?? []);
  const flip = way.side === 'left' ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {};
  return (
    <g class={way.line === undefined ? 'way' : `way ${way.line}`} {...flip}>
      {bridgesOf(lines, width).map((d) => (
        <path key={d} class="under" d={d} />
      ))}
      {lines.map((d) => (
        <path key={d} class="casing" d={d} />
      ))}
      {lines.map((d) => (
        <path key={d} class="course" d={d} />
      ))}
    </g>
  );
}

/**
 * Placed by numbers, never by a mirrored group: digits must stay readable. A finger on one is offered its moves; the list
 * beside the picture has the same for keys and screen readers.
 */
function Sites({ way, marks, width, radius }: WayProps & { readonly radius: number }) {
  return (
    <>
      {(marks.paths[way.path]?.sites ?? []).map((site) => {
        const shown = way.sites.get(site.id);
        const { x, y } = way.side === 'left' ? mirrorPoint(site, width) : site;
        return shown === undefined ? undefined : (
          <g
            key={site.id}
            class={['way-site', way.line, shown.isTaken ? 'taken' : ''].filter(Boolean).join(' ')}
            data-site={site.id}
          >
            <circle cx={x} cy={y} r={radius} stroke-width={radius * 0.28} />
            <text x={x} y={y} font-size={radius * 1.15} text-anchor="middle" dominant-baseline="central">
              {shown.number}
            </text>
          </g>
        );
      })}
    </>
  );
}
