// SPDX-License-Identifier: MIT
import type { PathFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../i18n/WordsContext.tsx';
import { lineOf } from '../scene/pathLine.ts';

/** The sign of a path: a letter on its colour, for roots their code. It repeats the name beside it, so it is not read out. */
export function PathBullet({ path }: { readonly path: PathFacts }): JSX.Element | undefined {
  const say = useSay();
  const line = lineOf(path);
  if (line === undefined) return undefined;
  return (
    <span class={`bullet ${line}`} aria-hidden="true">
      {line === 'root' ? path.id.replace('-root', '').toUpperCase() : say(`path.bullet.${line}`)}
    </span>
  );
}
