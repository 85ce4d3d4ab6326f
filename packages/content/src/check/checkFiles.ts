// SPDX-License-Identifier: MIT
import { type Content, type ContentProblem, faultIn } from './content.ts';

const kinds = ['techniques', 'evidence', 'keepOff', 'paths', 'points', 'scents', 'triggers', 'routines'] as const;

/** A file is named for the id in it, and each fact has a file of its own. */
export function checkFiles(content: Content): readonly ContentProblem[] {
  const { files } = content;
  if (files === undefined) return [];
  return kinds.flatMap((kind) => {
    const ids: readonly string[] = content[kind].map(({ id }) => id);
    return [
      ...ids
        .filter((id) => !files[kind].includes(id))
        .map((id) => faultIn(`src/${kind}`)(id, `give it a file of its own, ${id}.ts`)),
      ...files[kind]
        .filter((name) => !ids.includes(name))
        .map((name) => faultIn(`src/${kind}/${name}.ts`)('id', 'name the file for the id, and list it')),
    ];
  });
}
