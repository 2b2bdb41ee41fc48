import { codeSets } from '../../src/records/model/code-sets/index.js';
import type { ColumnSpec } from '../../src/records/model/column.js';
import { collectionOf, recordTables } from '../../src/records/model/model.js';
import type { TableSpec } from '../../src/records/model/table.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const kindOf = ({ kind, places }: ColumnSpec): string => (places === undefined ? kind : `${kind}, ${places} decimal places`);

function codesOf({ codes }: ColumnSpec): string {
  if (codes === undefined) return '';
  const set = Object.hasOwn(codeSets, codes) ? codeSets[codes as keyof typeof codeSets] : null;
  if (set === null) return '';
  const shown = set.codes.slice(0, 12).map(({ code, label }) => `\`${code}\` ${label}`);
  return [...shown, ...(set.codes.length > 12 ? [`and ${set.codes.length - 12} more in \`${codes}\``] : [])].join('; ');
}

function tablePage(name: string, { description, owner, identity, orderBy, columns }: TableSpec): readonly string[] {
  const collections: Readonly<Record<string, string | undefined>> = collectionOf;
  const facts = [
    `rows of: ${owner}`,
    ...(collections[name] === undefined ? [] : [`filled by: ${collections[name]}`]),
    ...(orderBy === null ? [] : [`in order of: \`${orderBy}\``]),
    ...(identity.length === 0 ? [] : [`one event, with its owner: ${identity.map((column) => `\`${column}\``).join(', ')}`]),
  ];
  return [
    '',
    `## ${name}`,
    '',
    description,
    '',
    `${facts.join('; ')}.`,
    '',
    '| column | kind | what it is | in the returns | codes |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(columns).map(
      ([column, spec]) =>
        `| \`${column}\` | ${kindOf(spec)} | ${cell(spec.title)} | ${cell(spec.items.join('; '))} | ${cell(codesOf(spec))} |`,
    ),
  ];
}

/** Every table and column of the record model, as a page of the documentation. */
export const recordModelPage = (): string =>
  `${[
    '# The record model',
    '',
    'Every table that readers fill and definitions read. In plain rows (`recordsFrom`) each row also names its authority (`laCode`) and its owner (`childId`, `workerId`, `postId`); dates are text as YYYY-MM-DD.',
    ...Object.entries<TableSpec>(recordTables).flatMap(([name, spec]) => tablePage(name, spec)),
  ].join('\n')}\n`;
