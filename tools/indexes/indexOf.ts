// SPDX-License-Identifier: MIT

/** A folder of facts, one file each, and the list that is written from it. */
export interface IndexedFolder {
  /** Folder below `packages/content/src`, and name of the list beside it: `<folder>.index.ts`. */
  readonly folder: string;
  /** Name of the exported list. */
  readonly list: string;
}

/** Every kind of fact that has one file each. Adding a file is all it takes: `npm run indexes` writes the lists. */
export const indexedFolders: readonly IndexedFolder[] = [
  { folder: 'evidence', list: 'evidenceFiles' },
  { folder: 'keepOff', list: 'keepOffFiles' },
  { folder: 'paths', list: 'pathFiles' },
  { folder: 'points', list: 'pointFiles' },
  { folder: 'scents', list: 'scentFiles' },
  { folder: 'techniques', list: 'techniqueFiles' },
  { folder: 'triggers', list: 'triggerFiles' },
];

/** The order in which the formatter wants imports: figures by their value. */
const byName = new Intl.Collator('en', { numeric: true });

/** The text of a list, from the ids of its files in any order. Names of exports are the ids in camel case. */
export function indexOf({ folder, list }: IndexedFolder, ids: readonly string[]): string {
  const sorted = ids.toSorted(byName.compare);
  return [
    '// SPDX-License-Identifier: MIT',
    `// Written by \`npm run indexes\` from the files in ${folder}/; do not edit.`,
    ...sorted.map((id) => `import { ${nameOf(id)} } from './${folder}/${id}.ts';`),
    '',
    `/** What stands in \`${folder}/\`, by id. */`,
    `export const ${list} = {`,
    ...sorted.map((id) => `  ${keyOf(id)}: ${nameOf(id)},`),
    '} as const;',
    '',
  ].join('\n');
}

/** The name a file of that id exports. */
export function nameOf(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function keyOf(id: string): string {
  return /^[a-z][a-z0-9]*$/.test(id) ? id : `'${id}'`;
}
