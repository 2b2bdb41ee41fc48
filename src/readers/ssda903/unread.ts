import { type RecordTableName, recordTables, type TableBuilder, type TableSpec } from '../../records/index.js';
import { type Day, NULL } from '../../time/index.js';
import type { ColumnReader } from './columns.js';
import type { Ssda903Table } from './tables.js';

/** Tables of which a return holds every row that was open at any time in its year. */
const openInYear: ReadonlySet<RecordTableName> = new Set(['careEpisodes', 'socialWorkerEpisodes']);

/** The item that holds the end of a table’s spells, as the return names it. */
export function endItemOf(table: Ssda903Table): string | null {
  const spec: TableSpec = recordTables[table.table];
  const item = spec.spell && spec.columns[spec.spell.to].items.find((name) => name.startsWith(`SSDA903 ${table.name}.`));
  return item?.split('.')[1] ?? null;
}

/**
 * Marks as unknown what could not be read of rows just added to a table. Of the end of a spell a day is known on which the
 * row still held: it ended on its first day at the earliest, and where the return holds it for being open in the year, on
 * the year’s first.
 *
 * @returns what to call with the number of the first row, before the next rows are gathered
 */
export function unreadMarker(
  target: TableBuilder,
  { table }: Ssda903Table,
  columns: readonly ColumnReader[],
  yearStartsOn: Day,
): (first: number) => void {
  const { spell }: TableSpec = recordTables[table];
  const starts = columns.find(({ column }) => column === spell?.from)?.values ?? null;
  const heldBefore = openInYear.has(table) ? yearStartsOn - 1 : NULL;
  const lastHeld = (at: number): Day | undefined => {
    const before = Math.max(heldBefore, starts && starts[at] !== NULL ? starts[at] - 1 : NULL);
    return before === NULL ? undefined : before;
  };
  return (first) => {
    for (const { column, unread } of columns) {
      for (const at of unread) if (column) target.unknown(first + at, column, column === spell?.to ? lastHeld(at) : undefined);
      unread.length = 0;
    }
  };
}
