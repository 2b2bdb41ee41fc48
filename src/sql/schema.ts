import { type ColumnKind, exportTable, type RecordTableName, recordTables } from '../records/index.js';
import { type Day, FIRST_DAY, workingDayNumbers } from '../time/index.js';
import type { Dialect } from './dialect.js';
import { indent, lines, remark } from './text.js';

interface Relation {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind; readonly places?: number; readonly title?: string }[];
}

/** Relations that stand beside the record model's tables: what is asked, what is covered, and the working days. */
export const parameterRelations: readonly Relation[] = [
  {
    name: 'periods',
    says: 'The periods to report, both days included, numbered from 0.',
    columns: [
      { name: 'period_index', kind: 'integer' },
      { name: 'period_start', kind: 'date' },
      { name: 'period_end', kind: 'date' },
    ],
  },
  {
    name: 'coverage',
    says: 'Days for which a return of each authority was read; collection is ssda903 or cin.',
    columns: [
      { name: 'la_code', kind: 'code' },
      { name: 'collection', kind: 'code' },
      { name: 'covered_from', kind: 'date' },
      { name: 'covered_to', kind: 'date' },
    ],
  },
  {
    name: 'calendar',
    says: 'For each day, how many working days have passed up to and including it.',
    columns: [
      { name: 'day', kind: 'date' },
      { name: 'working_day_number', kind: 'integer' },
    ],
  },
];

function createTable({ name, says, columns }: Relation, dialect: Dialect): string {
  const entries = columns.map((column) => ({
    text: `${dialect.identifier(column.name)} ${dialect.columnType(column.kind, column.places ?? 0)}`,
    ...(column.title ? { remark: remark(column.title) } : {}),
  }));
  return `${remark(says)}\nCREATE TABLE ${dialect.identifier(name)} (\n${indent(lines(entries))}\n);\n`;
}

/** The statements that create every table the SQL of a definition may read: the record model, periods, coverage, calendar. */
export function schemaSql(dialect: Dialect): readonly string[] {
  const tables = (Object.keys(recordTables) as RecordTableName[]).map((name) => ({
    ...exportTable(name),
    says: recordTables[name].description,
  }));
  return [...tables, ...parameterRelations].map((relation) => createTable(relation, dialect));
}

/** Rows of the `calendar` relation for each day from one to another, both included. */
export function* calendarRows(from: Day, to: Day): Generator<{ readonly day: Day; readonly workingDayNumber: number }> {
  const numbers = workingDayNumbers();
  for (let day = from; day <= to; day++) yield { day, workingDayNumber: numbers[day - FIRST_DAY] };
}
