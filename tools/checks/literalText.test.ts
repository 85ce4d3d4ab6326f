// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkLiteralText } from './literalText.ts';
import { parseSource } from './source.ts';

const problemsOf = (jsx: string) =>
  checkLiteralText([parseSource('apps/web/src/ui/a.tsx', `const x = ${jsx};`)]).problems;

describe('literal text', () => {
  it.each([
    '<p>Hello</p>',
    '<p>{"Hello"}</p>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be read, not a template
    '<p>{`Hello ${name}`}</p>',
    '<p>{name} minutes</p>',
    '<>Hello</>',
    '<button aria-label="Close" />',
    '<button aria-label={"Close"} />',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be read, not a template
    '<button aria-label={`Close ${name}`} />',
    '<img alt="A hand" />',
    '<input placeholder="Name" />',
    '<p title="Hint" />',
    '<p>你好</p>',
  ])('is found in %s', (jsx) => {
    expect(problemsOf(jsx)).toHaveLength(1);
  });

  it.each([
    '<p>{say("today.title")}</p>',
    '<p class="lead" id="top">{count} · 10:00</p>',
    '<button aria-label={say("close")} />',
    '<Panel title="page.about.title" />',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be read, not a template
    '<Panel title={`stop.${tier}.say`} />',
    '<img alt="" />',
    '<p>{" "}</p>',
    '<p data-kind="Close" />',
    '<Row when={kind === "today" ? <b>1</b> : undefined} />',
  ])('is not seen in %s', (jsx) => {
    expect(problemsOf(jsx)).toEqual([]);
  });
});
