import type { Passage } from '../nouns/passage.js';
import type { Block } from '../page/blocks.js';
import type { DefinitionText } from '../page/describe.js';

/**
 * Writes a page in markdown: headings, lists and captioned tables, nothing that needs a plug-in. Related definitions are
 * linked to as `<id>.md` in the same folder.
 *
 * @example
 * ```ts
 * renderMarkdown(describe(definition, { sources }))
 * ```
 */
export function renderMarkdown(page: DefinitionText): string {
  const facts = page.facts.map(({ label, value }) => `- **${escaped(label)}:** ${escaped(value)}`);
  const contents = page.sections.map(({ id, title }) => `[${escaped(title)}](#${id})`).join(' · ');
  const sections = page.sections.flatMap(({ id, title, blocks }) => [
    '',
    `<a id="${id}"></a>`,
    '',
    `## ${escaped(title)}`,
    ...blocks.flatMap((block) => ['', ...blockLines(block)]),
  ]);
  return `${[`# ${escaped(page.title)}`, '', ...facts, '', `On this page: ${contents}`, ...sections].join('\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'passage':
      return passageLines(block.passage);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, ''));
    case 'table':
      return [
        `**${escaped(block.caption)}**`,
        '',
        rowLine(block.columns),
        rowLine(block.columns.map(() => '---')),
        ...block.rows.map((row) => rowLine(row.map(escaped))),
      ];
  }
}

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function passageLines(passage: Passage): readonly string[] {
  if (passage.items.length === 0) return [linked(passage.text)];
  return [linked(passage.text), '', ...passage.items.flatMap((item) => itemLines(item, ''))];
}

function itemLines(passage: Passage, indent: string): readonly string[] {
  const text = passage.definition === undefined ? linked(passage.text) : `[${escaped(passage.text)}](${passage.definition}.md)`;
  return [`${indent}- ${text}`, ...passage.items.flatMap((item) => itemLines(item, `${indent}  `))];
}

/** Text in which markdown sees no mark of its own. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\n/g, ' ');
}

/** Addresses stay addresses; the rest is escaped. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escaped(part)))
    .join('');
}
