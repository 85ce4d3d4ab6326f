// SPDX-License-Identifier: MIT
import { type AstNode, child, type Finding, isTest, lineAt, nameOf, type Source, stringOf, visit } from './source.ts';

/** Attributes that are read out or shown. */
const spokenAttributes = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
]);

const letters = /\p{L}{2}/u;
/** A component may be given the key of a message: `page.about.title`; `…` stands for what a template fills in. */
const messageKey = /^[a-z][\w-]*(\.[\w…-]+)+$/;

/** Finds words that stand in TSX instead of the text files. */
export function checkLiteralText(sources: readonly Source[]): Finding {
  const screens = sources.filter(({ path }) => path.endsWith('.tsx') && !isTest(path));
  return { problems: screens.flatMap(problemsOf) };
}

function problemsOf({ path, text, program }: Source): readonly string[] {
  const problems: string[] = [];
  visit(program, (node, parent) => {
    const words = shownWords(node, parent);
    if (words === undefined || !letters.test(words) || messageKey.test(words)) return;
    problems.push(`${path}:${lineAt(text, node.start)}: "${words.trim()}" belongs in packages/content/text`);
  });
  return problems;
}

function shownWords(node: AstNode, parent: AstNode | undefined): string | undefined {
  if (node.type === 'JSXText') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'JSXAttribute') return attributeWords(node);
  const isChild = parent?.type === 'JSXElement' || parent?.type === 'JSXFragment';
  return node.type === 'JSXExpressionContainer' && isChild ? stringOf(child(node, 'expression')) : undefined;
}

function attributeWords(node: AstNode): string | undefined {
  if (!spokenAttributes.has(nameOf(child(node, 'name')) ?? '')) return undefined;
  const value = child(node, 'value');
  return stringOf(value?.type === 'JSXExpressionContainer' ? child(value, 'expression') : value);
}
