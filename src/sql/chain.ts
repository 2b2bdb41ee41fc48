import { IndicatorError } from '../errors.js';
import { type Chain, type Expression, rowsTaken } from '../language/index.js';
import { afterColumn, snakeCase } from '../records/index.js';
import type { Dialect } from './dialect.js';
import { lowerCondition } from './lower.js';
import { aliased, type Needs, prefixed, type RowInScope, type Scope, type SqlTable, sqlTable } from './scope.js';
import type { Step } from './step.js';
import { indent, lines, NOT, within } from './text.js';

/** The columns of this row and of the one before that an expression reads, so that only those are carried. */
function columnsRead(expression: Expression, level: number, into: Set<string>): void {
  // The IR is plain data, so every node within is met by walking its values.
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node && node.kind === 'column' && 'level' in node && node.level === level && 'name' in node) into.add(String(node.name));
    for (const value of Object.values(node)) walk(value);
  };
  walk(expression);
}

/** 1 where the end of a row is unknown, which is not to say that it has not ended. */
function endsUnknown(chain: Chain, source: SqlTable, dialect: Dialect, sourceName: string): string {
  const unknown = aliased(dialect, source, sourceName).unknown(chain.endsOn);
  return unknown ? `CASE WHEN ${unknown.text} THEN 1 ELSE 0 END` : '0';
}

/**
 * A derived table in steps: the rows considered with what is needed of the row before, a number for each run of joined
 * rows, within each run which row ends last where that is asked, the rows of each run that values are taken from, and the
 * table itself. A derived table that it is made from stands before it.
 */
export function chainSteps(chain: Chain, dialect: Dialect, needs: Needs): readonly Step[] {
  const source = sqlTable(chain.from);
  if (source.derived) needs.derived.add(chain.from);
  const table = snakeCase(chain.name);
  const sourceName = dialect.identifier(snakeCase(chain.from));
  const column = (name: string): string => dialect.identifier(snakeCase(name));
  const owner = source.keyColumns(source.owner)!;
  const order = `PARTITION BY ${owner.join(', ')} ORDER BY row_id`;

  const current = new Set<string>();
  const previous = new Set<string>();
  columnsRead(chain.joins, 0, current);
  columnsRead(chain.joins, -1, previous);

  const scopeOf = (rows: readonly (readonly [number, RowInScope])[]): Scope => ({
    dialect,
    needs,
    asksUnknown: false,
    unit: null,
    rows: new Map(rows),
  });
  const where = chain.where ? lowerCondition(chain.where, scopeOf([[0, aliased(dialect, source, sourceName)]])).text : null;
  const keys = owner.concat('row_id');
  for (const taking of Object.values(chain.columns)) {
    if (taking.take !== 'count' && !source.hasColumn(taking.of))
      throw new IndicatorError('unknown-column', `Table ${chain.from} has no column "${taking.of}".`);
  }
  const takes = rowsTaken(chain);
  const isRanked = takes.includes('lastToEnd');
  // What is unknown is carried with what is read: the end of a spell with the day after which it lies.
  const carried = (names: ReadonlySet<string>): readonly string[] => [
    ...[...names].sort().flatMap((name) => (source.isEnd(name) ? [column(name), afterColumn(name)] : [column(name)])),
    ...source.unknownLists,
  ];
  const considered = `SELECT\n${indent(
    lines(
      [
        ...keys,
        ...carried(current),
        ...carried(previous).map((name) => `LAG(${name}) OVER (${order}) AS previous_${name}`),
        ...(isRanked ? [`${column(chain.endsOn)} AS ends_on`, `${endsUnknown(chain, source, dialect, sourceName)} AS ends_unknown`] : []),
      ].map((text) => ({ text })),
    ),
  )}\nFROM ${sourceName}${where ? `\nWHERE ${indent(where).trimStart()}` : ''}`;

  const here = aliased(dialect, source, 'this');
  const before = prefixed(dialect, source, 'this', 'previous_');
  const joins = lowerCondition(
    chain.joins,
    scopeOf([
      [-1, before],
      [0, here],
    ]),
  );
  // Runs are numbered within an owner, so it does not matter what the rule makes of a first row with none before it.
  const numbered = `SELECT\n${owner.map((key) => `  this.${key},\n`).join('')}  this.row_id,\n${isRanked ? '  this.ends_on,\n  this.ends_unknown,\n' : ''}  SUM(CASE\n    WHEN ${indent(indent(within(joins, NOT))).trimStart()}\n    THEN 0 ELSE 1\n  END) OVER (${order} ROWS UNBOUNDED PRECEDING) AS run\nFROM ${table}_considered AS this`;

  const ranked = `SELECT\n${indent(
    lines([
      ...[...keys, 'run'].map((text) => ({ text })),
      {
        text: `ROW_NUMBER() OVER (\n  PARTITION BY ${owner.join(', ')}, run\n  ORDER BY CASE WHEN ends_on IS NOT NULL THEN 0 WHEN ends_unknown = 1 THEN 1 ELSE 2 END DESC, ends_on DESC, row_id DESC\n) AS ending`,
      },
    ]),
  )}\nFROM ${table}_numbered`;

  const ofRun = [
    'MIN(row_id) AS first_row_id',
    'MAX(row_id) AS last_row_id',
    ...(isRanked ? ['MAX(CASE WHEN ending = 1 THEN row_id END) AS last_to_end_row_id'] : []),
    'COUNT(*) AS joined_rows',
  ];
  const runs = `SELECT ${owner.join(', ')}, run, ${ofRun.join(', ')}\nFROM ${table}_${isRanked ? 'ranked' : 'numbered'}\nGROUP BY ${owner.join(', ')}, run`;
  const taken = Object.entries(chain.columns).map(([name, taking]) => ({
    text: `${taking.take === 'count' ? 'runs.joined_rows' : `${snakeCase(taking.take)}_row.${column(taking.of)}`} AS ${column(name)}`,
  }));
  for (const [name, taking] of Object.entries(chain.columns)) {
    if (taking.take !== 'count' && source.isEnd(taking.of))
      taken.push({ text: `${snakeCase(taking.take)}_row.${afterColumn(taking.of)} AS ${afterColumn(name)}` });
  }
  for (const which of takes.map(snakeCase)) {
    for (const list of source.unknownLists) taken.push({ text: `${which}_row.${list} AS ${which}_${list}` });
  }
  const row = (which: string): string =>
    `JOIN ${sourceName} AS ${which}_row\n  ON ${owner.map((key) => `${which}_row.${key} = runs.${key}`).join(' AND ')} AND ${which}_row.row_id = runs.${which}_row_id`;
  const result = `SELECT\n${indent(
    lines([...owner.map((key) => ({ text: `runs.${key}` })), { text: 'runs.first_row_id AS row_id' }, ...taken]),
  )}\nFROM ${table}_runs AS runs\n${takes.map(snakeCase).map(row).join('\n')}`;

  return [
    { name: `${table}_considered`, remarks: [`${chain.plural}: ${chain.description}`], body: considered },
    {
      name: `${table}_numbered`,
      remarks: ['A new run starts at each row of an owner that does not join on to the one before.'],
      body: numbered,
    },
    ...(isRanked ? [{ name: `${table}_ranked`, remarks: ['Which row of a run ends last: one that has not ended.'], body: ranked }] : []),
    { name: `${table}_runs`, remarks: [], body: runs },
    { name: table, remarks: [], body: result },
  ];
}
