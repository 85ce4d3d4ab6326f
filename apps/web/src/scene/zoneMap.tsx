// SPDX-License-Identifier: MIT
// A drawing of the body whose places can be marked: by finger, mouse or keys. The person's own sides, always.
import type { Frame, KeepOffMark, Side, ViewId, ZoneOutline } from '@knead/body';
import {
  PAINT_QUALITIES,
  type PaintMark,
  type PaintQuality,
  qualitiesAt,
  SIDES,
  type ZoneSpot,
  zoneSpotKey,
} from '@knead/domain';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Art } from './art.tsx';
import { drawings } from './drawings.ts';
import { frameAround, mirrorFrame, viewBoxOf } from './geometry.ts';
import { useKeys, useStrokes } from './mapInput.ts';
import { MapKeepOff } from './mapKeepOff.tsx';
import { type MapWay, MapWays } from './mapWays.tsx';
import { PaintPattern } from './paint.tsx';
import { SideLetters } from './sideLetters.tsx';
import { weightsFor } from './weights.ts';
import type { ViewMap } from './zoneViews.ts';

/** One place on one side. */
export interface MapSpot extends ZoneSpot {
  /** On the whole body: the close-up that shows it better. */
  readonly opens?: ViewId;
}

export interface ZoneMapProps {
  readonly view: ViewId;
  /** Side that is shown where the drawing shows one alone. */
  readonly side: Side;
  readonly map: ViewMap;
  readonly marks: readonly PaintMark[];
  /** Nerve paths that are shown over the places. */
  readonly ways: readonly MapWay[];
  /** Areas that are shown as never pressed. */
  readonly keepOff: readonly KeepOffMark[];
  /** All of the drawing is shown, and not only where there are places. */
  readonly isWhole: boolean;
  /** Name of the picture. */
  readonly label: string;
  /** Name of a place, with how it is marked. */
  readonly nameOf: (spot: MapSpot) => string;
  /** Letters that stand at the sides of the person. */
  readonly letters: Readonly<Record<Side, string>>;
  /** A drag paints; else it scrolls, and a tap marks. */
  readonly mode: 'paint' | 'tap';
  /** A tap: all places within reach of the finger, the one that was hit first, and ids of the numbered sites within it. */
  readonly onTap: (spots: readonly MapSpot[], sites: readonly string[]) => void;
  /** A drag that has ended: every place it met. */
  readonly onPaint: (spots: readonly MapSpot[]) => void;
}

export function ZoneMap(props: ZoneMapProps) {
  const { view, side, label, mode, ways, map } = props;
  const { zones } = map;
  const { width, height, symmetric } = drawings[view];
  const sides = symmetric ? SIDES : [side];
  const spots = sides.flatMap((one) =>
    zones.map(({ id, opens }) => ({ zone: id, side: one, ...(opens && { opens }) })),
  );
  const strokes = useStrokes(props, spots);
  const keys = useKeys(props, spots);
  const id = useId();
  const { frame, ref } = useFrame({ x: 0, y: 0, width, height }, props.isWhole);
  return (
    <div class={mode === 'paint' ? 'zone-map paints' : 'zone-map'}>
      <svg class="clay" viewBox={viewBoxOf(frame)} aria-hidden="true">
        <Art id={view} side={symmetric ? 'right' : side} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: places of a drawing have no element of their own */}
      <svg
        class="marks"
        viewBox={viewBoxOf(frame)}
        ref={ref}
        role="group"
        aria-label={label}
        {...strokes}
        onKeyDown={keys.onKeyDown}
      >
        <Patterns id={id} width={width} />
        {sides.map((one) => (
          <g key={one} class="side" {...(one === 'left' ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {})}>
            {zones.map((zone) => (
              <ZonePath
                key={zone.id}
                zone={zone}
                spot={{ zone: zone.id, side: one, ...(zone.opens && { opens: zone.opens }) }}
                {...props}
                patterns={id}
                isTabStop={keys.at === zoneSpotKey({ zone: zone.id, side: one })}
                onFocus={keys.onFocus}
              />
            ))}
          </g>
        ))}
        <MapKeepOff
          view={view}
          side={side}
          keepOff={props.keepOff}
          weights={weightsFor(frame.height * (props.isWhole ? neverShares.whole : neverShares.close), false)}
        />
        <MapWays
          view={view}
          side={side}
          ways={ways}
          marks={map.marks}
          radius={props.isWhole ? undefined : frame.height * siteShare}
        />
      </svg>
      <SideLetters view={view} side={side} letters={props.letters} />
    </div>
  );
}

/** Radius of a numbered site, as a share of what is shown. */
const siteShare = 0.024;

/** How heavy no-press areas are drawn: for a frame of this share of what is shown. On the whole figure they are small. */
const neverShares = { whole: 0.2, close: 0.4 } as const;

/** The part of the drawing in which there are places: they are shown as large as they can be. */
function useFrame(whole: Frame, isWhole: boolean) {
  const ref = useRef<SVGSVGElement>(null);
  const [frame, setFrame] = useState(whole);
  useLayoutEffect(() => {
    if (isWhole) return;
    const boxes = [...(ref.current?.querySelectorAll<SVGGElement>(':scope > .side') ?? [])].map((group) => {
      const { x, y, width, height } = group.getBBox();
      const box = { x, y, width, height };
      return group.hasAttribute('transform') ? mirrorFrame(box, whole.width) : box;
    });
    const corners = boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]);
    setFrame(frameAround(corners, whole));
  }, [isWhole]);
  return { frame, ref };
}

/** Size of the pattern tiles: the same on screen in every drawing. */
const patternShare = 1 / 380;

function Patterns({ id, width }: { readonly id: string; readonly width: number }) {
  return (
    <defs>
      {PAINT_QUALITIES.map((quality) => (
        <PaintPattern key={quality} id={patternId(id, quality)} quality={quality} scale={width * patternShare} />
      ))}
    </defs>
  );
}

const patternId = (map: string, quality: PaintQuality): string => `${map}-${quality}`;

interface ZonePathProps extends Pick<ZoneMapProps, 'marks' | 'nameOf' | 'onTap'> {
  readonly zone: ZoneOutline;
  readonly spot: MapSpot;
  /** Id of the map whose patterns fill it. */
  readonly patterns: string;
  readonly isTabStop: boolean;
  readonly onFocus: (key: string) => void;
}

function ZonePath({ zone, spot, patterns, marks, nameOf, onTap, isTabStop, onFocus }: ZonePathProps) {
  const feelings = qualitiesAt(marks, spot);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place of a drawing has no element of its own
    <g
      class={feelings.length > 0 ? 'zone marked' : 'zone'}
      data-spot={zoneSpotKey(spot)}
      role="button"
      aria-label={nameOf(spot)}
      aria-pressed={feelings.length > 0}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onFocus(zoneSpotKey(spot))}
      onClick={({ detail }) => {
        // Screen readers press without a pointer; a pointer has its own way.
        if (detail === 0) onTap([spot], []);
      }}
    >
      <path class="zone-ground" d={zone.d} />
      {feelings.map((quality) => (
        <path key={quality} class="zone-paint" d={zone.d} fill={`url(#${patternId(patterns, quality)})`} />
      ))}
      <path class="zone-edge" d={zone.d} />
    </g>
  );
}
