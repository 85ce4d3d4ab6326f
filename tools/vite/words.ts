// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { Plugin } from 'vite';
import { pseudoLanguage, pseudoMessage } from './pseudo.ts';

const prefix = 'virtual:words/';
const resolvedPrefix = `\0${prefix}`;
const textFolder = join(import.meta.dirname, '../../packages/content/text');
const namePattern = /^([A-Za-z-]+)\/([a-z]+)$/;

/**
 * Serves `virtual:words/<language>/<topic>`: the messages of `text/<language>/<topic>.json`, compiled to functions so that
 * nothing is parsed or evaluated in the browser. Default export: message by key, each a function of its arguments.
 */
export function words(): Plugin {
  return {
    name: 'knead-words',
    resolveId(source) {
      return source.startsWith(prefix) ? `\0${source}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(resolvedPrefix)) return undefined;
      const [, language, topic] = namePattern.exec(id.slice(resolvedPrefix.length)) ?? [];
      if (language === undefined || topic === undefined) throw new Error(`${id} is not <language>/<topic>`);
      const file = wordFile(language, topic);
      this.addWatchFile(file);
      const messages = parseMessages(await readFile(file, 'utf8'), file);
      return { code: compileWords(language, messages), moduleSideEffects: false };
    },
  };
}

/** Source of the module of one topic in one language, from the messages of its file (English for the pseudo-language). */
export function compileWords(language: string, messages: Readonly<Record<string, string>>): string {
  const pseudo = language === pseudoLanguage;
  // The pseudo-language has English grammar under its accents: English plural forms, not Arabic ones.
  const format = new MessageFormat(pseudo ? 'en' : language);
  const entries = Object.entries(messages).map(([key, text]) => [key, pseudo ? pseudoMessage(text) : text]);
  return compileModule(format, Object.fromEntries(entries));
}

function wordFile(language: string, topic: string): string {
  return join(textFolder, language === pseudoLanguage ? 'en' : language, `${topic}.json`);
}

function parseMessages(json: string, file: string): Readonly<Record<string, string>> {
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null) throw new Error(`${file} is not a list of messages`);
  const messages: Record<string, string> = {};
  for (const [key, text] of Object.entries(read)) {
    if (typeof text !== 'string') throw new Error(`${file}: ${key} is not a text`);
    messages[key] = text;
  }
  return messages;
}
