// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { cut, fieldOf, join } from '../field/field.ts';
import { sphere } from '../field/shapes.ts';
import { dot, unit } from '../maths/vec.ts';
import { buildMesh } from './build.ts';
import { clipMesh, meshFromBytes, meshToBytes, vertexAt } from './mesh.ts';

const ops = [join(sphere([0, 0, 0], 10)), cut(sphere([0, 12, 0], 6), 4)];
const make = () =>
  buildMesh({ ops, box: { low: [-14, -14, -14], high: [14, 14, 14] }, cell: 1, openRange: 8, polish: [0, 1] });
const mesh = make();

describe('buildMesh', () => {
  it('makes the same bytes from the same parts', () => {
    expect(Buffer.compare(meshToBytes(make()), meshToBytes(mesh))).toBe(0);
  });

  it('lies on the skin and faces outwards', () => {
    const field = fieldOf(ops);
    for (let i = 0; i < mesh.open.length; i++) {
      expect(Math.abs(field(...vertexAt(mesh.places, i)))).toBeLessThan(0.1);
      const out = vertexAt(mesh.normals, i);
      if (vertexAt(mesh.places, i)[1] < 0) expect(dot(out, unit(vertexAt(mesh.places, i)))).toBeGreaterThan(0.9);
    }
  });

  it('is closed: every edge belongs to two triangles, once each way', () => {
    const edges = new Map<string, number>();
    for (let t = 0; t < mesh.triangles.length; t += 3) {
      for (let e = 0; e < 3; e++) {
        const key = `${mesh.triangles[t + e]}-${mesh.triangles[t + ((e + 1) % 3)]}`;
        edges.set(key, (edges.get(key) ?? 0) + 1);
      }
    }
    for (const [key, count] of edges) {
      expect(count).toBe(1);
      expect(edges.has(key.split('-').reverse().join('-'))).toBe(true);
    }
  });

  it('finds the hollow darker than the open side', () => {
    const of = (keep: (y: number) => boolean): number => {
      const all = [...mesh.open].filter((_, i) => keep(vertexAt(mesh.places, i)[1]));
      return all.reduce((a, b) => a + b, 0) / all.length;
    };
    expect(of((y) => y < -8)).toBeGreaterThan(0.95);
    expect(Math.min(...mesh.open)).toBeGreaterThan(0.02);
  });
});

describe('meshes as bytes', () => {
  it('come back the same', () => {
    const back = meshFromBytes(meshToBytes(mesh));
    expect(back?.triangles).toEqual(mesh.triangles);
    expect(back?.places).toEqual(mesh.places);
    expect(back?.open).toEqual(mesh.open);
  });

  it('are refused where they are cut off, foreign, or name a vertex that is not there', () => {
    const bytes = meshToBytes(mesh);
    const foreign = bytes.slice();
    foreign.fill(255, 0, 8);
    const astray = bytes.slice();
    astray.fill(255, -4);
    for (const bad of [bytes.slice(0, -1), bytes.slice(0, 5), new Uint8Array(), foreign, astray]) {
      expect(meshFromBytes(bad)).toBeUndefined();
    }
  });

  it('can be clipped', () => {
    const lower = clipMesh(mesh, ([, y]) => y < 0);
    expect(lower.triangles.length).toBeLessThan(mesh.triangles.length);
    expect(lower.triangles.length).toBeGreaterThan(0);
  });
});
