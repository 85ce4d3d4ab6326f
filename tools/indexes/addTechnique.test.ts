// SPDX-License-Identifier: MIT
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentDocument, ContentProblem } from '@knead/content';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot, root } from '../lib/paths.mjs';
import { indexedFolders, indexOf } from './indexOf.ts';
import { contentFolder, readIds } from './readIds.ts';

/** A copy of the repository's content, in which something may be added. */
const world = inRoot('.cache', `added-technique-${process.pid}`);
const id = 'wh-finger-rest';

/** One fact file: the facts of a technique that exists, under another id and address. */
function addFacts(): void {
  const facts = readFileSync(join(world, contentFolder, 'techniques/wh-palm-pads.ts'), 'utf8');
  const added = facts
    .replaceAll('wh-palm-pads', id)
    .replaceAll('whPalmPads', 'whFingerRest')
    .replaceAll("'palm-pads'", "'finger-rest'")
    .replaceAll(/order: \d+/g, 'order: 99');
  writeFileSync(join(world, contentFolder, `techniques/${id}.ts`), added);
}

/** Its words, in the files where the check asks for them. */
function addWords(): void {
  for (const topic of ['names', 'techniques', 'cues']) {
    const file = join(world, 'packages/content/text/en', `${topic}.json`);
    const words: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
    const added = Object.entries(words).flatMap(([key, text]) =>
      key.includes('.wh-palm-pads.') ? [[key.replace('wh-palm-pads', id), text] as const] : [],
    );
    writeFileSync(file, JSON.stringify({ ...words, ...Object.fromEntries(added) }));
  }
}

/** What `npm run indexes` does. */
function writeIndexes(): void {
  for (const indexed of indexedFolders) {
    const ids = readIds(world, indexed.folder);
    writeFileSync(join(world, contentFolder, `${indexed.folder}.index.ts`), indexOf(indexed, ids));
  }
}

/** The content as it stands in the copy now. Each state has a file of its own, as Node imports an address once. */
async function importContent(state: string): Promise<Record<string, unknown>> {
  const [entry, outDir] = [join(world, contentFolder, 'index.ts'), join(world, 'out', state)];
  await build({
    configFile: inRoot('tools/lib/program.config.ts'),
    root,
    logLevel: 'error',
    ssr: { noExternal: [/^@knead\//] },
    build: { ssr: entry, outDir, rollupOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } } },
  });
  return import(pathToFileURL(join(outDir, 'main.js')).href);
}

describe('adding a technique', () => {
  beforeAll(() => {
    mkdirSync(world, { recursive: true });
    cpSync(inRoot('tsconfig.base.json'), join(world, 'tsconfig.base.json'));
    cpSync(inRoot('packages/content'), join(world, 'packages/content'), { recursive: true });
    addFacts();
    writeIndexes();
  });
  afterAll(() => rmSync(world, { recursive: true, force: true }));

  it('names each word that is missing, once its fact file is there', async () => {
    const { checkContent } = await importContent('facts');
    const problems = (checkContent as () => readonly ContentProblem[])();
    const faults = problems.filter(({ level }) => level === 'fault').map(({ file, field }) => `${file}: ${field}`);
    expect(faults).toContain(`text/en/names.json: technique.${id}.title`);
    expect(faults).toContain(`text/en/cues.json: cue.${id}.work.1`);
    expect(faults.every((fault) => fault.includes(`.${id}.`))).toBe(true);
  });

  it('takes one fact file and its words: then it is checked, in the data set, and has its page', async () => {
    addWords();
    const content = await importContent('words');
    const problems = (content.checkContent as () => readonly ContentProblem[])();
    expect(problems.filter(({ level }) => level === 'fault')).toEqual([]);
    const { techniques } = (content.contentDocument as () => ContentDocument)();
    expect(techniques.find((technique) => technique.id === id)?.address).toBe('/techniques/finger-rest/');
    expect(content.ADDRESSES).toContain('/techniques/finger-rest/');
  });
});
