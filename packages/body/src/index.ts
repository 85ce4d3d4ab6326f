// SPDX-License-Identifier: MIT
export { drawView, look, type Side } from './draw.ts';
export { skinSeen } from './marks/frames.ts';
export { keepOffAlong } from './marks/keepOffAlong.ts';
export type { KeepOffMark } from './marks/keepOffMarks.ts';
export { type MarkedSpot, marksOf, type RouteMarks, type ViewMarks } from './marks/marks.ts';
export { buildMesh } from './mesh/build.ts';
export { type Mesh, meshFromBytes, meshToBytes } from './mesh/mesh.ts';
export { type Part, type PartId, parts } from './parts.ts';
export { areaSpots } from './places/areas.ts';
export type {
  Frame,
  Head,
  NeverMark,
  PictureFacts,
  Point,
  RollerSize,
  Still,
  TurnPlace,
  Way,
} from './places/facts.ts';
export type { Grip, Limb, Track } from './places/paths.ts';
export { pictureOf, skinOf } from './places/picture.ts';
export type { Place } from './places/place.ts';
export { type PictureId, places } from './places/places.ts';
export { onSkin } from './places/skin.ts';
export { encodeWebMesh } from './turn/encode.ts';
export { type TurnPart, turnParts } from './turn/parts.ts';
export { simplify } from './turn/simplify.ts';
export { BadMesh, decodeWebMesh, type WebMesh } from './turn/webMesh.ts';
export { webZonesOf } from './turn/webZones.ts';
export { type View, type ViewId, views } from './views.ts';
export { homeOf } from './zones/homes.ts';
export { outlinesOf, type ZoneOutline } from './zones/outline.ts';
export { zoneAt } from './zones/zoneAt.ts';
