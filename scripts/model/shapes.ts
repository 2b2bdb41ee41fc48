import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ColumnSpec } from '../../src/records/model/column.js';
import { collectionOf, recordTables } from '../../src/records/model/model.js';
import type { TableSpec } from '../../src/records/model/table.js';

export const shapesFile = fileURLToPath(new URL('../../src/records/model/shapes.ts', import.meta.url));

const collections: Readonly<Record<string, string | undefined>> = collectionOf;

/** What a table is called in the return that fills it: "OC2 table", or its plural where a return has no such name. */
function titleOf(name: string, { plural, columns }: TableSpec): string {
  if (collections[name] !== 'ssda903') return plural;
  const items = Object.values(columns).flatMap((column) => column.items);
  const found = items.map((item) => /^SSDA903 (\w+)\./.exec(item)?.[1]).find((table) => table !== undefined);
  return found === undefined ? plural : `${found} table`;
}

/** A column as its return names it, such as `SDQ_SCORE`. */
function columnOf({ kind, places, items }: ColumnSpec): object {
  const item = items[0]?.split(/[ .]/).at(-1);
  return { kind, ...(places === undefined ? {} : { places }), ...(item === undefined ? {} : { item }) };
}

function shapeOf(name: string, spec: TableSpec): object {
  const { description: _, columns, ...rest } = spec;
  return {
    title: titleOf(name, spec),
    ...rest,
    columns: Object.fromEntries(Object.entries(columns).map(([column, each]) => [column, columnOf(each)])),
  };
}

/** The text of `src/records/model/shapes.ts`. */
export function shapesText(): string {
  const shapes = Object.entries<TableSpec>(recordTables).map(([name, spec]) => `  ${name}: ${JSON.stringify(shapeOf(name, spec))},`);
  return `// Made from the documented tables by \`npm run model:shapes\`; do not edit.
import type { RecordTableName } from './model.js';
import type { TableShape } from './table.js';

/** Every table of the record model without its documentation: what a calculator carries. */
export const tableShapes: Readonly<Record<RecordTableName, TableShape>> = {
${shapes.join('\n')}
};
`;
}

export const shapesWritten = (): string => readFileSync(shapesFile, 'utf8');
