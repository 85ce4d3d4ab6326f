// SPDX-License-Identifier: MIT
import { ok } from '@knead/base';
import { contentDocument } from '@knead/content';
import { printJson, type Verb } from '../verb.ts';

export const content: Verb = {
  name: 'content',
  reads: 'nothing',
  gives: 'the whole open data set: techniques, routines, evidence and their words',
  input: 'none',
  options: [],
  needs: [],
  run: () => ok(printJson(contentDocument())),
};
