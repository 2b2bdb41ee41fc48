import { hanging } from '../../text/wrap.js';
import type { Passage } from '../nouns/passage.js';
import type { Block } from '../page/blocks.js';
import type { DefinitionText } from '../page/describe.js';

/** Widest line of a page in a terminal. */
export const TEXT_WIDTH = 88;

/**
 * Writes a page for a terminal, lines of at most 88 characters. A word that is longer, such as an address, keeps its line.
 *
 * @example
 * ```ts
 * console.log(renderText(describe(definition, { sources })))
 * ```
 */
export function renderText(page: DefinitionText): string {
  const widest = Math.max(...page.facts.map(({ label }) => label.length));
  const facts = page.facts.flatMap(({ label, value }) => wrap(value, `${label.padEnd(widest)}  `, ' '.repeat(widest + 2)));
  const head = [page.title, '='.repeat(page.title.length), '', ...facts];
  const sections = page.sections.flatMap(({ title, blocks }) => [
    '',
    title,
    '-'.repeat(title.length),
    ...blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockLines(block)]),
  ]);
  return `${[...head, ...sections].join('\n')}\n`;
}

/** Writes blocks without a page around them, for reviewing wording. */
export function renderBlocks(blocks: readonly Block[]): string {
  return `${blocks.map((block) => blockLines(block).join('\n')).join('\n\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'passage':
      return passageLines(block.passage, '', '');
    case 'list':
      return block.items.flatMap((item) => passageLines(item, '- ', '  '));
    case 'table':
      return [...wrap(`${block.caption}:`, '', ''), ...block.rows.flatMap((row) => rowLines(block.columns, row))];
  }
}

/** Two columns read as "a: b"; more as the first cell with the others named under it, because sentences do not fit side by side. */
function rowLines(columns: readonly string[], row: readonly string[]): readonly string[] {
  const [first = '', ...rest] = row;
  if (rest.length < 2) return wrap([first, ...rest].join(': '), '- ', '  ');
  return [...wrap(first, '- ', '  '), ...rest.flatMap((cell, index) => wrap(`${columns[index + 1] ?? ''}: ${cell}`, '    ', '      '))];
}

function passageLines(passage: Passage, firstIndent: string, restIndent: string): readonly string[] {
  const items = passage.items.flatMap((item) => passageLines(item, `${restIndent}- `, `${restIndent}  `));
  return [...wrap(passage.text, firstIndent, restIndent), ...items];
}

const wrap = (text: string, firstIndent: string, restIndent: string): readonly string[] =>
  hanging(text, firstIndent, restIndent, TEXT_WIDTH);
