// SPDX-License-Identifier: MIT

/** Words of ours that a page explains, by what they are about, in the order of reading. */
export const GLOSSARY = {
  body: ['area', 'zone', 'path', 'point', 'side', 'nerve', 'root', 'muscle-cord', 'tissue', 'keep-off'],
  feel: ['tingling', 'numb', 'zap', 'tender', 'flare'],
  do: ['technique', 'stroke', 'knead', 'circle', 'hold', 'glide', 'pressure', 'ease-off', 'changeover'],
  app: ['routine', 'check', 'limits', 'rest-day', 'first-week', 'journal'],
  sure: ['source', 'grade', 'trial', 'review', 'pretend'],
} as const;
export const GLOSSARY_GROUPS = [
  'body',
  'feel',
  'do',
  'app',
  'sure',
] as const satisfies readonly (keyof typeof GLOSSARY)[];
