// SPDX-License-Identifier: MIT
// How far two small pictures are apart to the eye: CIELAB after a blur, so that the edge of a pixel counts for nothing.

/** Red, green and blue, 0 to 255, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Colour differences (ΔE 1976): 1 can just be seen beside each other, 10 at a glance. */
export interface Apart {
  readonly mean: number;
  /** Of the worst fiftieth of the picture, the least. */
  readonly worst: number;
}

/** A picture is another one beyond these. What another rasteriser makes of edges stays below two thirds of them. */
const apartMax: Apart = { mean: 0.9, worst: 5 };

export const isSame = ({ mean, worst }: Apart): boolean => mean <= apartMax.mean && worst <= apartMax.worst;

export function apart(a: Pixels, b: Pixels): Apart {
  if (a.width !== b.width || a.height !== b.height) return { mean: 100, worst: 100 };
  const [one, other] = [blurred(a), blurred(b)];
  const all = new Float32Array(a.width * a.height);
  for (let i = 0; i < all.length; i++) {
    all[i] = Math.hypot(...one.map((channel, q) => (channel[i] ?? 0) - (other[q]?.[i] ?? 0)));
  }
  const mean = all.reduce((sum, v) => sum + v, 0) / all.length;
  return { mean, worst: all.toSorted()[Math.floor(all.length * 0.98)] ?? 0 };
}

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const curve = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

/** Lightness and the two colour axes, under the white of a screen (D65). */
function labOf({ rgb }: Pixels): readonly Float32Array[] {
  const n = rgb.length / 3;
  const lab = [new Float32Array(n), new Float32Array(n), new Float32Array(n)] as const;
  for (let i = 0; i < n; i++) {
    const r = linear((rgb[i * 3] ?? 0) / 255);
    const g = linear((rgb[i * 3 + 1] ?? 0) / 255);
    const b = linear((rgb[i * 3 + 2] ?? 0) / 255);
    const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    lab[0][i] = 116 * y - 16;
    lab[1][i] = 500 * (x - y);
    lab[2][i] = 200 * (y - z);
  }
  return lab;
}

const blurred = (picture: Pixels): readonly Float32Array[] => labOf(picture).map((channel) => soften(channel, picture));

/** The mean of a pixel and its neighbours, 1 2 1 both ways, twice. */
function soften(of: Float32Array, { width, height }: Pixels): Float32Array {
  let now = of;
  for (const step of [1, width, 1, width]) {
    const size = step === 1 ? width : height;
    const before = now;
    now = before.map((v, i) => {
      const at = step === 1 ? i % width : Math.floor(i / width);
      const left = at > 0 ? (before[i - step] ?? v) : v;
      const right = at < size - 1 ? (before[i + step] ?? v) : v;
      return (left + 2 * v + right) / 4;
    });
  }
  return now;
}
