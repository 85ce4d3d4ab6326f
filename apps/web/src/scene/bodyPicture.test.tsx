// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { techniques } from '@knead/content';
import { AREAS } from '@knead/domain';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AreaPicture } from './areaPicture.tsx';
import { sheetShare } from './art.tsx';
import { BodyPicture, STILL_ORDER } from './bodyPicture.tsx';
import { type DrawingId, drawings, drawingUrl } from './drawings.ts';
import { findPicture, pictures } from './pictures.ts';

const ids = Object.keys(pictures);
/** Room for a mark at the edge of its frame, units. */
const margin = 12;
const numbers = STILL_ORDER.map(String);
const draw = (
  picture: string,
  side: 'left' | 'right' | 'both',
  motion: 'moving' | 'still' | 'spot' = 'moving',
): string => renderToString(<BodyPicture picture={picture} side={side} motion={motion} numbers={numbers} />);

const isDrawing = (id: string): id is DrawingId => Object.hasOwn(drawings, id);

describe('BodyPicture', () => {
  it.each(ids)('%s can be prerendered without inline styles and is small', (id) => {
    const html = draw(id, 'left');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('NaN');
    expect(html).not.toContain('undefined');
    expect(gzipSync(html).length).toBeLessThan(8_000);
  });

  it('knows every technique of the library, and what further picture one names', () => {
    for (const [id, { picture }] of techniques) expect(findPicture(picture), id).toBeDefined();
    expect(ids).toEqual(expect.arrayContaining(Object.values(pictures).flatMap(({ also }) => also ?? [])));
  });

  it.each(ids)('%s keeps its marks inside its frame and its frame inside the drawing', (id) => {
    const { frame, contact, stills, spots, drawing, ways, arrows } = findPicture(id) ?? expect.fail(id);
    const tags = stills.length > 1 ? stills.map(({ tag }) => tag) : [];
    const heads = [...ways, ...arrows].flatMap((way) => way.heads);
    for (const { x, y } of [contact.at, ...stills, ...tags, ...heads, ...spots]) {
      expect(x).toBeGreaterThan(frame.x + margin);
      expect(x).toBeLessThan(frame.x + frame.width - margin);
      expect(y).toBeGreaterThan(frame.y + margin);
      expect(y).toBeLessThan(frame.y + frame.height - margin);
    }
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(frame.y).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width).toBeLessThanOrEqual(drawings[drawing].width);
    expect(frame.y + frame.height).toBeLessThanOrEqual(drawings[drawing].height);
  });

  it.each(ids)('%s hides no arrow, heaps up no rings, and has its numbers beside its patches', (id) => {
    const { contact, stills, spots, spotRadius, ways, arrows, tagHalf: half } = findPicture(id) ?? expect.fail(id);
    const { motion, shape, roller } = contact;
    const patches = motion?.kind === 'grip' ? [motion.first[0], motion.second[0]] : [contact.at];
    const discs = shape === 'none' || roller ? [] : patches.flatMap((at) => (at ? [at] : []));
    const heads = [...ways, ...arrows].flatMap((way) => way.heads);
    const numbered = stills.length > 1 ? stills.map(({ tag }) => tag) : [];
    for (const at of discs) {
      for (const head of heads) expect(far(at, head)).toBeGreaterThan(contact.radius);
      for (const tag of numbered) expect(far(at, tag)).toBeGreaterThan(contact.radius + half);
    }
    const rings = spots.filter((spot) => discs.every((at) => far(at, spot) > 1));
    rings.forEach((ring, i) => {
      for (const other of rings.slice(i + 1)) expect(far(ring, other)).toBeGreaterThan(spotRadius * 2);
      for (const tag of numbered) expect(far(ring, tag)).toBeGreaterThan(spotRadius + half * 0.9);
    });
    numbered.forEach((tag, i) => {
      for (const other of numbered.slice(i + 1)) expect(far(tag, other)).toBeGreaterThan(half * 2.2);
      for (const head of heads) expect(far(tag, head)).toBeGreaterThan(half * 1.5);
    });
  });

  it.each(ids)('%s keeps what is pressed and what never is visibly apart, on its whole way', (id) => {
    const { frame, contact, never } = findPicture(id) ?? expect.fail(id);
    if (contact.shape === 'none') return;
    const { motion, roller, radius } = contact;
    const way = motion?.kind === 'track' ? cornersOf(motion.d) : motion?.kind === 'grip' ? motion.first : [];
    const between = (at: Spot, edge: Spot): number => {
      if (!roller) return far(at, edge) - radius;
      // A roller touches beside the middle only, and may reach over what it does not touch.
      const aside = Math.abs(edge.x - at.x);
      const past = Math.max(0, roller.touchesFrom - aside, aside - roller.touchesTo);
      return Math.hypot(past, Math.max(0, Math.abs(edge.y - at.y) - radius));
    };
    for (const at of [contact.at, ...way]) {
      for (const edge of never.flatMap(({ d }) => cornersOf(d)))
        expect(between(at, edge)).toBeGreaterThan(frame.width * 0.004);
    }
  });

  it('draws a roller whole, and yellow only beside the spine', () => {
    const { contact, frame } = findPicture('ub-wall-roller') ?? expect.fail();
    expect(contact.roller?.touchesFrom).toBeGreaterThan(frame.width * 0.02);
    for (const motion of ['moving', 'still'] as const) {
      const html = draw('ub-wall-roller', 'both', motion);
      expect(html).toContain('class="roller"');
      const patches = [...html.matchAll(/class="contact" x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)"/g)];
      const at = motion === 'moving' ? 0 : contact.at.x;
      for (const [, x, width] of patches.slice(0, 2)) {
        const [left, right] = [Number(x) - at, Number(x) + Number(width) - at];
        expect(Math.min(Math.abs(left), Math.abs(right))).toBeGreaterThan(0);
        expect(Math.sign(left)).toBe(Math.sign(right));
      }
      expect(patches.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('mirrors the marks for the left side but never their digits', () => {
    const { frame, drawing } = findPicture('wh-thumb-base') ?? expect.fail();
    const { width } = drawings[drawing];
    const html = draw('wh-thumb-base', 'left', 'still');
    expect(html).toContain(`matrix(-1 0 0 1 ${width} 0)`);
    expect(html).toContain(`viewBox="${width - frame.x - frame.width} ${frame.y} ${frame.width} ${frame.height}"`);
    expect(html.slice(html.lastIndexOf('matrix'))).toContain('<text');
    expect(html).not.toMatch(/matrix[^>]*>\s*<text/);
    expect(draw('wh-thumb-base', 'right', 'still')).not.toContain('matrix');
  });

  it('shows the drawing of the side, and one drawing for both where both are on it', () => {
    expect(drawingUrl('palm', 'left')).not.toBe(drawingUrl('palm', 'right'));
    expect(draw('wh-thumb-base', 'left')).toContain(drawingUrl('palm', 'left'));
    expect(drawingUrl('neck', 'left')).toBe(drawingUrl('neck', 'right'));
    for (const id of Object.keys(drawings)) {
      if (!isDrawing(id)) continue;
      for (const side of ['left', 'right'] as const) expect(drawingUrl(id, side), id).not.toBe('');
    }
  });

  it('knows how wide the sheet of every drawing is, with its line version beside it', () => {
    for (const [id, { width, height }] of Object.entries(drawings)) {
      for (const name of [`${id}.svg`, `${id}-left.svg`, `${id}-right.svg`]) {
        const file = new URL(`kept/${name}`, import.meta.url);
        if (!existsSync(file)) continue;
        expect(readFileSync(file, 'utf8'), name).toContain(`viewBox="0 0 ${Math.round(width * sheetShare)} ${height}"`);
      }
    }
    const styles = readFileSync(new URL('../styles/pictures.css', import.meta.url), 'utf8');
    expect(styles).toContain(`translateX(calc(-100% * ${(sheetShare - 1).toFixed(2)} / ${sheetShare}))`);
  });

  it('shows both sides only where the drawing has both', () => {
    const count = (html: string): number => html.split('<animateMotion').length - 1;
    expect(count(draw('ns-blade-groove-glide', 'both'))).toBe(2);
    expect(count(draw('ub-wall-roller', 'both'))).toBe(1);
    expect(count(draw('wh-palm-pads', 'both'))).toBe(1);
  });

  it('is decoration unless it has a title', () => {
    expect(draw('ns-knot-hold', 'left')).not.toContain('class="vh"');
    expect(renderToString(<BodyPicture picture="ns-knot-hold" side="left" motion="still" title="Top" />)).toContain(
      '<span class="vh">Top</span>',
    );
  });

  it('holds still where a technique holds', () => {
    expect(draw('ns-knot-hold', 'left')).not.toContain('<animate');
  });

  it('draws nothing for an unknown picture', () => {
    expect(draw('toString', 'left')).toBe('');
  });
});

const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Ends of the lines and arcs of a path. */
const cornersOf = (d: string): readonly Spot[] =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

interface Spot {
  readonly x: number;
  readonly y: number;
}

describe('AreaPicture', () => {
  it.each(AREAS)('%s has a hero and a card', (area) => {
    for (const kind of ['hero', 'card'] as const) {
      expect(renderToString(<AreaPicture area={area} kind={kind} />)).toContain('class="contact"');
    }
  });
});
