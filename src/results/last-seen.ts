import { type Definition, itemsOf } from '../language/index.js';
import { type Coverage, type Records, type RecordTableName, type TableShape, tableShapes } from '../records/index.js';
import { isoDate, type Period } from '../time/index.js';
import { listed } from './listed.js';
import type { LastSeen, Warning } from './result.js';

const nothing: readonly LastSeen[] = [];

const indexed = new WeakMap<readonly Coverage[], ReadonlyMap<string, readonly Coverage[]>>();

/** The returns of each authority that hold rows which the next does not; nearly always none. */
function returnsWithLastSeen({ coverage }: Records): ReadonlyMap<string, readonly Coverage[]> {
  let found = indexed.get(coverage);
  if (!found) {
    const byAuthority = new Map<string, Coverage[]>();
    for (const window of coverage) {
      if (window.tables.every(({ linked }) => !linked || linked.lastSeen === 0)) continue;
      byAuthority.set(window.laCode, [...(byAuthority.get(window.laCode) ?? []), window]);
    }
    indexed.set(coverage, (found = byAuthority));
  }
  return found;
}

function endIsRead(definition: Definition, table: RecordTableName): boolean {
  const { spell }: TableShape = tableShapes[table];
  return spell !== undefined && (itemsOf(definition).get(table)?.has(spell.to) ?? false);
}

/** Rows of an authority whose ends a calculation reads, last seen in a return that ends before the period does. */
export function lastSeenOf(records: Records, definition: Definition, period: Period, laCode: string): readonly LastSeen[] {
  const own = returnsWithLastSeen(records).get(laCode);
  if (!own) return nothing;
  return own
    .filter(({ to }) => to < period.end)
    .flatMap(({ to, tables }) =>
      tables.flatMap(({ table, linked }) =>
        linked && linked.lastSeen > 0 && endIsRead(definition, table) ? [{ table, on: isoDate(to), rows: linked.lastSeen }] : [],
      ),
    );
}

/** That rows were last seen in an earlier return, by table. */
export function lastSeenWarnings(lastSeen: readonly LastSeen[]): readonly Warning[] {
  const into: Warning[] = [];
  for (const table of new Set(lastSeen.map((each) => each.table))) {
    const own = lastSeen.filter((each) => each.table === table);
    const rows = own.reduce((sum, each) => sum + each.rows, 0);
    const { singular, plural } = tableShapes[table];
    const days = listed(own.map(({ on }) => on));
    into.push({
      code: 'last-seen-earlier',
      message: `${rows} ${rows === 1 ? singular : plural} last seen in an earlier return (to ${days}): the return after it holds neither ${rows === 1 ? 'it' : 'them'} nor another of the child, so ${rows === 1 ? 'it is' : 'they are'} not counted as open.`,
    });
  }
  return into;
}
