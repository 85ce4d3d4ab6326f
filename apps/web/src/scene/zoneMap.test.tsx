// SPDX-License-Identifier: MIT
// Left and right, the classic fault: picture, letter, name and side of a place must say the same in every view.
import { readFileSync } from 'node:fs';
import type { Side, ViewId } from '@knead/body';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { drawings } from './drawings.ts';
import { ZoneMap } from './zoneMap.tsx';
import type { MapZone } from './zoneViews.ts';

const zonesOf = (view: ViewId): readonly MapZone[] =>
  JSON.parse(readFileSync(new URL(`./kept/zones-${view}.json`, import.meta.url), 'utf8'));

function draw(view: ViewId, side: Side): string {
  return renderToString(
    <ZoneMap
      view={view}
      side={side}
      map={{ zones: zonesOf(view), marks: { points: [], lines: {}, paths: {}, keepOff: [] } }}
      marks={[]}
      ways={[]}
      keepOff={[]}
      isWhole
      label=""
      nameOf={(spot) => `${spot.side} ${spot.zone}`}
      letters={{ left: 'L', right: 'R' }}
      mode="tap"
      onTap={() => undefined}
      onPaint={() => undefined}
    />,
  );
}

/** The groups of places of a drawing: whether each is mirrored, and which sides its places are of. */
function groups(html: string): readonly { readonly mirrored: boolean; readonly sides: readonly string[] }[] {
  return html
    .split('<g class="side"')
    .slice(1)
    .map((part) => ({
      mirrored: /^ transform="matrix\(-1 /.test(part),
      sides: [...new Set([...part.matchAll(/data-spot="\S+ (left|right)"/g)].map(([, side = '']) => side))],
    }));
}

const oneSided = ['palm', 'hand-back', 'sole', 'foot-top', 'ankle-inner', 'shin'] as const;
const twoSided = ['body-front', 'body-back', 'neck', 'upper-back', 'chest'] as const;

describe('left and right on the map', () => {
  it.each(oneSided)('of %s are two drawings, and places are mirrored with the left one alone', (view) => {
    for (const side of ['left', 'right'] as const) {
      const html = draw(view, side);
      expect(html).toContain(`${view}-${side}`);
      expect(groups(html)).toEqual([{ mirrored: side === 'left', sides: [side] }]);
      expect(html).toMatch(new RegExp(`side-letter one">${side === 'left' ? 'L' : 'R'}<`));
    }
  });

  it.each(twoSided)('of %s stand on their own halves, under their own letters', (view) => {
    const html = draw(view, 'right');
    expect(groups(html)).toEqual([
      { mirrored: true, sides: ['left'] },
      { mirrored: false, sides: ['right'] },
    ]);
    // As they are kept, places are those of the right side: the letter on their half must be R.
    const middle = drawings[view].width / 2;
    const isRightOnLeftHalf = zonesOf(view).every(({ at }) => at.x < middle);
    expect(isRightOnLeftHalf).toBe(zonesOf(view).some(({ at }) => at.x < middle));
    expect(html).toMatch(new RegExp(`side-letter at-left">${isRightOnLeftHalf ? 'R' : 'L'}<`));
    expect(html).toMatch(new RegExp(`side-letter at-right">${isRightOnLeftHalf ? 'L' : 'R'}<`));
  });

  it.each([...oneSided, ...twoSided])('of %s agree between the name of a place and what a tap on it marks', (view) => {
    for (const [, spot = '', name = ''] of draw(view, 'left').matchAll(
      /data-spot="([^"]+)"[^>]*aria-label="([^"]+)"/g,
    )) {
      expect(name.split(' ').reverse().join(' ')).toBe(spot);
    }
  });
});
