// SPDX-License-Identifier: MIT
import { type Side, type ViewId, views } from '../../packages/body/src/index.ts';
import type { SourceStamps } from './source.ts';

/** Where what is built is kept, from the root of the repository. */
export const keptFolder = 'apps/web/src/scene/kept';
export const stampFile = `${keptFolder}/stamp.json`;

/** A drawing that shows both sides of the body has one file; any other has one for each side. */
export const drawingName = (id: ViewId, side: Side): string => (views[id].symmetric ? id : `${id}-${side}`);

export const sidesOf = (id: ViewId): readonly Side[] => (views[id].symmetric ? ['right'] : ['left', 'right']);

export const viewIds = Object.keys(views).filter((id): id is ViewId => Object.hasOwn(views, id));

/** What the kept files were made from, and their own marks, so that a change of either is seen. */
export interface Stamp extends SourceStamps {
  readonly files: Readonly<Record<string, string>>;
}
