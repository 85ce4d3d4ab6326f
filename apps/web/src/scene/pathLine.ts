// SPDX-License-Identifier: MIT
import type { PathFacts, PathId } from '@knead/domain';

/** Lines that path pictures tell apart by colour, letter and dash. */
export const PATH_LINES = ['median', 'ulnar', 'radial', 'tibial', 'fibular', 'root'] as const;
export type PathLine = (typeof PATH_LINES)[number];

/** Nerves and their branches, by the line they belong to. */
const lineByPath: Readonly<Record<PathId, PathLine | undefined>> = {
  'median-ct': 'median',
  'median-proximal': 'median',
  'ulnar-elbow': 'ulnar',
  'ulnar-wrist': 'ulnar',
  'radial-deep': 'radial',
  'radial-proximal': 'radial',
  'radial-superficial': 'radial',
  'tibial-tarsal': 'tibial',
  'medial-plantar': 'tibial',
  'lateral-plantar': 'tibial',
  morton: 'tibial',
  'common-peroneal': 'fibular',
  'deep-peroneal': 'fibular',
  'superficial-peroneal': 'fibular',
};

/** The line of a path; undefined for nerves that have none of their own. */
export function lineOf({ id, kind }: PathFacts): PathLine | undefined {
  return kind === 'root' ? 'root' : lineByPath[id];
}
