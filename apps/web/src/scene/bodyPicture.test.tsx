// SPDX-License-Identifier: MIT
import { AREAS } from '@knead/domain';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AreaPicture } from './areaPicture.tsx';
import { BodyPicture } from './bodyPicture.tsx';
import { drawingSize } from './drawings.ts';
import { findSketch, type PictureId, sketches } from './sketches.ts';

const ids = Object.keys(sketches).filter((id): id is PictureId => Object.hasOwn(sketches, id));
const numbers = ['1', '2', '3'];
const draw = (
  picture: string,
  side: 'left' | 'right' | 'both',
  motion: 'moving' | 'still' | 'spot' = 'moving',
): string => renderToString(<BodyPicture picture={picture} side={side} motion={motion} numbers={numbers} />);

describe('BodyPicture', () => {
  it.each(ids)('%s can be prerendered without inline styles and is small', (id) => {
    const html = draw(id, 'left');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('NaN');
    expect(html).not.toContain('undefined');
    expect(html.length).toBeLessThan(12_000);
  });

  it.each(ids)('%s keeps its marks inside its frame and its frame inside the drawing', (id) => {
    const { frame, contact, stills } = findSketch(id) ?? expect.fail(id);
    for (const { x, y } of [contact.at, ...stills]) {
      expect(x).toBeGreaterThan(frame.x);
      expect(x).toBeLessThan(frame.x + frame.width);
      expect(y).toBeGreaterThan(frame.y);
      expect(y).toBeLessThan(frame.y + frame.height);
    }
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(frame.y).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width).toBeLessThanOrEqual(drawingSize);
    expect(frame.y + frame.height).toBeLessThanOrEqual(drawingSize);
  });

  it('mirrors the right side but never its digits', () => {
    const html = draw('wh-thumb-base', 'right', 'still');
    expect(html).toContain('matrix(-1 0 0 1 800 0)');
    expect(html).toContain(`viewBox="${800 - 190 - 330} 225 330 330"`);
    expect(html.slice(html.lastIndexOf('matrix'))).toContain('<text');
    expect(html).not.toMatch(/matrix[^>]*>\s*<text/);
  });

  it('shows both sides only where the drawing has both', () => {
    const count = (html: string): number => html.split('<animateMotion').length - 1;
    expect(count(draw('ns-trap-knead', 'both'))).toBe(2);
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
