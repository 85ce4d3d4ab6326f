// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type V3 } from '../maths/vec.ts';
import { type Mesh, vertexAt } from '../mesh/mesh.ts';
import { encodeWebMesh } from './encode.ts';
import { ringsOf } from './rings.ts';
import { simplify } from './simplify.ts';
import { BadMesh, decodeWebMesh, headLength } from './webMesh.ts';

/** A closed ball of radius 50 about (10, -20, 30), open to the sky on top. */
function ball(rows: number): Mesh {
  const around = rows * 2;
  const directions: V3[] = [[0, 1, 0]];
  for (let r = 1; r < rows; r++) {
    const [y, wide] = [Math.cos((Math.PI * r) / rows), Math.sin((Math.PI * r) / rows)];
    for (let k = 0; k < around; k++) {
      const a = (2 * Math.PI * k) / around;
      directions.push([Math.sin(a) * wide, y, Math.cos(a) * wide]);
    }
  }
  directions.push([0, -1, 0]);
  const at = (r: number, k: number): number => 1 + (r - 1) * around + (k % around);
  const last = directions.length - 1;
  const triangles: number[] = [];
  for (let k = 0; k < around; k++) {
    triangles.push(0, at(1, k), at(1, k + 1), last, at(rows - 1, k + 1), at(rows - 1, k));
    for (let r = 1; r < rows - 1; r++)
      triangles.push(at(r, k), at(r + 1, k), at(r, k + 1), at(r, k + 1), at(r + 1, k), at(r + 1, k + 1));
  }
  return {
    places: Float32Array.from(directions.flatMap(([x, y, z]) => [10 + 50 * x, -20 + 50 * y, 30 + 50 * z])),
    normals: Float32Array.from(directions.flat()),
    open: Float32Array.from(directions, ([, y]) => (y + 1) / 2),
    triangles: Uint32Array.from(triangles),
  };
}

const whole = ball(40);

describe('simplify', () => {
  const few = simplify(whole, 600);

  it('gives about as many triangles as wanted, all from vertices that were there', () => {
    expect(few.triangles.length / 3).toBeGreaterThan(480);
    expect(few.triangles.length / 3).toBeLessThanOrEqual(600);
    for (let v = 0; v < few.open.length; v++) {
      expect(distance(vertexAt(few.places, v), [10, -20, 30])).toBeCloseTo(50, 3);
    }
  });

  it('leaves a closed sheet closed, and keeps to the form', () => {
    expect([...ringsOf(few.triangles, few.open.length).cut].every((cut) => cut === 0)).toBe(true);
    const middle = (t: number): V3 => {
      const [a, b, c] = [0, 1, 2].map((k) => vertexAt(few.places, few.triangles[t * 3 + k] ?? 0));
      const mean = (q: 0 | 1 | 2): number => ((a?.[q] ?? 0) + (b?.[q] ?? 0) + (c?.[q] ?? 0)) / 3;
      return [mean(0), mean(1), mean(2)];
    };
    for (let t = 0; t < few.triangles.length / 3; t++) {
      expect(distance(middle(t), [10, -20, 30])).toBeGreaterThan(47);
    }
  });

  it('keeps the edge of a sheet that is cut', () => {
    const upper = { ...whole, triangles: whole.triangles.slice(0, 6000) };
    const before = ringsOf(upper.triangles, upper.open.length).cut.reduce((sum, cut) => sum + cut, 0);
    const cut = simplify(upper, 300);
    const after = ringsOf(cut.triangles, cut.open.length).cut.reduce((sum, one) => sum + one, 0);
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(before);
  });
});

describe('the file of a mesh', () => {
  const bytes = encodeWebMesh(whole, 0.05);

  it('gives back every place within half a step, and the same triangles', () => {
    const read = decodeWebMesh(bytes);
    expect(read.step).toBe(0.05);
    expect(read.triangles).toHaveLength(whole.triangles.length);
    const corner = (i: number): V3 => {
      const v = read.triangles[i] ?? 0;
      const at = (q: number): number => (read.places[v * 3 + q] ?? 0) * read.step;
      return [at(0), at(1), at(2)];
    };
    const key = (at: V3): string => at.map((v) => Math.round(v * 2)).join();
    const known = new Set(Array.from({ length: whole.open.length }, (_, v) => key(vertexAt(whole.places, v))));
    let near = 0;
    for (let i = 0; i < read.triangles.length; i++) if (known.has(key(corner(i)))) near++;
    expect(near / read.triangles.length).toBeGreaterThan(0.9);
    for (let v = 0; v < read.open.length; v++) {
      const normal = [0, 1, 2].map((q) => (read.normals[v * 3 + q] ?? 0) / 127);
      expect(Math.hypot(...normal)).toBeCloseTo(1, 1);
      expect(read.open[v]).toBeCloseTo(((normal[1] ?? 0) + 1) * 127.5, -1);
    }
  });

  it('is the same each time', () => {
    expect(encodeWebMesh(ball(40), 0.05)).toEqual(bytes);
  });

  it('is refused when it is cut off, foreign or empty', () => {
    for (const bad of [bytes.slice(0, -1), bytes.slice(0, headLength - 1), new Uint8Array(0), new Uint8Array(500)])
      expect(() => decodeWebMesh(bad)).toThrow(BadMesh);
  });

  it('is read whole or refused, whatever byte is damaged', () => {
    const small = encodeWebMesh(ball(6), 0.05);
    fc.assert(
      fc.property(fc.nat(small.length - 1), fc.integer({ min: 0, max: 255 }), (at, value) => {
        const damaged = small.slice();
        damaged[at] = value;
        try {
          const { triangles, open } = decodeWebMesh(damaged);
          return triangles.every((v) => v < open.length);
        } catch (error) {
          return error instanceof BadMesh;
        }
      }),
    );
  });
});
