// SPDX-License-Identifier: MIT

/**
 * Compiled messages of one topic in one language: `virtual:words/<language>/<topic>`, with the topics of `WORD_TOPICS` and
 * the languages `en` and `ar-XB` (made from English by `tools/vite/words.ts`). Import it lazily, one chunk each.
 */
declare module 'virtual:words/*' {
  const words: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;
  // biome-ignore lint/style/noDefaultExport: the message compiler writes modules this way.
  export default words;
}
