// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from 'node:fs';
import { techniques } from '@knead/content';
import { AREAS } from '@knead/domain';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AreaPicture } from './areaPicture.tsx';
import { sheetShare } from './art.tsx';
import { BodyPicture } from './bodyPicture.tsx';
import { type DrawingId, drawings, drawingUrl } from './drawings.ts';
import { findPicture, pictures } from './pictures.ts';

const ids = Object.keys(pictures);
/** Room for a mark at the edge of its frame, units. */
const margin = 12;
const numbers = ['1', '2', '3'];
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
    expect(html.length).toBeLessThan(12_000);
  });

  it('knows every technique of the library, and what further picture one names', () => {
    for (const [id, { picture }] of techniques) expect(findPicture(picture), id).toBeDefined();
    for (const { also } of Object.values(pictures)) if (also !== undefined) expect(ids).toContain(also);
  });

  it.each(ids)('%s keeps its marks inside its frame and its frame inside the drawing', (id) => {
    const { frame, contact, stills, spots, drawing } = findPicture(id) ?? expect.fail(id);
    for (const { x, y } of [contact.at, ...stills, ...spots]) {
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

describe('AreaPicture', () => {
  it.each(AREAS)('%s has a hero and a card', (area) => {
    for (const kind of ['hero', 'card'] as const) {
      expect(renderToString(<AreaPicture area={area} kind={kind} />)).toContain('class="contact"');
    }
  });
});
