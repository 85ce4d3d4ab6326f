// SPDX-License-Identifier: MIT
import { english } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { unusedWords } from './content.ts';
import { parseSource } from './source.ts';

const words = {
  ...english,
  app: { 'app.today.title': 'Today', 'app.day.1': 'One', 'app.day.2': 'Two' },
  pages: { 'claim.scent-comfort': 'Planned by the facts' },
  map: {},
  safety: {},
};

describe('unused words', () => {
  it('finds messages that no code names', () => {
    const source = parseSource('apps/web/src/a.ts', "say('app.day.1');");
    expect(unusedWords([source], words)).toEqual([
      'text/en/app.json: app.today.title: nothing says this message: remove it',
      'text/en/app.json: app.day.2: nothing says this message: remove it',
    ]);
  });

  it('knows keys that are built in a template, and those the facts ask for', () => {
    const source = parseSource('apps/web/src/a.ts', `say('app.today.title'); say(\`app.day.\${n}\`);`);
    expect(unusedWords([source], words)).toEqual([]);
  });

  it('does not take a template that begins with a hole for every key', () => {
    const source = parseSource('apps/web/src/a.ts', `say(\`\${a}.\${b}\`); say(\`app.today.title\`);`);
    expect(unusedWords([source], words)).toHaveLength(2);
  });

  it('does not count tests as saying', () => {
    const source = parseSource('apps/web/src/a.test.ts', "say('app.day.1'); say('app.day.2'); say('app.today.title');");
    expect(unusedWords([source], words)).toHaveLength(3);
  });
});
