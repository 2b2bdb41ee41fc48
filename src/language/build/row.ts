import type { Expression } from '../nodes.js';
import type { Row, TableName } from './typed.js';

/**
 * The columns of a table's row at a level, as expressions. Any name becomes a column node; the types allow only columns
 * that exist, and `validateDefinition` checks definitions that arrive as JSON.
 */
export function rowOf<T extends TableName>(table: T, level: number): Row<T> {
  const columns = new Map<string, Expression>();
  // A proxy, so that a definition does not carry the whole record model into a bundle to name one column.
  return new Proxy(Object.create(null) as Row<T>, {
    get(_, name) {
      if (typeof name !== 'string') return undefined;
      let column = columns.get(name);
      if (!column) columns.set(name, (column = { kind: 'column', level, table, name }));
      return column;
    },
  });
}
