// SPDX-License-Identifier: MIT
import app from '../text/en/app.json';
import atlas from '../text/en/atlas.json';
import cues from '../text/en/cues.json';
import evidence from '../text/en/evidence.json';
import map from '../text/en/map.json';
import names from '../text/en/names.json';
import pages from '../text/en/pages.json';
import safety from '../text/en/safety.json';
import search from '../text/en/search.json';
import techniques from '../text/en/techniques.json';
import type { WordTopic } from './words.ts';

/** Messages by key, by topic, uncompiled: for checks and for the open data set. Screens load compiled ones instead. */
export type TopicWords = Readonly<Record<WordTopic, Readonly<Record<string, string>>>>;

export const english: TopicWords = {
  app,
  cues,
  names,
  techniques,
  evidence,
  atlas,
  map,
  pages,
  safety,
  search,
};
