// SPDX-License-Identifier: MIT
import type { WebMesh } from '@knead/body';
import { type Ground, type Pose, turnOf, type V3, viewOf } from './pose.ts';
import { fragmentShader, marksMax, vertexShader } from './shaders.ts';

/** A contact on the skin, mm. */
export interface Mark {
  readonly at: V3;
  readonly radius: number;
}

export interface Look {
  readonly marks: readonly Mark[];
  /** -1 shows the mirror image: the left hand or foot. */
  readonly mirror: 1 | -1;
  /** Ink, shade, middle and light of the skin; then the marker and its ring. Shares of red, green and blue. */
  readonly tones: readonly V3[];
  readonly marker: V3;
  readonly ring: V3;
}

export interface Renderer {
  draw(pose: Pose, ground: Ground): void;
  /** Paints vertices with the marker: 255 for those that are marked, else 0. */
  paint(vertices: Uint8Array): void;
  /** Gives the memory of the graphics hardware back. */
  free(): void;
}

/** Sets a mesh up for drawing. Throws where the hardware refuses. */
export function makeRenderer(gl: WebGL2RenderingContext, mesh: WebMesh, look: Look): Renderer {
  const program = programOf(gl);
  const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, no hook
  gl.useProgram(program);
  fill(gl, gl.ARRAY_BUFFER, mesh.places, attribute(gl, program, 'place', 3, gl.SHORT, false));
  fill(gl, gl.ARRAY_BUFFER, mesh.normals, attribute(gl, program, 'normal', 3, gl.BYTE, true));
  fill(gl, gl.ARRAY_BUFFER, mesh.open, attribute(gl, program, 'open', 1, gl.UNSIGNED_BYTE, true));
  fill(gl, gl.ELEMENT_ARRAY_BUFFER, mesh.triangles);
  const marks = look.marks.slice(0, marksMax);
  gl.uniform1f(at('size'), mesh.step);
  gl.uniform1f(at('mirror'), look.mirror);
  gl.uniform3fv(at('tones'), look.tones.flat());
  gl.uniform3fv(at('marker'), [...look.marker]);
  gl.uniform3fv(at('ring'), [...look.ring]);
  gl.uniform1i(at('count'), marks.length);
  if (marks.length > 0)
    gl.uniform4fv(
      at('marks'),
      marks.flatMap(({ at: [x, y, z], radius }) => [x, y, z, radius]),
    );
  gl.enable(gl.DEPTH_TEST);
  gl.clearColor(0, 0, 0, 0);
  const [view, turn] = [at('view'), at('turn')];
  const painted = gl.createBuffer();
  return {
    draw(pose, ground) {
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
      gl.viewport(0, 0, width, height);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      gl.uniformMatrix4fv(view, false, viewOf(pose, ground, width / height));
      gl.uniformMatrix3fv(turn, false, turnOf(pose));
      gl.drawElements(gl.TRIANGLES, mesh.triangles.length, gl.UNSIGNED_SHORT, 0);
    },
    paint(vertices) {
      gl.bindBuffer(gl.ARRAY_BUFFER, painted);
      gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.DYNAMIC_DRAW);
      attribute(gl, program, 'painted', 1, gl.UNSIGNED_BYTE, true)();
    },
    free: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}

function programOf(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) throw new Error('No shader can be made.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true)
    throw new Error(`The shaders were refused: ${gl.getProgramInfoLog(program) ?? ''}`);
  return program;
}

type Use = () => void;

function attribute(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  size: number,
  type: number,
  normalized: boolean,
): Use {
  return () => {
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, type, normalized, 0, 0);
  };
}

function fill(gl: WebGL2RenderingContext, target: number, values: AllowSharedBufferSource, use?: Use): void {
  gl.bindBuffer(target, gl.createBuffer());
  gl.bufferData(target, values, gl.STATIC_DRAW);
  use?.();
}
