// SPDX-License-Identifier: MIT
// The light of the drawings, on graphics hardware: upper left key, soft sky, hollows from how open the skin lies. Its
// brightness is laid on the same four colours as a skin tone of the drawings. Contacts are painted onto the skin itself.

export const marksMax = 8;

export const vertexShader = `#version 300 es
in vec3 place;
in vec3 normal;
in float open;
in float painted;
uniform mat4 view;
uniform mat3 turn;
uniform float size;
uniform float mirror;
out vec3 at;
out vec3 facing;
out float sky;
out float marked;
void main() {
  at = place * size;
  at.x *= mirror;
  facing = turn * vec3(normal.x * mirror, normal.yz);
  sky = open;
  marked = painted;
  gl_Position = view * vec4(at, 1.);
}`;

export const fragmentShader = `#version 300 es
precision highp float;
in vec3 at;
in vec3 facing;
in float sky;
in float marked;
uniform vec3 tones[4];
uniform vec4 marks[${marksMax}];
uniform int count;
uniform float mirror;
uniform vec3 marker;
uniform vec3 ring;
out vec4 colour;
const vec3 key = vec3(-.546, .471, .693);
const vec3 fill = vec3(.844, .169, .507);
float shade(vec3 n) {
  float to = dot(n, key);
  float direct = max(0., (to + .22) / 1.22);
  float warm = mix(.219, 1., min(1., smoothstep(-.05, .45, to) * .75 + .25));
  float up = n.y * .5 + .5;
  float ambient = mix(.216, .34, up) + max(0., dot(n, fill)) * .07;
  float open = pow(clamp(sky, 0., 1.), 1.35);
  float c = .59 * (direct * .969 * warm + ambient * mix(.073, 1., open)) * mix(.073, 1., sqrt(open));
  float gloss = pow(max(0., dot(n, normalize(key + vec3(0., 0., 1.)))), 14.) * .09;
  float rim = pow(1. - max(0., n.z), 3.) * .2 * open * (.35 + .65 * up);
  return pow(max(0., c + gloss + rim), 1. / 2.2);
}
vec3 toned(float s) {
  float t = clamp((s - .46) / .4, 0., 1.) * 2.;
  return t < 1. ? mix(tones[1], tones[2], t) : mix(tones[2], tones[3], t - 1.);
}
void main() {
  vec3 n = normalize(facing);
  // Where a limb is cut one looks at the skin from within. A mirror image turns the triangles over.
  if (gl_FrontFacing == (mirror < 0.)) {
    colour = vec4(mix(tones[0], tones[1], .35), 1.);
    return;
  }
  vec3 skin = mix(tones[0], toned(shade(n)), smoothstep(.02, .2, n.z));
  // A marked place keeps the light of the skin, and has a rim of its own.
  float rim = fwidth(marked);
  vec3 lit = marker * (.56 + .46 * smoothstep(.46, .86, shade(n)));
  skin = mix(skin, lit, smoothstep(.5 - rim, .5 + rim, marked));
  if (rim > 0.) skin = mix(skin, ring, .8 * (1. - smoothstep(rim, rim * 2.5, abs(marked - .5))));
  for (int i = 0; i < ${marksMax}; i++) {
    if (i >= count) break;
    float far = distance(at, marks[i].xyz);
    float soft = length(vec2(dFdx(far), dFdy(far)));
    // From afar a place is still a dot that can be seen.
    float r = max(marks[i].w, soft * 8.);
    float wide = max(r * .2, soft * 2.5);
    skin = mix(skin, ring, 1. - smoothstep(r - soft, r + soft, far));
    skin = mix(skin, marker, 1. - smoothstep(r - wide - soft, r - wide + soft, far));
  }
  colour = vec4(skin, 1.);
}`;
